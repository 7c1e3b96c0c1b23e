package molva.syntax;

import java.util.Arrays;
import java.util.List;
import molva.model.Features;
import molva.morphology.Tag;
import molva.morphology.TagHash;
import molva.morphology.Word;

/**
 * How far the parsing of a sentence has come (the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack
 * of words that still lack a head, and the next word to be read. Three moves lead on: to push the next word, to hang the
 * top of the stack under the next word, and to hang it under the word below it. After the last word stands the root. To
 * fill again for each sentence; not thread-safe.
 */
public final class ParserState {
    /** A place that is empty. */
    static final int NOTHING = -1;

    private int size;
    private int next;
    private int depth;
    private int[] stack = new int[64];
    private int[] heads = new int[64];
    private Relation[] relations = new Relation[64];
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] leftCount = new int[64];
    private int[] rightCount = new int[64];
    private long[] below = new long[64];
    private int[] preposition = new int[64];

    private Tag[] tags = new Tag[64];
    private int[] lemmas = new int[64];
    private int[] fullTags = new int[64];
    private int[] coarseTags = new int[64];
    /** Number of commas, and of quotation marks and brackets, up to and with each word. */
    private int[] commas = new int[64];

    private int[] marks = new int[64];

    /** Begins a sentence of {@code words}, which are its tokens from {@code from} to {@code end}. */
    public void begin(List<Word> words, int from, int end) {
        size = end - from;
        next = 0;
        depth = 0;
        if (size + 1 > stack.length) {
            grow(Math.max(size + 1, 2 * stack.length));
        }
        for (int i = 0; i < size; i++) {
            enter(i, words.get(from + i));
        }
    }

    private void enter(int i, Word word) {
        tags[i] = word.tag();
        lemmas[i] = Features.hash(word.lemma());
        fullTags[i] = TagHash.full(word.tag());
        coarseTags[i] = TagHash.coarse(word.tag());
        heads[i] = NOTHING;
        first[i] = NOTHING;
        last[i] = NOTHING;
        leftCount[i] = 0;
        rightCount[i] = 0;
        below[i] = 0;
        preposition[i] = 0;
        boolean comma = word.lemma().equals(",");
        boolean mark = word.tag().is(Tag.Pos.PUNCT) && "«»\"„“”()".contains(word.lemma());
        commas[i] = (i > 0 ? commas[i - 1] : 0) + (comma ? 1 : 0);
        marks[i] = (i > 0 ? marks[i - 1] : 0) + (mark ? 1 : 0);
    }

    private void grow(int length) {
        stack = Arrays.copyOf(stack, length);
        heads = Arrays.copyOf(heads, length);
        relations = Arrays.copyOf(relations, length);
        first = Arrays.copyOf(first, length);
        last = Arrays.copyOf(last, length);
        leftCount = Arrays.copyOf(leftCount, length);
        rightCount = Arrays.copyOf(rightCount, length);
        below = Arrays.copyOf(below, length);
        preposition = Arrays.copyOf(preposition, length);
        tags = Arrays.copyOf(tags, length);
        lemmas = Arrays.copyOf(lemmas, length);
        fullTags = Arrays.copyOf(fullTags, length);
        coarseTags = Arrays.copyOf(coarseTags, length);
        commas = Arrays.copyOf(commas, length);
        marks = Arrays.copyOf(marks, length);
    }

    public int size() {
        return size;
    }

    /** Index of the next word; {@link #size()} when only the root is left. */
    public int next() {
        return next;
    }

    /** How many words are on the stack. */
    public int depth() {
        return depth;
    }

    /** The word that lies {@code down} below the top of the stack; negative if there is none. */
    public int onStack(int down) {
        return down < depth ? stack[depth - 1 - down] : NOTHING;
    }

    public boolean done() {
        return next == size && depth == 0;
    }

    /** Index of the head that a word has got; {@link #size()} is the root, negative none yet. */
    public int head(int word) {
        return heads[word];
    }

    public Relation relation(int word) {
        return relations[word];
    }

    /** Whether a move may be made here. Only the last word left hangs under the root, and only as such. */
    public boolean allows(int move) {
        if (move == Moves.PUSH) {
            return next < size;
        }
        if (Moves.left(move)) {
            boolean root = Moves.relation(move) == Relation.ROOT;
            return next < size ? depth > 0 && !root : depth == 1 && root;
        }
        return depth > 1 && Moves.relation(move) != Relation.ROOT;
    }

    public void make(int move) {
        if (move == Moves.PUSH) {
            stack[depth++] = next++;
            return;
        }
        int word = stack[--depth];
        hang(word, Moves.left(move) ? next : stack[depth - 1], Moves.relation(move));
    }

    private void hang(int word, int head, Relation relation) {
        heads[word] = head;
        relations[word] = relation;
        if (head == size) {
            return;
        }
        below[head] |= 1L << relation.ordinal();
        if (relation == Relation.CASE) {
            preposition[head] = lemmas[word];
        }
        if (word < head) {
            leftCount[head]++;
            if (first[head] == NOTHING || word < first[head]) {
                first[head] = word;
            }
        } else {
            rightCount[head]++;
            last[head] = Math.max(last[head], word);
        }
    }

    private boolean isWord(int i) {
        return i >= 0 && i < size;
    }

    private int outside(int i) {
        return i < 0 ? -1 : -2;
    }

    int lemma(int i) {
        return isWord(i) ? lemmas[i] : outside(i);
    }

    int tag(int i) {
        return isWord(i) ? fullTags[i] : outside(i);
    }

    int coarse(int i) {
        return isWord(i) ? coarseTags[i] : outside(i);
    }

    int pos(int i) {
        return isWord(i) ? tags[i].pos().ordinal() : 30 + outside(i);
    }

    int grammaticalCase(int i) {
        return isWord(i) ? tags[i].grammaticalCase().ordinal() : 15;
    }

    /** Its leftmost dependent to the left. */
    int firstChild(int i) {
        return isWord(i) ? first[i] : NOTHING;
    }

    /** Its rightmost dependent to the right. */
    int lastChild(int i) {
        return isWord(i) ? last[i] : NOTHING;
    }

    int relationOf(int i) {
        return isWord(i) && heads[i] != NOTHING ? relations[i].ordinal() : 63;
    }

    int leftChildren(int i) {
        return isWord(i) ? Math.min(leftCount[i], 4) : 7;
    }

    int rightChildren(int i) {
        return isWord(i) ? Math.min(rightCount[i], 4) : 7;
    }

    /** Hash of the set of relations of its dependents. */
    int childRelations(int i) {
        return isWord(i) ? Long.hashCode(below[i] * 0x9e3779b97f4a7c15L) : 1;
    }

    /** Lemma of its preposition, 0 if it has none. */
    int preposition(int i) {
        return isWord(i) ? preposition[i] : 1;
    }

    int agreement(int i, int j) {
        return isWord(i) && isWord(j) ? TagHash.agreement(tags[i], tags[j]) : 9;
    }

    /** Commas, and whether quotation marks or brackets open or close, between two words; in few steps. */
    int between(int i, int j) {
        if (!isWord(i) || !isWord(j)) {
            return 7;
        }
        return Math.min(2, commas[j] - commas[i]) * 2 + (marks[j] != marks[i] ? 1 : 0);
    }

    /** Distance of two words in few steps. */
    int distance(int i, int j) {
        if (!isWord(i) || !isWord(j)) {
            return 9;
        }
        int distance = j - i;
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
    }
}
