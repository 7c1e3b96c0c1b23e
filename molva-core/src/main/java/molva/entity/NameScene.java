package molva.entity;

import java.util.Arrays;
import java.util.Locale;
import molva.model.Features;
import molva.morphology.Tag;
import molva.morphology.Words;
import molva.text.QuotationMarks;
import molva.text.QuotedSpan;
import molva.text.Sentence;
import molva.text.Token;

/**
 * A document as the tagger of names looks at it: for each token its form, lemma, shape, what the lists say, and whether
 * it can be part of a name at all. Made once for a document, only read afterwards.
 */
final class NameScene {
    private static final int LONGEST_QUOTED_NAME = 8;

    final Words words;
    final Listed listed;
    final Shape[] shapes;
    final int[] forms;
    final int[] lemmas;
    final int[] keys;
    final int[] sentenceFirst;
    final int[] sentenceEnd;
    final boolean[] quoted;
    final boolean[] active;
    final int[] places;
    /** Of a common noun 1 + the ordinal of its hint, 0 of any other word. */
    final int[] hints;

    final Occurrences occurrences;
    private final String text;

    NameScene(Words words, Gazetteer gazetteer, SourceNouns sources, PlaceNouns placeNouns, NameWords nameWords) {
        this.words = words;
        this.text = words.segmentation().document().text();
        int size = words.size();
        shapes = new Shape[size];
        forms = new int[size];
        lemmas = new int[size];
        keys = new int[size];
        sentenceFirst = new int[size];
        sentenceEnd = new int[size];
        hints = new int[size];
        places = new int[size];
        quoted = new boolean[size];
        active = new boolean[size];
        for (int i = 0; i < size; i++) {
            Token token = token(i);
            shapes[i] = shape(token);
            keys[i] = Gazetteer.key(text, token);
            forms[i] = fold(text, token.start(), token.end());
            lemmas[i] = Features.hash(words.lemma(i));
            places[i] = shapes[i] == Shape.LOWER || shapes[i] == Shape.CAPITAL ? placeNouns.kind(words.lemma(i)) : 0;
            hints[i] = shapes[i] == Shape.LOWER || shapes[i] == Shape.CAPITAL ? hint(sources, i) : 0;
        }
        listed = gazetteer.in(words, keys);
        for (Sentence sentence : words.segmentation().sentences()) {
            Arrays.fill(sentenceFirst, sentence.first(), sentence.end(), sentence.first());
            Arrays.fill(sentenceEnd, sentence.first(), sentence.end(), sentence.end());
        }
        markQuoted();
        words.segmentation().sentences().forEach(sentence -> markActive(sentence, nameWords));
        occurrences = new Occurrences(this);
    }

    int size() {
        return shapes.length;
    }

    Token token(int i) {
        return words.segmentation().tokens().get(i);
    }

    String text() {
        return text;
    }

    boolean word(int i) {
        return shapes[i] == Shape.LOWER || shapes[i].capital();
    }

    /** Whether a quotation opens after token {@code first} and before {@code end}. */
    boolean quoteOpensIn(int first, int end) {
        for (int i = first; i < end; i++) {
            if (shapes[i] == Shape.QUOTE_OPEN) {
                return true;
            }
        }
        return false;
    }

    boolean capital(int i) {
        return shapes[i].capital();
    }

    boolean sameSentence(int i, int j) {
        return j >= sentenceFirst[i] && j < sentenceEnd[i];
    }

    private int hint(SourceNouns sources, int i) {
        Tag tag = words.tag(i);
        if (!tag.noun() && !tag.is(Tag.Pos.ADJ)) {
            return 0;
        }
        return sources.hint(words.lemma(i), tag.number())
                .map(hint -> 1 + hint.ordinal())
                .orElse(0);
    }

    private Shape shape(Token token) {
        return switch (token.kind()) {
            case WORD -> Shape.ofWord(text, token.start(), token.end());
            case NUMBER -> Shape.NUMBER;
            case PUNCTUATION -> Shape.MARK;
            case LINK, TAG -> Shape.LATIN;
            case SYMBOL, EMOJI -> Shape.OTHER;
        };
    }

    static int fold(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char lower = Character.toLowerCase(text.charAt(i));
            hash = 31 * hash + (lower == 'ё' ? 'е' : lower);
        }
        return hash;
    }

    /** Marks paired quotation marks, whatever their form, and what stands in short quotations, which may be names. */
    private void markQuoted() {
        for (QuotedSpan quoted : QuotationMarks.pair(words.segmentation())) {
            if (quoted.balance() != QuotedSpan.Balance.PAIRED) {
                continue;
            }
            int open = words.segmentation().tokenAt(quoted.span().start());
            int close = words.segmentation().tokenAt(quoted.span().end() - 1);
            mark(open, words.segmentation().tokenAt(quoted.inner().start()), Shape.QUOTE_OPEN);
            mark(words.segmentation().tokenAt(quoted.inner().end()), close + 1, Shape.QUOTE_CLOSE);
            if (close - open <= LONGEST_QUOTED_NAME && sentenceFirst[open] == sentenceFirst[close]) {
                Arrays.fill(this.quoted, open, close + 1, true);
            }
        }
    }

    private void mark(int first, int end, Shape shape) {
        for (int i = first; i < end; i++) {
            shapes[i] = shape;
            forms[i] = shape.ordinal();
            lemmas[i] = shape.ordinal();
        }
    }

    /** A token can be part of a name if it has a capital or is listed, or stands in quotes or between two such. */
    private void markActive(Sentence sentence, NameWords nameWords) {
        int last = -1;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean core = capital(i) || quoted[i] || listed.place(i) != 0 || nameWords.contains(lemmas[i]);
            if (core) {
                int from = last >= 0 && i - last <= 3 ? last : i;
                Arrays.fill(active, from, i + 1, true);
                last = i;
            }
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "NameScene of %d tokens", size());
    }
}
