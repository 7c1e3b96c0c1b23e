package molva.attribution;

import molva.attribution.ContentCandidate.Opening;
import molva.model.Features;
import molva.morphology.Tag;
import molva.morphology.Tag.Pos;
import org.jspecify.annotations.Nullable;

/** What the content model sees of a candidate. */
final class ContentFeatures {
    private static final int OPENING = 1;
    private static final int OPENING_EVIDENCE = 2;
    private static final int GOVERNED = 3;
    private static final int EDGES = 4;
    private static final int STOPS = 5;
    private static final int NEXT = 6;
    private static final int INSIDE = 7;
    private static final int LENGTH = 8;
    private static final int START = 9;
    private static final int SOURCE = 10;
    private static final int BEST_OPENING = 11;
    private static final int QUOTES = 12;
    private static final int LIKE_CUE = 13;
    private static final int WHOSE_VERB = 14;
    private static final int LEFT_AFTER = 15;
    private static final int LEFT_BEFORE = 16;
    private static final int SEAM = 17;
    private static final int JOINED = 18;
    private static final int CLAUSE = 19;
    private static final int BRACKETS = 20;
    private static final int SECOND = 21;

    /** Farthest that what is left out or taken in is counted, in tokens. */
    private static final int REACH = 60;

    private final Features features;
    private final Surroundings around;
    private final Scene scene;
    private final CueCandidate cue;
    private final SourceCandidate source;
    private final boolean[] cues;
    private final long evidence;
    private final int form;
    private final int group;
    private final int lemma;

    /** How many features tell of the opening alone, and how many of opening and first token. */
    private int openings;

    private int starts;

    @Nullable private ContentCandidate previous;

    /**
     * @param features a buffer that no one else writes to meanwhile
     * @param cues for each token whether an attribution's cue begins there; what is inserted ends a content
     */
    ContentFeatures(Features features, Surroundings around, SourceCandidate source, boolean[] cues, long evidence) {
        this.features = features;
        this.around = around;
        this.scene = around.scene;
        this.cue = around.cue;
        this.source = source;
        this.cues = cues;
        this.evidence = evidence;
        this.form = CueForm.of(scene, cue);
        this.group = Features.hash(cue.word().group());
        this.lemma = Features.hash(cue.word().lemma());
    }

    /**
     * Puts the features of {@code content} into the buffer.
     *
     * @return how many of the first ones stand there as they did for the candidate before
     */
    int fill(ContentCandidate content) {
        int kept = kept(content);
        features.truncate(kept);
        if (kept == 0) {
            opening(content.opening().ordinal());
            openings = features.size();
        }
        if (kept <= openings) {
            start(content);
            starts = features.size();
        }
        end(content);
        inside(content);
        source(content);
        leftAfter(content);
        seam(content);
        secondStretch(content);
        previous = content;
        return kept;
    }

    private int kept(ContentCandidate content) {
        if (previous == null || previous.opening() != content.opening()) {
            return 0;
        }
        return previous.first().first() == content.first().first() ? starts : openings;
    }

    /** How much of the sentence stays outside after the content, and whether verbs stand there. */
    private void leftAfter(ContentCandidate content) {
        int end = content.last().end();
        int sentenceEnd = scene.sentence(cue.head()).end();
        leftOut(LEFT_AFTER, content.opening().ordinal(), end, Math.min(sentenceEnd, end + REACH));
    }

    /** How much of it stays outside before the content. */
    private void leftBefore(ContentCandidate content) {
        int first = content.first().first();
        var sentence = scene.sentence(cue.head());
        leftOut(
                LEFT_BEFORE,
                content.opening().ordinal(),
                Math.max(sentence.first(), first - REACH),
                Math.min(first, sentence.end()));
    }

    private void leftOut(int template, int opening, int from, int to) {
        int words = 0;
        int verbs = 0;
        int colons = 0;
        for (int i = from; i < to; i++) {
            boolean told = cue.holds(i) || source.exists() && source.first() <= i && i < source.end();
            if (!told) {
                words += scene.markAt(i) == Mark.NONE ? 1 : 0;
                verbs += scene.finite(i) ? 1 : 0;
                colons += scene.is(i, Mark.COLON) ? 1 : 0;
            }
        }
        int size = SourceFeatures.bucket(words);
        features.add(template, opening, size, Math.min(verbs, 2));
        features.add(template, form, size, 4 + Math.min(verbs, 2));
        features.add(template, opening, Math.min(colons, 1), 8);
    }

    /** The last word inside and the next outside: what holds together is not torn. */
    private void seam(ContentCandidate content) {
        int opening = content.opening().ordinal();
        int end = content.last().end();
        int kind = endKind(end);
        int sentenceEnd = scene.sentence(cue.head()).end();
        int last = end - 1;
        while (last > content.last().first() && scene.markAt(last) != Mark.NONE) {
            last--;
        }
        int next = end;
        while (next < sentenceEnd && scene.markAt(next) != Mark.NONE) {
            next++;
        }
        features.add(SEAM, posAndCase(last, scene.size()), posAndCase(next, sentenceEnd), kind);
        features.add(SEAM, Features.hash(scene.lemma(last)), kind, 1);
        if (next < sentenceEnd && scene.tag(next).is(Pos.CCONJ)) {
            int joined = posAndCase(next + 1, sentenceEnd);
            int same = joined == posAndCase(last, scene.size()) ? 1 : 0;
            features.add(JOINED, same, kind);
            features.add(JOINED, same, kind, Features.hash(scene.lower(next)));
            features.add(JOINED, joined, posAndCase(last, scene.size()), 2);
            features.add(JOINED, joined, kind, 3);
        }
        Stretch first = content.first();
        features.add(CLAUSE, opening, scene.verbs(first.first(), first.end(), REACH), kind);
        features.add(BRACKETS, opening, openBrackets(content));
        features.add(OPENING, opening, lemma, 6 + kind);
    }

    /** A number from 1 for the part of speech and case of token {@code i}; 0 at or after {@code limit}. */
    private int posAndCase(int i, int limit) {
        if (i >= limit) {
            return 0;
        }
        Tag tag = scene.tag(i);
        return 1 + tag.pos().ordinal() * 16 + tag.grammaticalCase().ordinal();
    }

    /** 1 if a bracket opens that does not close, -1 if one closes that does not open, 0 if neither. */
    private int openBrackets(ContentCandidate content) {
        int depth = 0;
        for (Stretch stretch : content.stretches()) {
            for (int i = stretch.first(); i < Math.min(stretch.end(), stretch.first() + 4 * REACH); i++) {
                depth += scene.is(i, Mark.BRACKET_OPEN) ? 1 : scene.is(i, Mark.BRACKET_CLOSE) ? -1 : 0;
            }
        }
        return Integer.signum(depth);
    }

    /** Where a content of two stretches is broken. */
    private void secondStretch(ContentCandidate content) {
        if (content.stretches().size() < 2) {
            return;
        }
        int opening = content.opening().ordinal();
        Stretch one = content.stretches().get(0);
        Stretch two = content.stretches().get(1);
        features.add(SECOND, opening, shape(two.first()));
        features.add(SECOND, opening, Features.hash(scene.lower(two.first())), 1);
        features.add(SECOND, opening, SourceFeatures.bucket(one.size()), 2);
        features.add(SECOND, opening, one.size() == 1 ? Features.hash(scene.lower(one.first())) : 1, 3);
        features.add(SECOND, opening, shape(one.end() - 1), 4);
        features.add(SECOND, opening, scene.tag(one.first()).grammaticalCase().ordinal(), group + 5);
    }

    private void opening(int opening) {
        features.add(OPENING, opening);
        features.add(OPENING, opening, form);
        features.add(OPENING, opening, group, 1);
        features.add(OPENING, opening, lemma, 2);
        features.add(OPENING, opening, form, group);
        for (Frame frame : Frame.values()) {
            if (cue.word().governs(frame)) {
                features.add(GOVERNED, opening, frame.ordinal());
            }
        }
        for (long rest = evidence; rest != 0; rest &= rest - 1) {
            int one = Long.numberOfTrailingZeros(rest);
            features.add(OPENING_EVIDENCE, opening, one);
            features.add(OPENING_EVIDENCE, opening, one, 1 + cue.word().part().ordinal());
            features.add(OPENING_EVIDENCE, opening, one, group);
        }
    }

    private void end(ContentCandidate content) {
        int opening = content.opening().ordinal();
        int end = content.last().end();
        int kind = endKind(end);
        int next = scene.is(end, Mark.COMMA) || scene.is(end, Mark.DASH) ? end + 1 : end;
        int nextWord = next < scene.size() ? Features.hash(scene.lower(next)) : 0;
        int nextPos = next < scene.size() ? shape(next) : 0;
        features.add(EDGES, opening, Math.min(content.edges(), 5));
        features.add(STOPS, opening, kind);
        features.add(STOPS, opening, kind, group);
        features.add(STOPS, opening, kind, form);
        features.add(STOPS, opening, kind, 1024 + Math.min(content.edges(), 3));
        features.add(NEXT, kind, nextWord);
        features.add(NEXT, kind, nextPos, 1);
        features.add(NEXT, kind, nextPos, 2 + opening);
        features.add(NEXT, kind, cueFollows(next) ? 1 : 0, 64);
        features.add(NEXT, kind, verbFollows(next) ? 1 : 0, 65);
        features.add(NEXT, kind, (verbFollows(next) ? 1 : 0) + 2 * nextPos, 66);
        features.add(LIKE_CUE, kind, likeCue(next));
        features.add(LIKE_CUE, kind, likeCue(next), nextWord);
        features.add(LIKE_CUE, likeCue(next), opening, 1);
        int whose = whoseVerb(next, content.last());
        features.add(WHOSE_VERB, kind, whose);
        features.add(WHOSE_VERB, kind, whose, likeCue(next));
        features.add(WHOSE_VERB, opening, whose, 8);
        boolean quoteLeft = around.nextQuote() >= end && !content.holds(around.nextQuote());
        features.add(QUOTES, opening, quoteLeft ? 7 : 6);
    }

    /** How the sentence goes on after token {@code end}: 0 it ends there. */
    private int endKind(int end) {
        int sentenceEnd = scene.sentence(Math.min(end, scene.size()) - 1).end();
        if (end >= sentenceEnd || scene.is(end, Mark.STOP)) {
            return 0;
        }
        return scene.markAt(end) == Mark.NONE
                ? scene.tag(end).is(Pos.CCONJ) ? 20 : 21
                : 1 + scene.markAt(end).ordinal();
    }

    private int shape(int i) {
        Tag tag = scene.tag(i);
        int features = tag.grammaticalCase().ordinal() * 8 + tag.form().ordinal();
        return 1 + tag.pos().ordinal() * 256 + features + (tag.shortForm() ? 128 : 0);
    }

    private boolean cueFollows(int i) {
        for (int j = i; j < Math.min(scene.size(), i + 4); j++) {
            if (cues[j] && !cue.holds(j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next verb is built like the cue's, as one of the same subject is: 0 no verb, 1 no, 2 yes. */
    private int likeCue(int i) {
        for (int j = i;
                j < Math.min(scene.size(), i + 8) && (j == i || !scene.markAt(j).divides());
                j++) {
            if (scene.finite(j)) {
                Tag verb = scene.tag(j);
                Tag own = scene.tag(cue.head());
                boolean alike = verb.number() == own.number()
                        && verb.gender() == own.gender()
                        && verb.tense() == own.tense()
                        && verb.form() == own.form();
                return alike ? j == i || j == i + 1 ? 3 : 2 : 1;
            }
        }
        return 0;
    }

    /** Whose the next verb may be: 1 of a subject inside the content, 2 of the source, 3 of both, 4 of neither; 0 no verb. */
    private int whoseVerb(int i, Stretch content) {
        int verb = nextVerb(i);
        if (verb < 0) {
            return 0;
        }
        boolean inside = false;
        for (int j = content.first(); j < Math.min(content.end(), content.first() + 40); j++) {
            int phrase = scene.phraseAt(j);
            inside |= phrase >= 0 && Subjects.agrees(scene, phrase, verb);
        }
        boolean sources = source.phrase() >= 0 && Subjects.agrees(scene, source.phrase(), verb);
        return inside ? sources ? 3 : 1 : sources ? 2 : 4;
    }

    /** The next finite verb before a mark divides, -1 if there is none. */
    private int nextVerb(int i) {
        for (int j = i;
                j < Math.min(scene.size(), i + 12)
                        && (j == i || !scene.markAt(j).divides());
                j++) {
            if (scene.finite(j)) {
                return j;
            }
        }
        return -1;
    }

    /** A finite verb before the next mark. */
    private boolean verbFollows(int i) {
        for (int j = i; j < Math.min(scene.size(), i + 12) && !scene.markAt(j).divides(); j++) {
            if (scene.finite(j)) {
                return true;
            }
        }
        return false;
    }

    private void inside(ContentCandidate content) {
        int opening = content.opening().ordinal();
        int verbs = 0;
        int length = 0;
        int foreign = 0;
        for (Stretch stretch : content.stretches()) {
            int stop = Math.min(stretch.end(), stretch.first() + 60);
            for (int i = stretch.first(); i < stop; i++) {
                verbs += scene.finite(i) ? 1 : 0;
                foreign += cues[i] && !cue.holds(i) ? 1 : 0;
            }
            length += stretch.size();
        }
        int bucket = 32 - Integer.numberOfLeadingZeros(length);
        features.add(INSIDE, opening, Math.min(verbs, 3));
        features.add(INSIDE, Math.min(verbs, 3), group, 1);
        features.add(INSIDE, opening, Math.min(foreign, 2), 7);
        features.add(LENGTH, opening, bucket);
        features.add(LENGTH, bucket, group, 1);
        features.add(QUOTES, opening, balanced(content.last()) ? 1 : 0);
        features.add(QUOTES, opening, content.holds(cue.head()) ? 3 : 2);
    }

    /** Whether each quotation that begins in the stretch ends in it. */
    private boolean balanced(Stretch stretch) {
        return scene.quoteAt(stretch.end() - 1) < 0
                || scene.quotes().get(scene.quoteAt(stretch.end() - 1)).end() <= stretch.end()
                || scene.quotes().get(scene.quoteAt(stretch.end() - 1)).first() < stretch.first();
    }

    private void start(ContentCandidate content) {
        int opening = content.opening().ordinal();
        int first = content.first().first();
        features.add(START, opening, shape(first));
        features.add(START, opening, Features.hash(scene.lower(first)), 1);
        features.add(START, opening, Features.hash(scene.lower(first)), group);
        features.add(START, opening, shape(first), group);
        features.add(START, Features.hash(scene.lower(first)), lemma, 5);
        features.add(START, shape(first), lemma, 6);
        features.add(START, opening, first > 0 ? shape(first - 1) : 0, 7);
        boolean opensSentence = scene.sentence(first).first() == first;
        features.add(START, opening, opensSentence ? 1 : 0, 2);
        features.add(START, Features.hash(scene.lower(first - 1)), opening, 3);
        int distance = first >= cue.end() ? SourceFeatures.bucket(first - cue.end()) : 9;
        features.add(START, opening, distance, 4);
        features.add(START, opening, distance, group + 1);
        boolean quoted = scene.is(first, Mark.QUOTE) && scene.phraseAt(first) < 0;
        features.add(QUOTES, opening, quoted ? 5 : 4);
        leftBefore(content);
    }

    private void source(ContentCandidate content) {
        int opening = content.opening().ordinal();
        int place = !source.exists() ? 0 : content.holds(source.head()) ? 1 : source.head() < cue.first() ? 2 : 3;
        features.add(SOURCE, opening, place);
        features.add(SOURCE, opening, place, form);
        features.add(SOURCE, place, 99);
        boolean directly = opening == Opening.THAT.ordinal() || opening == Opening.QUOTATION.ordinal();
        features.add(BEST_OPENING, directly ? 1 : 0, cue.word().part().ordinal());
    }
}
