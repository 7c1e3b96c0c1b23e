package molva.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import molva.library.keep.Count;
import molva.library.keep.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what all statements that are found have in common, by the numbers that a segment gives its values. */
final class FacetCounter implements CollectorManager<FacetCounter.Counting, Map<Facet, List<Count>>> {
    private static final Map<Facet, String> FIELDS = Map.of(
            Facet.KIND, "kind-name",
            Facet.WHO, "who-name",
            Facet.OUTLET, "outlet-name",
            Facet.STANCE, "stance-name",
            Facet.MONTH, "month");

    private final int limit;

    FacetCounter(int limit) {
        this.limit = limit;
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Map<Facet, List<Count>> reduce(Collection<Counting> all) throws IOException {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : FIELDS.keySet()) {
            Map<String, Long> sums = new HashMap<>();
            for (Counting counting : all) {
                counting.sums
                        .getOrDefault(facet, Map.of())
                        .forEach((name, count) -> sums.merge(name, count, Long::sum));
            }
            sums.remove("");
            Comparator<Count> order = Comparator.comparing(Count::count, Comparator.reverseOrder());
            facets.put(
                    facet,
                    sums.entrySet().stream()
                            .map(entry -> new Count(entry.getKey(), entry.getValue()))
                            .sorted(order.thenComparing(Count::name))
                            .limit(limit)
                            .toList());
        }
        return facets;
    }

    static final class Counting extends SimpleCollector {
        private final Map<Facet, Map<String, Long>> sums = new EnumMap<>(Facet.class);
        private final List<Column> columns = new ArrayList<>();

        private record Column(Facet facet, SortedDocValues values, int[] counts) {}

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (var field : FIELDS.entrySet()) {
                SortedDocValues values = DocValues.getSorted(context.reader(), field.getValue());
                columns.add(new Column(field.getKey(), values, new int[values.getValueCount()]));
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            for (Column column : columns) {
                if (column.values.advanceExact(doc)) {
                    column.counts[column.values.ordValue()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (Column column : columns) {
                Map<String, Long> sum = sums.computeIfAbsent(column.facet, facet -> new HashMap<>());
                for (int i = 0; i < column.counts.length; i++) {
                    if (column.counts[i] > 0) {
                        sum.merge(column.values.lookupOrd(i).utf8ToString(), (long) column.counts[i], Long::sum);
                    }
                }
            }
            columns.clear();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
