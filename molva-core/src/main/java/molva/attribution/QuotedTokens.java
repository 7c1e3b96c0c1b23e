package molva.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import molva.text.QuotationMarks;
import molva.text.Segmentation;

/** A stretch in quotation marks as tokens: from the opening mark (included) to the token after the closing one. */
record QuotedTokens(int first, int end) {
    static List<QuotedTokens> of(Segmentation segmentation) {
        List<QuotedTokens> quotes = new ArrayList<>();
        for (var quoted : QuotationMarks.pair(segmentation)) {
            int first = segmentation.tokenAt(quoted.span().start());
            int end = segmentation.tokenAt(quoted.span().end() - 1) + 1;
            quotes.add(new QuotedTokens(first, end));
        }
        return quotes;
    }

    /** For each of {@code size} tokens the index of the innermost quotation that holds it, -1 if there is none. */
    static int[] innermost(List<QuotedTokens> quotes, int size) {
        int[] at = new int[size];
        Arrays.fill(at, -1);
        var order = new ArrayList<Integer>();
        for (int q = 0; q < quotes.size(); q++) {
            order.add(q);
        }
        order.sort((a, b) -> Integer.compare(quotes.get(b).size(), quotes.get(a).size()));
        order.forEach(q -> Arrays.fill(
                at, quotes.get(q).first(), Math.min(size, quotes.get(q).end()), q));
        return at;
    }

    int size() {
        return end - first;
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
