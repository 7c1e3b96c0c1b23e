package molva.morphology;

import java.util.LinkedHashMap;
import java.util.Map;
import molva.model.Features;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a form by itself: what it may be, and the hashes that the tagger asks for again and again.
 * Immutable but for what is worked out when first asked for; the {@link Lexicon} makes it.
 */
public final class WordForm {
    /** How a form looks. */
    public enum Shape {
        LOWER,
        CAPITAL,
        /** All capitals, more than one: {@code МВД}. */
        UPPER,
        /** Capitals inside: {@code РосБизнесКонсалтинг}. */
        MIXED,
        DIGITS,
        LATIN,
        MARK
    }

    final String form;
    final String folded;
    private final String lower;
    final Shape shape;
    final boolean known;
    final Word[] words;
    /** Of each word the model's labels that its tag has. */
    final int[][] facets;
    /** Of each word the hash of its lemma. */
    final int[] lemmas;
    /** Of each word the hash of its tag. */
    final int[] tags;
    /** Of each word, whether its lemma is among the names that the dictionary lacks. */
    final boolean[] names;

    final int hash;
    /** Hash of the set of its tags. */
    final int ambiguity;
    /** Hash of its parts of speech and cases. */
    final int coarse;
    /** Bit {@code ordinal} for each part of speech that it may be. */
    final int parts;
    /** Of its words that agree with others one tag for each case, number and gender. */
    final Tag[] agreeing;

    /** Kept by {@link OwnScores}: immutable, and whichever thread makes it, it says the same. */
    @Nullable OwnScores ownScores;

    WordForm(String form, String folded, Shape shape, boolean known, Word[] words, Facets facets, NameSet names) {
        this.form = form;
        this.folded = folded;
        this.lower = form.indexOf(Shapes.STRESS) < 0 ? folded : Words.lower(form);
        this.shape = shape;
        this.known = known;
        this.words = words;
        this.facets = new int[words.length][];
        this.lemmas = new int[words.length];
        this.tags = new int[words.length];
        this.names = new boolean[words.length];
        int sum = 0;
        int partBits = 0;
        int caseBits = 0;
        for (int i = 0; i < words.length; i++) {
            Tag tag = words[i].tag();
            this.facets[i] = facets.indices(tag);
            this.lemmas[i] = Features.hash(words[i].lemma());
            this.tags[i] = TagHash.full(tag);
            this.names[i] = names.contains(this.lemmas[i]);
            sum += Features.mix(1, this.tags[i]);
            partBits |= 1 << tag.pos().ordinal();
            caseBits |= 1 << tag.grammaticalCase().ordinal();
        }
        this.hash = Features.hash(folded);
        this.ambiguity = sum;
        this.parts = partBits;
        this.coarse = Features.mix(partBits, caseBits);
        this.agreeing = agreeing(words);
    }

    private static Tag[] agreeing(Word[] words) {
        Map<Integer, Tag> distinct = new LinkedHashMap<>();
        for (Word word : words) {
            if (TagHash.agrees(word.tag())) {
                distinct.putIfAbsent(TagHash.agreeing(word.tag()), word.tag());
            }
        }
        return distinct.values().toArray(Tag[]::new);
    }

    /** Hash of the last {@code length} letters. */
    int suffix(int length) {
        return Features.hash(folded, Math.max(0, folded.length() - length), folded.length());
    }

    boolean may(Tag.Pos pos) {
        return (parts & 1 << pos.ordinal()) != 0;
    }

    /** How many words it may be; at least one. */
    public int size() {
        return words.length;
    }

    /** One of the words that it may be. */
    public Word word(int index) {
        return words[index];
    }

    /** The labels of the tagger's model that the tag of one of its words has. Not to be changed. */
    public int[] facets(int index) {
        return facets[index];
    }

    /** Whether the dictionary or a word list has it; otherwise its words are guessed. */
    public boolean known() {
        return known;
    }

    /** As it stands in the text. */
    public String form() {
        return form;
    }

    /** In lower case, ё as е, without stress marks. */
    public String folded() {
        return folded;
    }

    /** The same with stress marks. */
    String lower() {
        return lower;
    }

    public Shape shape() {
        return shape;
    }
}
