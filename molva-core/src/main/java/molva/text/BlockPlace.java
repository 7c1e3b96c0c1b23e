package molva.text;

import java.util.List;
import java.util.Optional;

/**
 * One stretch of a text whose kind of block is asked for, with what stands before and after it. One is moved along the
 * whole text.
 */
final class BlockPlace {
    private static final int WORDS_COUNTED = 40;

    final String text;
    private final List<BlockSource> sources;
    private final List<Block> before;
    private final int usualGap;
    private int index;

    /**
     * A stretch of the text that becomes one block.
     *
     * @param gap how many line ends stand before it; 0 where it was cut out of a line
     */
    record BlockSource(Span span, int gap, boolean gluedHeading) {}

    BlockPlace(String text, List<BlockSource> sources, List<Block> before) {
        this.text = text;
        this.sources = sources;
        this.before = before;
        this.usualGap = usualGap(sources);
    }

    void moveTo(int place) {
        index = place;
    }

    Span span() {
        return sources.get(index).span();
    }

    boolean isGluedHeading() {
        return sources.get(index).gluedHeading();
    }

    boolean isFirst() {
        return index == 0;
    }

    /** How many stretches follow. */
    int following() {
        return sources.size() - index - 1;
    }

    Optional<Span> next() {
        return index + 1 < sources.size() ? Optional.of(sources.get(index + 1).span()) : Optional.empty();
    }

    /** The kind of the block before. */
    Optional<Block.Kind> kindBefore() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast().kind());
    }

    Optional<Span> spanBefore() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast().span());
    }

    /** Whether only the title and captions stand before. */
    boolean followsOnlyTitle() {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).kind() != Block.Kind.NOTE) {
                return before.get(i).kind() == Block.Kind.TITLE;
            }
        }
        return false;
    }

    /** Whether no more line ends stand before this stretch than the text sets between its paragraphs. */
    boolean followsClosely() {
        return sources.get(index).gap() <= usualGap;
    }

    boolean endsWith(Span span, String marks) {
        return marks.indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    char first() {
        return text.charAt(span().start());
    }

    boolean startsBig() {
        int codePoint = text.codePointAt(span().start());
        return Character.isUpperCase(codePoint)
                || Character.isDigit(codePoint)
                || Marks.opens(first())
                || Marks.straight(first());
    }

    /** Whether the stretch ends as a sentence does, closing marks and footnote marks aside. */
    boolean endsSentence() {
        int end = span().end();
        while (end > span().start() && "»”\"')*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > span().start() && Marks.ends(text.charAt(end - 1));
    }

    /** Its words, counted up to {@value #WORDS_COUNTED}. */
    int words() {
        return words(span());
    }

    int words(Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && words < WORDS_COUNTED; i++) {
            boolean letter = Letter.of(text.charAt(i)).isWordlike();
            words += letter && !inside ? 1 : 0;
            inside = Letter.of(text.charAt(i)) != Letter.SPACE && (inside || letter);
        }
        return words;
    }

    /** The gap that stands most often between two stretches; the smaller of two that are as frequent. */
    private static int usualGap(List<BlockSource> sources) {
        int[] counts = new int[4];
        for (BlockSource source : sources) {
            counts[Math.min(source.gap(), counts.length - 1)]++;
        }
        int usual = 1;
        for (int gap = 2; gap < counts.length; gap++) {
            usual = counts[gap] > counts[usual] ? gap : usual;
        }
        return usual;
    }
}
