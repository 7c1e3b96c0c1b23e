package molva.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import molva.library.keep.LibraryException;
import molva.library.keep.News;
import molva.library.keep.Statements;
import molva.library.keep.Store;
import molva.text.Span;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;

/**
 * The search index: a copy of what the database says, in an order fit for searching. Each commit holds up to which of the
 * news it knows and of which library, so that it catches up after a crash and is built anew where it is another's.
 * Searching is thread-safe; {@link #catchUp} belongs to one thread at a time.
 */
public final class Index implements AutoCloseable {
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final String FORMAT = "1";
    private static final int TOGETHER = 200;
    private static final int COMMIT_AFTER = 5_000;

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final FSDirectory directory;
    private final Optional<IndexWriter> writer;
    private final SearcherManager searchers;
    private final String identity;
    private long position;
    private long committed;

    private Index(FSDirectory directory, Optional<IndexWriter> writer, SearcherManager searchers, String identity) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.identity = identity;
    }

    /** Opens it for writing, empty where there is none, or it is damaged or another library's. */
    public static Index forWriting(Path folder, String identity, long latestNews) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            Map<String, String> state = state(directory);
            long position = Long.parseLong(state.getOrDefault("news", "0"));
            boolean ours = identity.equals(state.get("library"))
                    && FORMAT.equals(state.get("format"))
                    && position <= latestNews;
            IndexWriter writer = open(directory, ours);
            Index index = new Index(directory, Optional.of(writer), new SearcherManager(writer, null), identity);
            index.position = ours ? position : 0;
            index.committed = index.position;
            return index;
        } catch (IOException failed) {
            throw trouble(failed, folder);
        }
    }

    private static IndexWriter open(FSDirectory directory, boolean ours) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(ours ? OpenMode.APPEND : OpenMode.CREATE);
        config.setRAMBufferSizeMB(32);
        try {
            return new IndexWriter(directory, config);
        } catch (IOException damaged) {
            IndexWriterConfig anew = new IndexWriterConfig();
            anew.setOpenMode(OpenMode.CREATE);
            return new IndexWriter(directory, anew);
        }
    }

    /** Opens what was committed, for reading; empty where there is nothing yet. */
    public static Optional<Index> forReading(Path folder, String identity) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            Map<String, String> state = state(directory);
            if (!identity.equals(state.get("library"))) {
                directory.close();
                return Optional.empty();
            }
            return Optional.of(new Index(directory, Optional.empty(), new SearcherManager(directory, null), identity));
        } catch (IOException failed) {
            throw trouble(failed, folder);
        }
    }

    /** What the latest commit says of itself; nothing where there is none or it is damaged. */
    private static Map<String, String> state(FSDirectory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Map.of();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return reader.getIndexCommit().getUserData();
            }
        } catch (IOException | RuntimeException damaged) {
            return Map.of();
        }
    }

    /** Number of the latest of the news that it knows. */
    public long position() {
        return writer.isPresent() ? position : committedByOthers();
    }

    /** Another process may go on writing while this one reads. */
    private long committedByOthers() {
        return with(searcher -> {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault("news", "0"));
        });
    }

    /** Learns all news that it does not know yet. */
    public void catchUp(Store store) {
        try {
            List<News> news = store.newsAfter(position, TOGETHER);
            while (!news.isEmpty()) {
                for (News one : news) {
                    learn(one);
                }
                if (position - committed >= COMMIT_AFTER) {
                    commit();
                }
                news = store.newsAfter(position, TOGETHER);
            }
        } catch (IOException failed) {
            throw trouble(failed, directory.getDirectory());
        }
    }

    private void learn(News news) throws IOException {
        List<Statements.Drawn> drawn = Statements.of(news.analysis());
        List<Document> documents = new ArrayList<>(drawn.size());
        for (int i = 0; i < Math.min(drawn.size(), news.statements().size()); i++) {
            documents.add(
                    StatementFields.of(news, drawn.get(i), news.statements().get(i)));
        }
        Term article = new Term(StatementFields.ARTICLE, Long.toString(news.article()));
        writing().updateDocuments(article, documents);
        position = news.id();
    }

    private IndexWriter writing() {
        return writer.orElseThrow(() -> new LibraryException("the index was opened for reading alone"));
    }

    /** Puts what it knows on the disk. */
    public void commit() throws IOException {
        if (committed != position || !DirectoryReader.indexExists(directory)) {
            Map<String, String> state = new LinkedHashMap<>();
            state.put("format", FORMAT);
            state.put("library", identity);
            state.put("news", Long.toString(position));
            writing().setLiveCommitData(state.entrySet());
            writing().commit();
            committed = position;
        }
    }

    /** Forgets everything, to learn it anew. */
    public void clear() {
        try {
            writing().deleteAll();
            position = 0;
        } catch (IOException failed) {
            throw trouble(failed, directory.getDirectory());
        }
    }

    /**
     * Searches.
     *
     * @param lemmas the dictionary forms that a word may be of
     * @param facets how many values of each facet to count, 0 for none
     * @throws QueryException if the query asks for what cannot be
     */
    public Hits search(String query, Function<String, Set<String>> lemmas, int offset, int limit, int facets) {
        Query wanted = new Matching(lemmas).query(QueryParser.parse(query));
        return with(searcher -> search(searcher, wanted, offset, limit, facets));
    }

    /** The words that a query finds in the statements of one article, in the order of its text. */
    public List<Span> words(String query, Function<String, Set<String>> lemmas, long article) {
        Query wanted = new BooleanQuery.Builder()
                .add(new Matching(lemmas).query(QueryParser.parse(query)), Occur.MUST)
                .add(new TermQuery(new Term(StatementFields.ARTICLE, Long.toString(article))), Occur.FILTER)
                .build();
        Hits hits = with(searcher -> search(searcher, wanted, 0, Integer.MAX_VALUE, 0));
        return hits.hits().stream()
                .flatMap(hit -> hit.words().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Question<T> question) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw trouble(failed, directory.getDirectory());
        }
    }

    private static Hits search(IndexSearcher searcher, Query query, int offset, int limit, int facets)
            throws IOException {
        int most = Math.max(1, (int)
                Math.min((long) offset + limit, searcher.getIndexReader().maxDoc()));
        TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < Math.min(top.scoreDocs.length, (long) offset + limit); i++) {
            hits.add(hit(searcher, weight, top.scoreDocs[i]));
        }
        return new Hits(
                hits, top.totalHits.value(), facets > 0 ? searcher.search(query, new FacetCounter(facets)) : Map.of());
    }

    private static Hit hit(IndexSearcher searcher, Weight weight, ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        int doc = found.doc - leaf.docBase;
        NumericDocValues ids = leaf.reader().getNumericDocValues(StatementFields.ID);
        ids.advanceExact(doc);
        return new Hit(ids.longValue(), words(weight.matches(leaf, doc)));
    }

    private static List<Span> words(@org.jspecify.annotations.Nullable Matches matches) throws IOException {
        MatchesIterator places = matches == null ? null : matches.getMatches(StatementFields.WORDS);
        Map<Span, Boolean> words = new HashMap<>();
        while (places != null && places.next()) {
            words.put(new Span(places.startOffset(), places.endOffset()), true);
        }
        return words.keySet().stream().sorted().toList();
    }

    private static LibraryException trouble(IOException failed, Path folder) {
        return new LibraryException(
                "the search index " + folder + ": " + failed.getMessage() + "; molva library reindex builds it anew",
                failed);
    }

    @Override
    public void close() {
        try {
            if (writer.isPresent()) {
                commit();
            }
            searchers.close();
            if (writer.isPresent()) {
                writer.get().close();
            }
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
