package molva.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import molva.text.Span;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** One query asked of one state of the index. */
record Searching(IndexSearcher searcher, Query query) {
    /** @param facets how many values of each facet to count, 0 for none */
    Hits hits(Part part, int facets) throws IOException {
        int offset = part.offset();
        int there = Math.max(1, searcher.getIndexReader().maxDoc());
        int end = (int) Math.min((long) offset + part.limit(), there);
        TopDocs top = top(part.order(), Math.max(1, end));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < Math.min(top.scoreDocs.length, end); i++) {
            hits.add(hit(weight, top.scoreDocs[i]));
        }
        return new Hits(
                hits, top.totalHits.value(), facets > 0 ? searcher.search(query, new FacetCounter(facets)) : Map.of());
    }

    private TopDocs top(Order order, int number) throws IOException {
        return order == Order.RELEVANCE
                ? searcher.search(query, new TopScoreDocCollectorManager(number, null, Integer.MAX_VALUE))
                : searcher.search(query, new TopFieldCollectorManager(order.sort(), number, null, Integer.MAX_VALUE));
    }

    private Hit hit(Weight weight, ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        int doc = found.doc - leaf.docBase;
        NumericDocValues ids = leaf.reader().getNumericDocValues(StatementFields.ID);
        ids.advanceExact(doc);
        return new Hit(ids.longValue(), words(weight.matches(leaf, doc)));
    }

    private static List<Span> words(@Nullable Matches matches) throws IOException {
        MatchesIterator places = matches == null ? null : matches.getMatches(StatementFields.WORDS);
        TreeSet<Span> words = new TreeSet<>();
        while (places != null && places.next()) {
            words.add(new Span(places.startOffset(), places.endOffset()));
        }
        return List.copyOf(words);
    }
}
