package molva.golden;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import molva.attribution.Attribution;
import molva.text.Span;

/**
 * How far a reading agrees with the expected one. Pairs are one-to-one, best first; a pair is a <em>relation</em> where
 * the cues overlap, the words of the contents agree at F1 0.8 and the sources overlap or are both missing, and it is
 * <em>exact</em> where also all stretches (but for marks at their edges), kind, manner and who are the same.
 */
final class Agreement {
    private final String text;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Attribution> missing;
    private final List<Attribution> added;

    Agreement(String text, List<Attribution> expected, List<Attribution> found) {
        this.text = text;
        missing = new ArrayList<>(expected);
        added = new ArrayList<>(found);
        List<Pair> candidates = new ArrayList<>();
        for (Attribution wanted : expected) {
            for (Attribution got : found) {
                if (wanted.cue().overlaps(got.cue())) {
                    candidates.add(new Pair(wanted, got, score(wanted, got)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::score).reversed());
        for (Pair pair : candidates) {
            if (missing.contains(pair.expected) && added.contains(pair.found)) {
                missing.remove(pair.expected);
                added.remove(pair.found);
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.expected.id()));
    }

    int relations() {
        return (int) pairs.stream().filter(this::relation).count();
    }

    int exact() {
        return (int) pairs.stream().filter(this::exact).count();
    }

    int added() {
        return added.size();
    }

    /** Every disagreement, a line or two each. */
    String differences() {
        var lines = new StringBuilder();
        for (Pair pair : pairs) {
            if (!exact(pair)) {
                lines.append(relation(pair) ? "differs\n" : "wrong\n");
                lines.append("  expected ").append(told(pair.expected)).append('\n');
                lines.append("  found    ").append(told(pair.found)).append('\n');
            }
        }
        missing.forEach(one -> lines.append("missing    ").append(told(one)).append('\n'));
        added.forEach(one -> lines.append("added      ").append(told(one)).append('\n'));
        return lines.toString();
    }

    private String told(Attribution attribution) {
        var content = attribution.content().stream().map(span -> span.in(text).replace('\n', ' '));
        return Picture.line(text, attribution) + " " + String.join(" … ", content.toList()) + " (" + attribution.rule()
                + ")";
    }

    private double score(Attribution expected, Attribution found) {
        return contentF1(expected, found) + (sources(expected, found) ? 1 : 0) + (same(expected, found) ? 1 : 0);
    }

    private boolean relation(Pair pair) {
        return contentF1(pair.expected, pair.found) >= 0.8 && sources(pair.expected, pair.found);
    }

    private boolean exact(Pair pair) {
        return same(pair.expected, pair.found);
    }

    private boolean same(Attribution a, Attribution b) {
        return trimmed(a.content()).equals(trimmed(b.content()))
                && trimmed(a.source().stream().toList())
                        .equals(trimmed(b.source().stream().toList()))
                && trimmed(List.of(a.cue())).equals(trimmed(List.of(b.cue())))
                && a.kind() == b.kind()
                && a.manner() == b.manner()
                && folded(a.who()).equals(folded(b.who()));
    }

    private static boolean sources(Attribution a, Attribution b) {
        return a.source().isPresent() && b.source().isPresent()
                ? a.source().get().overlaps(b.source().get())
                : a.source().isEmpty() && b.source().isEmpty();
    }

    private double contentF1(Attribution a, Attribution b) {
        BitSet both = words(a.content());
        BitSet other = words(b.content());
        int sum = both.cardinality() + other.cardinality();
        both.and(other);
        return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
    }

    /** The starts of the words that {@code spans} touch. */
    private BitSet words(List<Span> spans) {
        var words = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (letter(i)) {
                    int start = i;
                    while (start > 0 && letter(start - 1)) {
                        start--;
                    }
                    words.set(start);
                }
            }
        }
        return words;
    }

    private List<Span> trimmed(List<Span> spans) {
        return spans.stream().map(this::trimmed).toList();
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !letter(start)) {
            start++;
        }
        while (end > start && !letter(end - 1)) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }

    private boolean letter(int position) {
        return Character.isLetterOrDigit(text.charAt(position));
    }

    private static String folded(String who) {
        return who.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[«»\"]", "");
    }

    private record Pair(Attribution expected, Attribution found, double score) {}
}
