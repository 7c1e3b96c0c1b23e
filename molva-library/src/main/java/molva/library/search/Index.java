package molva.library.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import molva.library.keep.Trouble;
import molva.text.Span;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

/**
 * The search index: a copy of what the database says, in an order fit for searching. Each commit holds up to which of the
 * news it knows and of which library, so that it catches up after a crash and is built anew where it is another's.
 * Searching is thread-safe; {@link #catchUp} belongs to one thread at a time.
 */
public final class Index implements AutoCloseable {
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final String FORMAT = "3";
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
            try {
                Map<String, String> state = state(directory);
                long position = Long.parseLong(state.getOrDefault("news", "0"));
                if (ours(state, identity) && position <= latestNews) {
                    return open(directory, identity, position);
                }
            } catch (IOException | RuntimeException damaged) {
                LUCENE.log(Level.FINE, "built anew: " + folder, damaged);
            }
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return open(directory, identity, 0);
        } catch (IOException failed) {
            throw trouble(failed, folder);
        }
    }

    private static Index open(FSDirectory directory, String identity, long position) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(32);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            Index index = new Index(directory, Optional.of(writer), new SearcherManager(writer, null), identity);
            index.position = position;
            index.committed = position;
            return index;
        } catch (IOException | RuntimeException damaged) {
            writer.rollback();
            throw damaged;
        }
    }

    private static boolean ours(Map<String, String> state, String identity) {
        return identity.equals(state.get("library")) && FORMAT.equals(state.get("format"));
    }

    /** Opens what was committed, for reading; empty where there is nothing yet. */
    public static Optional<Index> forReading(Path folder, String identity) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            Map<String, String> state = state(directory);
            if (!ours(state, identity)) {
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
     * @param part which of what is found is given
     * @param facets how many values of each facet to count, 0 for none
     * @throws QueryException if the query asks for what cannot be
     */
    public Hits search(String query, Function<String, Set<String>> lemmas, Part part, int facets) {
        List<Requirement> requirements = QueryParser.parse(query);
        return with(
                searcher -> new Searching(searcher, matching(searcher, lemmas).query(requirements)).hits(part, facets));
    }

    private static Matching matching(IndexSearcher searcher, Function<String, Set<String>> lemmas) {
        return new Matching(lemmas, new KnownNames(searcher.getIndexReader()));
    }

    /** The words that a query finds in the statements of one article, in the order of its text. */
    public List<Span> words(String query, Function<String, Set<String>> lemmas, long article) {
        List<Requirement> requirements = QueryParser.parse(query);
        Query here = new TermQuery(new Term(StatementFields.ARTICLE, Long.toString(article)));
        Hits hits = with(searcher -> {
            Query wanted = new BooleanQuery.Builder()
                    .add(matching(searcher, lemmas).query(requirements), Occur.MUST)
                    .add(here, Occur.FILTER)
                    .build();
            return new Searching(searcher, wanted).hits(Part.ALL, 0);
        });
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

    private static LibraryException trouble(IOException failed, Path folder) {
        return Trouble.ofDisk(failed, folder)
                .orElseGet(() -> new LibraryException(
                        "the search index " + folder + " is damaged or cannot be reached ("
                                + failed.getClass().getSimpleName() + "); molva library reindex builds it anew",
                        failed));
    }

    /** What could not be put on the disk is learnt again from the database when it is opened next. */
    @Override
    public void close() {
        try (directory;
                searchers) {
            if (writer.isPresent()) {
                close(writer.get());
            }
        } catch (IOException failed) {
            throw trouble(failed, directory.getDirectory());
        }
    }

    private void close(IndexWriter open) throws IOException {
        try {
            commit();
            open.close();
        } catch (IOException | AlreadyClosedException unwritten) {
            LUCENE.log(Level.FINE, "not written: " + directory.getDirectory(), unwritten);
            open.rollback();
        }
    }
}
