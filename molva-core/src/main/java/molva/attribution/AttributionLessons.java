package molva.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import molva.entity.Entities;
import molva.model.Features;
import molva.morphology.Words;
import molva.text.Span;

/**
 * What the attribution models can learn from annotated documents: the very candidates and features that the analysis
 * meets, each with what was right. For training only; not thread-safe.
 */
public final class AttributionLessons {
    /** An attribution as an annotator gave it, in UTF-16 units. */
    public record Known(Optional<Span> source, Span cue, List<Span> content, Attribution.Kind kind) {}

    /** A yes-or-no question with its answer. */
    public record Judgement(Features features, boolean holds) {}

    /**
     * Candidates, one of which is right.
     *
     * @param acceptable those that the score counts as right too, {@code right} among them
     */
    public record Choice(List<Features> candidates, int right, BitSet acceptable) {}

    /** Features and the name of the label that is right. */
    public record Labelled(Features features, String label) {}

    /** Least likeness of a content that the score takes for the right one. */
    private static final double ACCEPTABLE = 0.8;

    private final CueLexicon lexicon = CueLexicon.load();
    private final KindFeatures kindFeatures = new KindFeatures();

    public final List<Judgement> cues = new ArrayList<>();
    public final List<Choice> sources = new ArrayList<>();
    public final List<Choice> contents = new ArrayList<>();
    public final List<Labelled> kinds = new ArrayList<>();

    private final Features buffer = new Features();

    /** Adds the lessons of one document. */
    public void learn(Words words, Entities entities, List<Known> known) {
        var scene = new Scene(words, entities);
        var candidates = CueCandidates.find(lexicon, scene);
        var right = match(scene, candidates, known);
        boolean[] begins = new boolean[scene.size()];
        for (int i = 0; i < candidates.size(); i++) {
            if (right.get(i).isPresent()) {
                begins[candidates.get(i).first()] = true;
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            var reading = new Reading(scene, candidates.get(i));
            reading.cueFeatures(candidates, i, buffer);
            cues.add(new Judgement(buffer.copy(), right.get(i).isPresent()));
            right.get(i).ifPresent(gold -> source(scene, reading, gold, begins));
        }
    }

    /** For each candidate the attribution whose cue it is; the candidate whose head lies in the cue goes first. */
    private List<Optional<Known>> match(Scene scene, List<CueCandidate> candidates, List<Known> known) {
        List<Optional<Known>> right = new ArrayList<>();
        candidates.forEach(candidate -> right.add(Optional.empty()));
        for (Known gold : carriersFirst(known)) {
            int best = -1;
            int bestOverlap = 0;
            for (int i = 0; i < candidates.size(); i++) {
                int overlap = overlap(scene, candidates.get(i), gold.cue());
                if (overlap > bestOverlap && right.get(i).isEmpty()) {
                    best = i;
                    bestOverlap = overlap;
                }
            }
            if (best >= 0) {
                right.set(best, Optional.of(gold));
            }
        }
        return right;
    }

    /** Where one cue tells of carrier and origin, the carrier is what is learnt; the origin is found by rule. */
    private static List<Known> carriersFirst(List<Known> known) {
        List<Known> ordered = new ArrayList<>(known);
        ordered.sort((a, b) -> Boolean.compare(b.kind() == Attribution.Kind.MEDIA, a.kind() == Attribution.Kind.MEDIA));
        return ordered;
    }

    private static int overlap(Scene scene, CueCandidate candidate, Span cue) {
        Span span = scene.span(candidate.first(), candidate.end());
        int common = Math.min(span.end(), cue.end()) - Math.max(span.start(), cue.start());
        boolean head = scene.span(candidate.head(), candidate.head() + 1).overlaps(cue);
        return common <= 0 ? 0 : common + (head ? 1000 : 0);
    }

    private static String text(Scene scene) {
        return scene.words().segmentation().document().text();
    }

    private void source(Scene scene, Reading reading, Known gold, boolean[] begins) {
        var candidates = reading.sources();
        int right =
                gold.source().map(span -> sourceIndex(scene, candidates, span)).orElse(0);
        if (right < 0) {
            return;
        }
        List<Features> features = new ArrayList<>();
        reading.sourceFeatures(candidates, buffer, (i, made, kept) -> features.add(made.copy()));
        sources.add(new Choice(features, right, sameHead(candidates, right)));
        SourceCandidate source = candidates.get(right);
        content(scene, reading, source, gold, begins);
        kindFeatures.fill(buffer, reading, source);
        kinds.add(new Labelled(buffer.copy(), gold.kind().name()));
    }

    /** The candidate that holds most of the source and least beside it. */
    private static int sourceIndex(Scene scene, List<SourceCandidate> candidates, Span gold) {
        int best = -1;
        double bestScore = 0;
        for (int i = 1; i < candidates.size(); i++) {
            Span span = scene.span(candidates.get(i).first(), candidates.get(i).end());
            double score = likeness(List.of(span), List.of(gold), text(scene));
            if (score > bestScore && headHolds(scene, candidates.get(i), gold)) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static BitSet sameHead(List<SourceCandidate> candidates, int right) {
        var same = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            same.set(i, candidates.get(i).head() == candidates.get(right).head());
        }
        return same;
    }

    private static boolean headHolds(Scene scene, SourceCandidate candidate, Span gold) {
        return scene.span(candidate.head(), candidate.head() + 1).overlaps(gold);
    }

    private void content(Scene scene, Reading reading, SourceCandidate source, Known gold, boolean[] begins) {
        var candidates = reading.contents(source);
        int best = -1;
        double bestScore = ACCEPTABLE;
        var acceptable = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            double score = likeness(spans(scene, candidates.get(i)), gold.content(), text(scene));
            acceptable.set(i, score >= ACCEPTABLE);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0) {
            return;
        }
        List<Features> features = new ArrayList<>();
        reading.contentFeatures(source, begins, candidates, buffer, (i, made, kept) -> features.add(made.copy()));
        contents.add(new Choice(features, best, acceptable));
    }

    private static List<Span> spans(Scene scene, ContentCandidate content) {
        return content.stretches().stream()
                .map(stretch -> scene.span(stretch.first(), stretch.end()))
                .toList();
    }

    /** F1 over the letters and digits of two sets of spans: 0 to 1. */
    private static double likeness(List<Span> found, List<Span> gold, String text) {
        int common = 0;
        for (Span a : found) {
            for (Span b : gold) {
                int start = Math.max(a.start(), b.start());
                int end = Math.min(a.end(), b.end());
                common += start < end ? letters(text, start, end) : 0;
            }
        }
        int total = found.stream()
                        .mapToInt(span -> letters(text, span.start(), span.end()))
                        .sum()
                + gold.stream()
                        .mapToInt(span -> letters(text, span.start(), span.end()))
                        .sum();
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static int letters(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
