package molva.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.attribution.ContentCandidate.Opening;
import molva.morphology.Tag.Pos;
import molva.text.Sentence;

/** Lists the stretches that may be the content of one cue whose source is known. */
final class ContentCandidates {
    /** Most ends that are tried for one start; the sentence's own end is always among them. */
    private static final int MOST_ENDS = 9;

    private static final int LATER_REACH = 25;
    private static final int MOST_STARTS_BEFORE = 5;
    private static final int LONGEST = 150;
    private static final int LONGEST_SPEECH = 1500;
    private static final int MOST_QUOTATIONS = 4;
    private static final int MOST_SENTENCES = 3;

    /** Most marks between an insertion and what goes on after it: {@code . –}. */
    private static final int MOST_MARKS = 3;

    private final Surroundings around;
    private final Scene scene;
    private final CueCandidate cue;
    private final SourceCandidate source;
    /** First and last edge of what may be content in the sentence: its own edges or those of a quotation round the cue. */
    private final int start;

    private final int end;
    private final List<ContentCandidate> found = new ArrayList<>();

    private ContentCandidates(Surroundings around, SourceCandidate source) {
        this.around = around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.source = source;
        var sentence = scene.sentence(cue.head());
        int quote = enclosingQuote();
        int quoteStart = quote < 0 ? 0 : scene.quotes().get(quote).first() + 1;
        int quoteEnd = quote < 0 ? scene.size() : scene.quotes().get(quote).end() - 1;
        start = Math.max(sentence.first(), Math.min(quoteStart, cue.first()));
        end = Math.max(cue.end(), Math.min(withoutStop(cue.end(), wholeEnd(sentence)), quoteEnd));
    }

    /** In a fixed order, without doubles of one opening. */
    static List<ContentCandidate> find(Surroundings around, SourceCandidate source) {
        var candidates = new ContentCandidates(around, source);
        if (around.colon >= 0 && around.blockQuotationFollows()) {
            candidates.blocksAfter();
        } else if (!candidates.interruption() && !candidates.dialogue()) {
            candidates.right();
            candidates.quotations();
            candidates.left();
            candidates.both();
            candidates.sentencesBefore();
            candidates.blocksAfter();
        }
        candidates.found.removeIf(candidates::unfit);
        return candidates.found;
    }

    /**
     * {@code «Мы ждали, – сказал он. – И дождались»}: between dashes inside a quotation the cue can only speak of that
     * quotation, which is then the one candidate.
     */
    private boolean interruption() {
        int quote = quoteAround();
        boolean dashed = scene.is(around.clauseStart, Mark.DASH) && cue.is(CueWord.Part.VERB);
        if (quote < 0 || !dashed || scene.sentence(cue.head()).first() > cue.first()) {
            return false;
        }
        var whole = scene.quotes().get(quote);
        int stop = leftEnd();
        int rest = insertionEnd(whole.end() - 1);
        if (stop <= whole.first() + 1 || rest < 0 && afterMarks(around.clauseEnd) < whole.end() - 1) {
            return false;
        }
        var stretches = rest >= 0 && rest < whole.end() - 1
                ? List.of(new Stretch(whole.first(), stop), new Stretch(rest, whole.end()))
                : List.of(new Stretch(whole.first(), stop));
        found.add(new ContentCandidate(Opening.AROUND_IN_QUOTATION, stretches, 0));
        return true;
    }

    /** The first token from {@code i} on that is no dividing mark. */
    private int afterMarks(int i) {
        int j = i;
        while (scene.has(j) && j < i + MOST_MARKS && scene.markAt(j).divides()) {
            j++;
        }
        return j;
    }

    /**
     * The token after the dash that ends what a dash before the cue began, -1 if there is none before {@code limit}:
     * {@code – сказал он, вставая. – [Идите]}.
     */
    private int insertionEnd(int limit) {
        int stop = Math.min(limit, around.clauseEnd + LONGEST);
        for (int i = around.clauseEnd; i < stop; i++) {
            boolean ends = i == around.clauseEnd || scene.markAt(i - 1).divides();
            if (ends && scene.is(i, Mark.DASH)) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * {@code – Завтра встанет, – обещает старик. – К обеду}: in a line that a dash opens, all but what the cue's dashes
     * enclose is said, and nothing else can be.
     */
    private boolean dialogue() {
        int first = scene.blockFirst(cue.head());
        int blockEnd = scene.blockEnd(cue.head());
        boolean line = scene.is(first, Mark.DASH) && cue.is(CueWord.Part.VERB) && quoteAround() < 0;
        if (!line || around.clauseStart <= first + 1 || !scene.is(around.clauseStart, Mark.DASH)) {
            return false;
        }
        int stop = around.clauseStart;
        while (stop > first + 2 && scene.markAt(stop - 1).divides()) {
            stop--;
        }
        int rest = insertionEnd(blockEnd);
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(first + 1, stop)));
        if (rest >= 0 && rest < blockEnd) {
            stretches.add(new Stretch(rest, blockEnd));
        }
        found.add(new ContentCandidate(Opening.DIALOGUE, stretches, 0));
        return true;
    }

    /** Content never holds its own cue or source; what is longer than any speech was never closed. */
    private boolean unfit(ContentCandidate content) {
        return content.stretches().stream()
                .anyMatch(stretch -> overlaps(stretch, cue.first(), cue.end())
                        || source.exists() && overlaps(stretch, source.first(), source.end())
                        || stretch.size() > LONGEST_SPEECH
                        || tearsQuotation(stretch));
    }

    /** Whether the stretch holds the opening of a quotation that goes on after it. */
    private boolean tearsQuotation(Stretch stretch) {
        int quote = scene.quoteAt(stretch.end() - 1);
        if (quote < 0) {
            return false;
        }
        var quoted = scene.quotes().get(quote);
        return quoted.first() > stretch.first() && quoted.end() > stretch.end() + 1 && quoted.size() <= LONGEST_SPEECH;
    }

    private static boolean overlaps(Stretch stretch, int first, int end) {
        return stretch.first() < end && first < stretch.end();
    }

    private int enclosingQuote() {
        return scene.phraseAt(cue.head()) >= 0 && cue.is(CueWord.Part.VERB) ? -1 : quoteAround();
    }

    /** The sentence's end, or that of the sentence where a quotation that it opens is closed: {@code шоу «Голос. Дети»}. */
    private int wholeEnd(Sentence sentence) {
        int sentenceEnd = sentence.end();
        for (int steps = 0; steps < MOST_SENTENCES && scene.has(sentenceEnd); steps++) {
            int quote = scene.quoteAt(sentenceEnd - 1);
            boolean open = quote >= 0
                    && scene.quotes().get(quote).end() > sentenceEnd
                    && scene.quotes().get(quote).first() >= cue.end()
                    && scene.quotes().get(quote).size() <= LONGEST_SPEECH;
            if (!open) {
                return sentenceEnd;
            }
            sentenceEnd = scene.sentence(scene.quotes().get(quote).end() - 1).end();
        }
        return sentenceEnd;
    }

    private int quoteAround() {
        int quote = scene.quoteAt(cue.head());
        return quote >= 0 && scene.quotes().get(quote).first() < cue.first() ? quote : -1;
    }

    private int withoutStop(int from, int sentenceEnd) {
        int i = sentenceEnd;
        while (i > Math.max(from + 1, sentenceEnd - LONGEST) && scene.is(i - 1, Mark.STOP)) {
            i--;
        }
        return i;
    }

    // ---- after the cue

    private void right() {
        starts().forEach((first, opening) -> {
            for (int[] stop : ends(first)) {
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
        int after = afterSource();
        put(starts, after + 1, scene.is(after, Mark.COMMA), Opening.COMMA);
        put(starts, after, scene.markAt(after) == Mark.NONE || scene.is(after, Mark.QUOTE), Opening.AT_ONCE);
        put(starts, around.clauseEnd + 1, scene.is(around.clauseEnd, Mark.COMMA), Opening.COMMA);
        laterCommas(starts);
        return starts;
    }

    /** {@code По словам X, секретаря профсоюза, C}: after what is set off behind the source. */
    private void laterCommas(Map<Integer, Opening> starts) {
        int limit = Math.min(end, afterSource() + LATER_REACH);
        for (int i = afterSource() + 1; i < limit && cue.is(CueWord.Part.PREPOSITION); i++) {
            put(starts, i + 1, scene.is(i, Mark.COMMA), Opening.COMMA_LATER);
        }
    }

    private void put(Map<Integer, Opening> starts, int first, boolean there, Opening opening) {
        if (there && first < end && first >= cue.end() && !(source.exists() && source.first() == first)) {
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

    /** The token after the cue and, where the source stands right after it, after the source. */
    private int afterSource() {
        boolean follows = source.exists() && source.first() >= cue.end() && source.first() <= cue.end() + 2;
        return follows ? source.end() : cue.end();
    }

    /** Ends for a content that begins at {@code first}: token and number of edges passed. */
    private List<int[]> ends(int first) {
        List<int[]> ends = new ArrayList<>();
        int edges = 0;
        int limit = Math.min(end, first + LONGEST);
        for (int i = first + 1; i < limit && ends.size() < MOST_ENDS; i++) {
            if (edge(i)) {
                ends.add(new int[] {i, edges++});
            } else if (edges == 0 && phraseEnds(i) && ends.size() < 3) {
                ends.add(new int[] {i, -1});
            }
        }
        ends.add(new int[] {limit, edges});
        return ends;
    }

    private boolean edge(int i) {
        Mark mark = scene.markAt(i);
        return mark.divides()
                || mark == Mark.BRACKET_OPEN
                || scene.tag(i).is(Pos.CCONJ)
                || mark == Mark.QUOTE && scene.phraseAt(i) < 0 && scene.quoteAt(i - 1) != scene.quoteAt(i);
    }

    private boolean phraseEnds(int i) {
        int phrase = scene.phraseAt(i - 1);
        return phrase >= 0 && scene.phrases().get(phrase).end() == i;
    }

    // ---- quotations

    private void quotations() {
        if (around.quoteAfter >= 0) {
            addQuotations(Opening.QUOTATION, Opening.QUOTATIONS, List.of(), around.quoteAfter);
        }
        retellingAndQuotation();
        if (around.quoteBefore >= 0) {
            var before = scene.quotes().get(scene.quoteAt(around.quoteBefore));
            var left = new Stretch(before.first(), before.end());
            if (!goesOn(around.nextQuote())) {
                found.add(new ContentCandidate(Opening.LEFT_QUOTATION, List.of(left), 0));
            }
            addQuotations(Opening.LEFT_QUOTATION, Opening.LEFT_QUOTATIONS, List.of(left), around.nextQuote());
        } else if (cue.is(CueWord.Part.MARK) && scene.is(cue.head(), Mark.QUOTE)) {
            var quote = scene.quotes().get(scene.quoteAt(cue.head()));
            if (quote.size() > 2) {
                found.add(ContentCandidate.of(Opening.QUOTATION, quote.first() + 1, quote.end(), 0));
            }
        }
    }

    /** Whether the quotation that opens at {@code next} stands in the same block and has no speaker of its own. */
    private boolean goesOn(int next) {
        if (next < 0 || scene.blockAt(next) != scene.blockAt(cue.head())) {
            return false;
        }
        int after = scene.quotes().get(scene.quoteAt(next)).end();
        after += scene.is(after, Mark.COMMA) ? 1 : 0;
        return !scene.is(after, Mark.DASH);
    }

    /** {@code Он рассказал, что C: «…»}, {@code сообщил о C. «…»}: what is retold and the quotation after it. */
    private void retellingAndQuotation() {
        int retold = around.that >= 0 ? around.that + 1 : around.about >= 0 ? around.about : -1;
        int quote = around.quoteAfterRetelling(Math.max(retold, cue.end()));
        if (retold < 0 || quote < 0 || quote <= retold + 1) {
            return;
        }
        int stop = quote;
        while (stop > retold + 1 && scene.markAt(stop - 1).divides()) {
            stop--;
        }
        addQuotations(Opening.RETOLD_AND_QUOTED, Opening.RETOLD_AND_QUOTED, List.of(new Stretch(retold, stop)), quote);
    }

    /** A quotation, then it with the next ones that follow at once, each a stretch of the same content. */
    private void addQuotations(Opening one, Opening many, List<Stretch> left, int first) {
        List<Stretch> stretches = new ArrayList<>(left);
        int next = first;
        while (next >= 0 && stretches.size() < MOST_QUOTATIONS) {
            var quote = scene.quotes().get(scene.quoteAt(next));
            stretches.add(new Stretch(quote.first(), quote.end()));
            found.add(new ContentCandidate(stretches.size() == 1 ? one : many, stretches, stretches.size()));
            next = quoteRightAfter(quote.end());
        }
    }

    private int quoteRightAfter(int i) {
        int j = i;
        while (scene.is(j, Mark.STOP) || scene.is(j, Mark.COMMA)) {
            j++;
        }
        return j < i + 3 && around.opensQuote(j) ? j : -1;
    }

    // ---- before the cue

    private void left() {
        int stop = leftEnd();
        if (stop <= start) {
            return;
        }
        addBlockBefore(stop);
        for (int[] first : leftStarts(stop)) {
            found.add(ContentCandidate.of(Opening.LEFT, first[0], stop, first[1]));
            addQuotations(
                    Opening.LEFT, Opening.LEFT_AND_QUOTED, List.of(new Stretch(first[0], stop)), around.nextQuote());
        }
    }

    /** {@code Мы ждали. И дождались, – сказал он}: a paragraph of speech with no quotation marks. */
    private void addBlockBefore(int stop) {
        int first = scene.blockFirst(cue.head());
        boolean dashed = scene.is(around.clauseStart, Mark.DASH) && quoteAround() < 0 && around.quoteBefore < 0;
        if (dashed && first < scene.sentence(cue.head()).first()) {
            int begin = scene.is(first, Mark.DASH) ? first + 1 : first;
            found.add(ContentCandidate.of(Opening.LEFT_BLOCK, begin, stop, 0));
        }
    }

    /** The end of what stands before the cue's inserted clause, without the marks that divide them. */
    private int leftEnd() {
        int i = cue.is(CueWord.Part.MARK) ? cue.first() - 1 : around.clauseStart;
        if (source.exists() && source.first() < cue.first() && source.first() <= i) {
            i = source.first() - 1;
        }
        i = Math.min(i, cue.first() - 1);
        int limit = Math.max(start, i - LONGEST);
        while (i >= limit && (scene.markAt(i).divides() || scene.is(i, "как"))) {
            i--;
        }
        return i + 1;
    }

    private List<int[]> leftStarts(int stop) {
        List<int[]> starts = new ArrayList<>();
        int edges = 0;
        int limit = Math.max(start, stop - LONGEST);
        for (int i = stop - 1; i > limit && starts.size() < MOST_STARTS_BEFORE; i--) {
            if (edge(i) && i + 1 < stop) {
                starts.add(new int[] {scene.is(i + 1, "что") && i + 2 < stop ? i + 2 : i + 1, edges++});
            }
        }
        starts.add(new int[] {limit, edges});
        return starts;
    }

    // ---- on both sides

    private void both() {
        around();
        subjectAndRest();
        fronted();
    }

    /** {@code Встреча, по словам источника, сорвалась}: the clause round an insertion. */
    private void around() {
        int stop = around.inserted() ? leftEnd() : cue.first();
        int insertionEnd = Math.max(around.clauseEnd, afterSource());
        int rest = scene.markAt(insertionEnd).divides() ? insertionEnd + 1 : insertionEnd;
        while (rest < Math.min(end, insertionEnd + LONGEST)
                && (scene.is(rest, Mark.DASH) || scene.is(rest, Mark.COMMA))) {
            rest++;
        }
        if (stop <= start || rest >= end) {
            return;
        }
        Opening opening = quoteAround() >= 0 ? Opening.AROUND_IN_QUOTATION : Opening.AROUND;
        for (int[] first : leftStarts(stop)) {
            for (int[] last : ends(rest)) {
                var stretches = List.of(new Stretch(first[0], stop), new Stretch(rest, last[0]));
                found.add(new ContentCandidate(opening, stretches, last[1]));
            }
        }
        aroundInQuotation(stop, rest, opening);
    }

    /** {@code «Мы ждали, – сказал он. – И дождались»}: the whole quotation less the insertion. */
    private void aroundInQuotation(int stop, int rest, Opening opening) {
        int quote = quoteAround();
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
        for (int i = cue.first() - 1; i >= Math.max(start, around.clauseStart - 12) && tried < 4; i--) {
            int index = scene.phraseAt(i);
            if (index >= 0 && index != last && !isSource(index)) {
                NounPhrase phrase = scene.phrases().get(index);
                int first = phrase.preposition() >= start ? phrase.preposition() : phrase.first();
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
            addFronted(Math.max(start, clause), sourceBefore ? source.first() : cue.first());
        }
        if (around.inserted() && afterSource() < around.clauseEnd) {
            addFronted(start, leftEnd());
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
        if (begin >= last || last - begin > LONGEST) {
            return;
        }
        var before = new Stretch(begin, last);
        found.add(new ContentCandidate(Opening.FRONTED, List.of(before), 0));
        int rest = afterSource();
        if (rest >= cue.end() && rest < end && (scene.markAt(rest) == Mark.NONE || scene.is(rest, Mark.QUOTE))) {
            for (int[] edge : ends(rest)) {
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
        int rest = afterSource();
        if (rest < end && scene.markAt(rest) == Mark.NONE) {
            for (int[] last : ends(rest)) {
                var stretches = List.of(subject, new Stretch(rest, last[0]));
                found.add(new ContentCandidate(Opening.SUBJECT_AND_REST, stretches, last[1]));
            }
        }
    }

    // ---- in other sentences

    /**
     * {@code Встреча сорвалась. Об этом сообщает X}; {@code C. Об этом сообщил X. Y подтвердил эту информацию}: what both
     * point at stands before the first.
     */
    private void sentencesBefore() {
        int sentence = scene.sentenceIndex(cue.head());
        var sentences = scene.words().segmentation().sentences();
        for (int i = 0; i < MOST_SENTENCES && sentence > 1; i++) {
            if (!around.ofThis(sentences.get(sentence - 1).first())) {
                break;
            }
            sentence--;
        }
        for (int back = 1; back <= 3 && sentence - back >= 0; back++) {
            int first = sentences.get(sentence - back).first();
            int stop = withoutStop(first, sentences.get(sentence - 1).end());
            Opening opening = back == 1 ? Opening.SENTENCE_BEFORE : Opening.SENTENCES_BEFORE;
            found.add(ContentCandidate.of(opening, first, stop, back));
            int that = back == 1 ? that(first, stop) : -1;
            if (that >= 0) {
                found.add(ContentCandidate.of(Opening.CLAUSE_BEFORE, that + 1, stop, back));
            }
        }
    }

    /** The first {@code что} after a comma between two tokens, -1 if there is none. */
    private int that(int first, int stop) {
        for (int i = first + 1; i < Math.min(stop - 1, first + LATER_REACH); i++) {
            if (scene.is(i, "что") && scene.is(i - 1, Mark.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Он написал:} and then the words on their own lines, with no marks. */
    private void blocksAfter() {
        int sentenceEnd = scene.sentence(cue.head()).end();
        boolean colonEnds = scene.is(sentenceEnd - 1, Mark.COLON) || scene.is(sentenceEnd - 1, Mark.STOP);
        if (!colonEnds || scene.blockAt(cue.head()) == scene.blockAt(sentenceEnd)) {
            addRestOfBlock();
            return;
        }
        int stop = sentenceEnd;
        Optional<Stretch> retold = retoldBefore(sentenceEnd);
        for (int block = 0; block < 4 && scene.has(stop); block++) {
            stop = scene.blockEnd(stop);
            if (retold.isPresent()) {
                found.add(new ContentCandidate(
                        Opening.RETOLD_AND_BLOCK, List.of(retold.get(), new Stretch(sentenceEnd, stop)), block));
            }
            found.add(ContentCandidate.of(
                    block == 0 ? Opening.NEXT_BLOCK : Opening.NEXT_BLOCKS, sentenceEnd, stop, block));
        }
    }

    /** What is told before the colon that leads to blocks: after {@code что}, before an insertion, or the sentence before. */
    private Optional<Stretch> retoldBefore(int sentenceEnd) {
        if (around.that >= 0 && around.that + 1 < sentenceEnd - 1) {
            return Optional.of(new Stretch(around.that + 1, sentenceEnd - 1));
        }
        if (around.about >= 0 && !scene.is(around.about + 1, "этом")) {
            int stop = source.exists() && source.first() > around.about ? source.first() : sentenceEnd - 1;
            return Optional.of(new Stretch(around.about, Math.max(around.about + 1, stop)));
        }
        if (around.inserted() && leftEnd() > start && scene.verbs(start, leftEnd(), LONGEST) > 0) {
            return Optional.of(new Stretch(start, leftEnd()));
        }
        int sentence = scene.sentenceIndex(cue.head());
        if (sentence == 0 || !around.ofThis(scene.sentence(cue.head()).first())) {
            return Optional.empty();
        }
        var before = scene.words().segmentation().sentences().get(sentence - 1);
        return Optional.of(new Stretch(before.first(), withoutStop(before.first(), before.end())));
    }

    /** {@code Он ответил: Мы ждали. И дождались.} */
    private void addRestOfBlock() {
        int blockEnd = scene.blockEnd(cue.head());
        if (around.colon >= 0 && around.colon + 1 < blockEnd && blockEnd > end + 1) {
            found.add(ContentCandidate.of(Opening.NEXT_BLOCK, around.colon + 1, blockEnd, -1));
        }
    }
}
