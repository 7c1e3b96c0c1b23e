package molva.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import molva.attribution.ContentCandidate.Opening;
import molva.morphology.Tag.Pos;

/** Lists the stretches that may be the content of one cue whose source is known. */
final class ContentCandidates {
    private static final int LATER_REACH = 25;

    private final ContentBounds bounds;
    private final Surroundings around;
    private final Scene scene;
    private final CueCandidate cue;
    private final SourceCandidate source;
    private final List<ContentCandidate> found = new ArrayList<>();
    private final SpokenLines lines;
    private final QuotedContents quoted;
    private final ContentElsewhere elsewhere;

    private ContentCandidates(Surroundings around, SourceCandidate source) {
        this.bounds = new ContentBounds(around, source);
        this.around = around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.source = source;
        this.lines = new SpokenLines(bounds, found);
        this.quoted = new QuotedContents(bounds, found);
        this.elsewhere = new ContentElsewhere(bounds, found);
    }

    /** In a fixed order, without doubles of one opening. */
    static List<ContentCandidate> find(Surroundings around, SourceCandidate source) {
        var candidates = new ContentCandidates(around, source);
        if (around.colon >= 0 && around.blockQuotationFollows()) {
            candidates.elsewhere.blocksAfter();
        } else if (!candidates.lines.interruption() && !candidates.lines.dialogue()) {
            candidates.right();
            candidates.quoted.add();
            candidates.left();
            candidates.both();
            candidates.elsewhere.sentencesBefore();
            candidates.elsewhere.blocksAfter();
        }
        candidates.found.removeIf(candidates::unfit);
        return candidates.found;
    }

    /** Content never holds its own cue or source; what is longer than any speech was never closed. */
    private boolean unfit(ContentCandidate content) {
        return content.stretches().stream()
                .anyMatch(stretch -> overlaps(stretch, cue.first(), cue.end())
                        || source.exists() && overlaps(stretch, source.first(), source.end())
                        || stretch.size() > ContentBounds.LONGEST_SPEECH
                        || tearsQuotation(stretch));
    }

    /** Whether the stretch holds the opening of a quotation that goes on after it. */
    private boolean tearsQuotation(Stretch stretch) {
        int quote = scene.quoteAt(stretch.end() - 1);
        if (quote < 0) {
            return false;
        }
        var quoted = scene.quotes().get(quote);
        return quoted.first() > stretch.first()
                && quoted.end() > stretch.end() + 1
                && quoted.size() <= ContentBounds.LONGEST_SPEECH;
    }

    private static boolean overlaps(Stretch stretch, int first, int end) {
        return stretch.first() < end && first < stretch.end();
    }

    // ---- after the cue

    private void right() {
        starts().forEach((first, opening) -> {
            for (int[] stop : bounds.ends(first)) {
                found.add(ContentCandidate.of(opening, first, stop[0], stop[1]));
            }
        });
    }

    /** Where a content after the cue may begin, each place with the first opening that leads there. */
    private Map<Integer, Opening> starts() {
        Map<Integer, Opening> starts = new LinkedHashMap<>();
        put(starts, around.that + 1, around.that >= 0, Opening.THAT);
        put(starts, around.soThat, around.soThat >= 0, Opening.SO_THAT);
        put(starts, around.question, around.question >= 0, Opening.QUESTION);
        put(starts, around.colon + 1, around.colon >= 0, Opening.COLON);
        put(starts, around.about, around.about >= 0, Opening.ABOUT);
        put(starts, infinitive(), around.infinitive >= 0, Opening.INFINITIVE);
        put(starts, around.as, around.as >= 0, Opening.AS);
        put(starts, phraseStart(around.object), around.object >= 0, Opening.OBJECT);
        put(starts, phraseStart(around.named), around.named >= 0, Opening.NAMED);
        put(starts, around.preposition, around.preposition >= 0, Opening.PREPOSITION);
        int after = bounds.afterSource();
        put(starts, after + 1, scene.is(after, Mark.COMMA), Opening.COMMA);
        put(starts, after, scene.markAt(after) == Mark.NONE || scene.is(after, Mark.QUOTE), Opening.AT_ONCE);
        put(starts, around.clauseEnd + 1, scene.is(around.clauseEnd, Mark.COMMA), Opening.COMMA);
        laterCommas(starts);
        return starts;
    }

    /** {@code По словам X, секретаря профсоюза, C}: after what is set off behind the source. */
    private void laterCommas(Map<Integer, Opening> starts) {
        int limit = Math.min(bounds.end, bounds.afterSource() + LATER_REACH);
        for (int i = bounds.afterSource() + 1; i < limit && cue.is(CueWord.Part.PREPOSITION); i++) {
            put(starts, i + 1, scene.is(i, Mark.COMMA), Opening.COMMA_LATER);
        }
    }

    private void put(Map<Integer, Opening> starts, int first, boolean there, Opening opening) {
        if (there && first < bounds.end && first >= cue.end() && !(source.exists() && source.first() == first)) {
            starts.putIfAbsent(first, opening);
        }
    }

    private int infinitive() {
        return scene.is(around.infinitive - 1, "не") ? around.infinitive - 1 : around.infinitive;
    }

    /** An object that is the source itself is none; what follows it is looked at in its place. */
    private int phraseStart(int phrase) {
        return phrase < 0 ? -1 : scene.phrases().get(phrase).first();
    }

    // ---- before the cue

    private void left() {
        int stop = bounds.leftEnd();
        if (stop <= bounds.start) {
            return;
        }
        addBlockBefore(stop);
        for (int[] first : bounds.leftStarts(stop)) {
            found.add(ContentCandidate.of(Opening.LEFT, first[0], stop, first[1]));
            quoted.add(Opening.LEFT, Opening.LEFT_AND_QUOTED, List.of(new Stretch(first[0], stop)), around.nextQuote());
        }
    }

    /** {@code Мы ждали. И дождались, – сказал он}: a paragraph of speech with no quotation marks. */
    private void addBlockBefore(int stop) {
        int first = scene.blockFirst(cue.head());
        boolean dashed = scene.is(around.clauseStart, Mark.DASH) && bounds.quoteAround() < 0 && around.quoteBefore < 0;
        if (dashed && first < scene.sentence(cue.head()).first()) {
            int begin = scene.is(first, Mark.DASH) ? first + 1 : first;
            found.add(ContentCandidate.of(Opening.LEFT_BLOCK, begin, stop, 0));
        }
    }

    // ---- on both sides

    private void both() {
        around();
        subjectAndRest();
        fronted();
    }

    /** {@code Встреча, по словам источника, сорвалась}: the clause round an insertion. */
    private void around() {
        int stop = around.inserted() ? bounds.leftEnd() : cue.first();
        int insertionEnd = Math.max(around.clauseEnd, bounds.afterSource());
        int rest = scene.markAt(insertionEnd).divides() ? insertionEnd + 1 : insertionEnd;
        while (rest < Math.min(bounds.end, insertionEnd + ContentBounds.LONGEST)
                && (scene.is(rest, Mark.DASH) || scene.is(rest, Mark.COMMA))) {
            rest++;
        }
        if (stop <= bounds.start || rest >= bounds.end) {
            return;
        }
        Opening opening = bounds.quoteAround() >= 0 ? Opening.AROUND_IN_QUOTATION : Opening.AROUND;
        for (int[] first : bounds.leftStarts(stop)) {
            for (int[] last : bounds.ends(rest)) {
                var stretches = List.of(new Stretch(first[0], stop), new Stretch(rest, last[0]));
                found.add(new ContentCandidate(opening, stretches, last[1]));
            }
        }
        aroundInQuotation(stop, rest, opening);
    }

    /** {@code «Мы ждали, – сказал он. – И дождались»}: the whole quotation less the insertion. */
    private void aroundInQuotation(int stop, int rest, Opening opening) {
        int quote = bounds.quoteAround();
        if (quote < 0) {
            return;
        }
        var whole = scene.quotes().get(quote);
        if (whole.first() < stop && rest < whole.end()) {
            var stretches = List.of(new Stretch(whole.first(), stop), new Stretch(rest, whole.end()));
            found.add(new ContentCandidate(opening, stretches, 0));
        }
    }

    /** {@code X обвиняется в краже}: a phrase before the cue and what follows it. */
    private void subjectAndRest() {
        int last = -1;
        int tried = 0;
        for (int i = cue.first() - 1; i >= Math.max(bounds.start, around.clauseStart - 12) && tried < 4; i--) {
            int index = scene.phraseAt(i);
            if (index >= 0 && index != last && !isSource(index)) {
                NounPhrase phrase = scene.phrases().get(index);
                int first = phrase.preposition() >= bounds.start ? phrase.preposition() : phrase.first();
                addSubject(new Stretch(first, phrase.end()), tried++);
                last = index;
                i = phrase.first();
            }
        }
    }

    /** {@code [О своём уходе] X объявил}; {@code [Ссылки на закон], суд счёл [несостоятельными]}: all that stands before. */
    private void fronted() {
        if (!cue.is(CueWord.Part.VERB) && !cue.is(CueWord.Part.PRED)) {
            return;
        }
        boolean sourceBefore = source.exists() && source.first() < cue.first();
        int clause = around.clauseStart + 1;
        if (sourceBefore && source.first() <= clause) {
            addFronted(source.end(), cue.first());
        } else {
            addFronted(Math.max(bounds.start, clause), sourceBefore ? source.first() : cue.first());
        }
        if (around.inserted() && bounds.afterSource() < around.clauseEnd) {
            addFronted(bounds.start, bounds.leftEnd());
        }
    }

    private void addFronted(int first, int stop) {
        int begin = first;
        while (begin < stop && (scene.tag(begin).is(Pos.CCONJ) || scene.markAt(begin) == Mark.OTHER)) {
            begin++;
        }
        int last = stop;
        while (last > begin && scene.markAt(last - 1).divides()) {
            last--;
        }
        if (begin >= last || last - begin > ContentBounds.LONGEST) {
            return;
        }
        var before = new Stretch(begin, last);
        found.add(new ContentCandidate(Opening.FRONTED, List.of(before), 0));
        int rest = bounds.afterSource();
        if (rest >= cue.end() && rest < bounds.end && (scene.markAt(rest) == Mark.NONE || scene.is(rest, Mark.QUOTE))) {
            for (int[] edge : bounds.ends(rest)) {
                found.add(new ContentCandidate(
                        Opening.FRONTED_AND_REST, List.of(before, new Stretch(rest, edge[0])), edge[1]));
            }
        }
    }

    private boolean isSource(int phrase) {
        return source.exists() && source.phrase() == phrase;
    }

    private void addSubject(Stretch subject, int nearness) {
        found.add(new ContentCandidate(Opening.SUBJECT_ALONE, List.of(subject), nearness));
        int rest = bounds.afterSource();
        if (rest < bounds.end && scene.markAt(rest) == Mark.NONE) {
            for (int[] last : bounds.ends(rest)) {
                var stretches = List.of(subject, new Stretch(rest, last[0]));
                found.add(new ContentCandidate(Opening.SUBJECT_AND_REST, stretches, last[1]));
            }
        }
    }
}
