package molva.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongConsumer;
import molva.Analysis;
import molva.library.keep.Access;
import molva.library.keep.Added;
import molva.library.keep.Correction;
import molva.library.keep.KeptArticle;
import molva.library.keep.LibraryException;
import molva.library.keep.Statement;
import molva.library.keep.Store;
import molva.library.search.Hit;
import molva.library.search.Hits;
import molva.library.search.Index;
import molva.library.search.Order;
import molva.library.search.Part;
import molva.library.search.QueryException;
import molva.text.Span;

/**
 * A folder of articles and what they state: a database, which is the truth, and an index for searching, which follows it.
 * One process at a time may write; any number may read. Thread-safe. What goes wrong is a {@link LibraryException} or
 * {@link QueryException} with one line for the user.
 *
 * <pre>{@code
 * try (Library library = Library.open(Path.of("news"), Access.WRITE, pipeline::lemmas)) {
 *     library.add(pipeline.analyze(document));
 *     library.search("кто:Подоляка встреча", 0, 20, 10);
 * }
 * }</pre>
 */
public final class Library implements AutoCloseable {
    private static final String INDEX = "index";
    private static final String DATABASE = "molva.db";

    private final Path folder;
    private final Store store;
    private Optional<Index> index;
    private final Function<String, Set<String>> lemmas;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Library(Path folder, Store store, Optional<Index> index, Function<String, Set<String>> lemmas) {
        this.folder = folder;
        this.store = store;
        this.index = index;
        this.lemmas = lemmas;
    }

    /**
     * Opens the library in {@code folder}; for writing, makes it where there is none and brings its index up to date.
     *
     * @param lemmas the dictionary forms that a word of a query may be of; asked only in searches
     */
    public static Library open(Path folder, Access access, Function<String, Set<String>> lemmas) {
        AtomicReference<Runnable> committed = new AtomicReference<>(() -> {});
        Store store = Store.open(
                folder, access, Clock.systemUTC(), () -> committed.get().run());
        try {
            if (access == Access.READ) {
                return new Library(folder, store, Optional.empty(), lemmas);
            }
            Index index = Index.forWriting(folder.resolve(INDEX), store.identity(), store.latestNews());
            index.catchUp(store);
            committed.set(() -> index.catchUp(store));
            return new Library(folder, store, Optional.of(index), lemmas);
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /** Whether there is a library in {@code folder}, whatever is to be said of it. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /** Everything that is asked of the library but searching: articles, statements, failures, corrections, counts. */
    public Store store() {
        return store;
    }

    /** Keeps an article and answers once it is on the disk and can be found. */
    public Added add(Analysis analysis) {
        return await(submit(analysis));
    }

    private static <T> T await(CompletableFuture<T> written) {
        try {
            return written.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** The same without waiting, but for a place in the queue; for many articles. */
    public CompletableFuture<Added> submit(Analysis analysis) {
        return store.add(analysis);
    }

    /** An article in its latest version. */
    public Optional<KeptArticle> article(long id) {
        return store.article(id);
    }

    /** Keeps a correction of what an editor saw: {@link Store#correct(Correction, String)}. */
    public Optional<Correction> correct(Correction correction, String seen) {
        return await(store.correct(correction, seen));
    }

    /** Takes a correction back; answers whether there was one. */
    public boolean uncorrect(long id) {
        return await(store.uncorrect(id));
    }

    /** How many of the news the index does not know yet; 0 but where another process is writing or was killed. */
    public long behind() {
        return store.latestNews() - index().map(Index::position).orElse(0L);
    }

    /** For reading it is opened when it is asked for; empty until another process has committed its first. */
    private synchronized Optional<Index> index() {
        if (index.isEmpty()) {
            index = Index.forReading(folder.resolve(INDEX), store.identity());
        }
        return index;
    }

    /** Searches statements, what fits best first. */
    public Found search(String query, int offset, int limit, int facets) {
        return search(query, new Part(Order.RELEVANCE, offset, limit), facets);
    }

    /**
     * Searches statements.
     *
     * @param query words in any form, {@code "phrases"}, {@code кто:Подоляка}; empty for everything
     * @param facets how many values of each facet to count, 0 for none
     */
    public Found search(String query, Part part, int facets) {
        Optional<Index> known = index();
        if (known.isEmpty()) {
            return new Found(List.of(), 0, Map.of());
        }
        Hits hits = known.get().search(query, lemmas, part, facets);
        Map<Long, Hit> byId = new java.util.HashMap<>();
        hits.hits().forEach(hit -> byId.put(hit.statement(), hit));
        List<Statement> statements =
                store.statements(hits.hits().stream().map(Hit::statement).toList());
        Map<Long, String> passages = store.passages(statements);
        List<Found.Result> results = new ArrayList<>();
        for (Statement statement : statements) {
            String passage = passages.getOrDefault(statement.id(), "");
            results.add(new Found.Result(statement, passage, places(byId.get(statement.id()), statement, passage)));
        }
        return new Found(results, hits.total(), hits.facets());
    }

    /** The words that a query finds in one article's statements, as places in its text (UTF-16 units). */
    public List<Span> words(String query, long article) {
        return index().map(known -> known.words(query, lemmas, article)).orElse(List.of());
    }

    private static List<Span> places(@org.jspecify.annotations.Nullable Hit hit, Statement statement, String passage) {
        List<Span> places = new ArrayList<>();
        int start = statement.span().start();
        for (Span word : hit == null ? List.<Span>of() : hit.words()) {
            if (word.start() >= start && word.end() - start <= passage.length()) {
                places.add(new Span(word.start() - start, word.end() - start));
            }
        }
        return places;
    }

    /** What two articles share and where they differ. */
    public Comparison compare(long first, long second) {
        return Comparison.of(attributed(first), attributed(second));
    }

    private List<Statement> attributed(long article) {
        return store.statementsOf(article).stream()
                .filter(statement -> statement.attribution().isPresent())
                .toList();
    }

    /** Builds the index anew from the database; nothing else may be written meanwhile. */
    public void reindex() {
        Index built = index().orElseThrow(() -> new LibraryException("the library was opened for reading alone"));
        built.clear();
        built.catchUp(store);
    }

    /** What is wrong, a line each; none where all is well. */
    public List<String> check(LongConsumer checked) {
        List<String> complaints = new ArrayList<>(store.check(checked));
        if (behind() != 0) {
            complaints.add("the index does not know the latest " + behind() + " changes; molva library reindex");
        }
        return complaints;
    }

    /**
     * Puts a backup in the place of a library's database, and builds its index anew.
     *
     * @throws LibraryException if it is no whole backup, or somebody writes into the library; it is then as it was
     */
    public static void restore(Path backup, Path folder) {
        Store.restore(backup, folder);
        open(folder, Access.WRITE, word -> Set.of(word)).close();
    }

    /** Writes what waits and closes; closing twice does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        store.close();
        index.ifPresent(Index::close);
    }
}
