package molva.library.keep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.profile.Voices;
import molva.text.Block;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Span;

/** What an analysis states: its attributions, then the sentences in the author's own voice, each in the text's order. */
public final class Statements {
    private Statements() {}

    /**
     * One statement as it stands in the text.
     *
     * @param attribution empty for a sentence in the author's own voice
     * @param spans what makes it up (source, cue, content), in order and disjoint
     */
    public record Drawn(OptionalInt attribution, List<Span> spans, List<Span> content, List<String> findings) {
        public Span whole() {
            return new Span(spans.getFirst().start(), spans.getLast().end());
        }
    }

    public static List<Drawn> of(Analysis analysis) {
        List<Drawn> drawn = new ArrayList<>();
        for (Attribution attribution : analysis.attributions().all()) {
            if (isReaders(attribution, analysis.document().blocks())) {
                continue;
            }
            List<String> findings = findings(analysis, attribution.id());
            drawn.add(new Drawn(OptionalInt.of(attribution.id()), spans(attribution), attribution.content(), findings));
        }
        ownVoice(analysis, drawn);
        return drawn;
    }

    private static List<String> findings(Analysis analysis, int id) {
        return analysis.findings().stream()
                .filter(finding -> finding.attribution().equals(OptionalInt.of(id)))
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
    }

    private static List<Span> spans(Attribution attribution) {
        List<Span> parts = new ArrayList<>(attribution.content());
        parts.add(attribution.cue());
        attribution.source().ifPresent(parts::add);
        parts.sort(null);
        List<Span> disjoint = new ArrayList<>();
        for (Span part : parts) {
            if (!disjoint.isEmpty() && part.start() < disjoint.getLast().end()) {
                disjoint.set(disjoint.size() - 1, disjoint.getLast().union(part));
            } else {
                disjoint.add(part);
            }
        }
        return disjoint;
    }

    /** Sentences most of whose words rest on nobody else's word, but for what belongs to no article. */
    private static void ownVoice(Analysis analysis, List<Drawn> drawn) {
        Segmentation segmentation = analysis.words().segmentation();
        Voices voices = Voices.of(segmentation, analysis.attributions().all());
        List<Finding> loose = analysis.findings().stream()
                .filter(finding -> finding.attribution().isEmpty())
                .toList();
        List<Block> blocks = analysis.document().blocks();
        int block = 0;
        BitSet naming = naming(segmentation, analysis.attributions().all());
        for (Sentence sentence : segmentation.sentences()) {
            Span span = segmentation.span(sentence);
            while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
                block++;
            }
            boolean article = block == blocks.size() || isOfArticle(blocks.get(block));
            if (article && authors(sentence, segmentation, voices, naming)) {
                List<String> findings = loose.stream()
                        .filter(finding -> finding.span().overlaps(span))
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .toList();
                drawn.add(new Drawn(OptionalInt.empty(), List.of(span), List.of(span), findings));
            }
        }
    }

    private static boolean isOfArticle(Block block) {
        return block.kind() != Block.Kind.BOILERPLATE && block.kind() != Block.Kind.COMMENT;
    }

    /** Whether a reader who commented says {@code я считаю}: what the library has of its authors this is not. */
    private static boolean isReaders(Attribution attribution, List<Block> blocks) {
        return attribution.kind() == Attribution.Kind.AUTHOR
                && blocks.stream()
                        .anyMatch(block -> block.kind() == Block.Kind.COMMENT
                                && block.span().overlaps(attribution.cue()));
    }

    /** The tokens that say by whom and how something is said: they are neither the author's claim nor another's. */
    private static BitSet naming(Segmentation segmentation, List<Attribution> attributions) {
        BitSet naming = new BitSet();
        for (Attribution attribution : attributions) {
            mark(attribution.cue(), segmentation, naming);
            attribution.source().ifPresent(source -> mark(source, segmentation, naming));
        }
        return naming;
    }

    private static void mark(Span span, Segmentation segmentation, BitSet naming) {
        for (int i = segmentation.tokenAt(span.start());
                i < segmentation.tokens().size() && segmentation.tokens().get(i).start() < span.end();
                i++) {
            naming.set(i);
        }
    }

    private static boolean authors(Sentence sentence, Segmentation segmentation, Voices voices, BitSet naming) {
        int own = 0;
        int others = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (!naming.get(i) && Voices.word(segmentation.tokens().get(i))) {
                own += voices.author(i) ? 1 : 0;
                others += voices.author(i) ? 0 : 1;
            }
        }
        return own > others;
    }

    /** The words of the stretches, joined by an ellipsis. */
    static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
