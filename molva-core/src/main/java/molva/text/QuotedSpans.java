package molva.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import molva.text.QuotedSpan.Balance;
import molva.text.QuotedSpan.Style;

/** The quoted spans found so far in one document; those with one mark only reach to the edge of their sentence. */
final class QuotedSpans {
    private static final Comparator<Found> OUTER_FIRST =
            Comparator.comparingInt((Found f) -> f.span.start()).thenComparing(f -> -f.span.end());

    /** No text quotes deeper. What does is a mere row of marks, whose spans would hold its square in tokens. */
    private static final int DEEPEST = 8;

    private final Segmentation segmentation;
    private final List<Found> found = new ArrayList<>();

    private record Found(Span span, Span inner, Style style, Balance balance) {}

    QuotedSpans(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    void paired(int opening, int closing, Style style) {
        Token first = segmentation.tokens().get(opening);
        Token last = segmentation.tokens().get(closing);
        found.add(new Found(
                new Span(first.start(), last.end()), new Span(first.end(), last.start()), style, Balance.PAIRED));
    }

    void unclosed(int opening, Style style) {
        Token mark = segmentation.tokens().get(opening);
        int end = segmentation.span(sentenceOf(opening)).end();
        found.add(new Found(new Span(mark.start(), end), new Span(mark.end(), end), style, Balance.UNCLOSED));
    }

    void unopened(int closing, Style style) {
        Token mark = segmentation.tokens().get(closing);
        int start = segmentation.span(sentenceOf(closing)).start();
        found.add(new Found(new Span(start, mark.end()), new Span(start, mark.start()), style, Balance.UNOPENED));
    }

    /** All of them with their depth, by start, an outer one before those inside it. */
    List<QuotedSpan> ordered() {
        found.sort(OUTER_FIRST);
        List<QuotedSpan> spans = new ArrayList<>(found.size());
        List<Found> around = new ArrayList<>();
        for (Found next : found) {
            while (!around.isEmpty() && around.getLast().span.end() <= next.span.start()) {
                around.removeLast();
            }
            if (around.size() < DEEPEST) {
                spans.add(new QuotedSpan(next.span, next.inner, next.style, around.size(), next.balance));
                around.add(next);
            }
        }
        return List.copyOf(spans);
    }

    private Sentence sentenceOf(int token) {
        return segmentation.sentences().get(segmentation.sentenceAt(token));
    }
}
