package molva.library.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongConsumer;
import molva.Analysis;
import org.jdbi.v3.core.Handle;

/**
 * What a library holds. Thread-safe. Whatever writes answers once it is on the disk.
 *
 * <p>Every question may throw {@link LibraryException}, with one line for the user.
 */
public final class Store implements AutoCloseable {
    /** So many of the sources are added up once for each state of the library. */
    private static final int LEADING = 200;

    private final Path folder;
    private final Database database;
    private final Optional<Writer> writer;
    private final Clock clock;
    private final Sum<Stats> figures = new Sum<>(handle -> new Counts(handle).figures());
    private final Sum<List<SourceCount>> leading = new Sum<>(handle -> new Counts(handle).sources(LEADING));
    private final Sum<List<OutletCount>> outlets = new Sum<>(handle -> new Counts(handle).outlets());

    private Store(Path folder, Database database, Optional<Writer> writer, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.writer = writer;
        this.clock = clock;
    }

    /** @param committed is run after each transaction that wrote, before the writers hear of it */
    public static Store open(Path folder, Access access, Clock clock, Runnable committed) {
        Database database = Database.open(folder, access);
        Optional<Writer> writer =
                access == Access.WRITE ? Optional.of(new Writer(database.writing(), committed)) : Optional.empty();
        return new Store(folder, database, writer, clock);
    }

    /** Keeps an article; waits where much is waiting already. */
    public CompletableFuture<Added> add(Analysis analysis) {
        return write(handle -> Adding.add(handle, analysis, now()));
    }

    /**
     * Keeps what went wrong; a further failure of the same input counts as an attempt.
     *
     * @param manner how it was to be read, in the words of whoever reads it; empty for the usual way
     */
    public CompletableFuture<Long> fail(String input, String manner, String reason) {
        return write(handle -> new Failures(handle).add(input, manner, reason, now()));
    }

    /** Forgets a failure, since its input could be kept after all. */
    public CompletableFuture<Boolean> succeed(String input) {
        return write(handle -> new Failures(handle).remove(input));
    }

    public Page<Failure> failures(int offset, int limit) {
        return ask(handle -> new Failures(handle).list(offset, limit));
    }

    /** The feeds that are followed. */
    public Feeds feeds() {
        return new Feeds(this);
    }

    /** How far large files were added. */
    public Imports imports() {
        return new Imports(this);
    }

    /** Keeps a correction and reads the article anew with it; the time is set here. */
    public CompletableFuture<Correction> correct(Correction correction) {
        return write(handle -> new Corrector(handle).add(correction, now()));
    }

    /**
     * The same for an editor who saw the article in {@code seen} ({@link KeptArticle#state}); empty, and nothing is kept, if
     * it has changed since.
     */
    public CompletableFuture<Optional<Correction>> correct(Correction correction, String seen) {
        return write(handle -> new Corrector(handle).add(correction, seen, now()));
    }

    /** Takes a correction back, and with an addition what was made of it; answers whether there was one. */
    public CompletableFuture<Boolean> uncorrect(long id) {
        return write(handle -> new Corrector(handle).remove(id));
    }

    /** All corrections, in the order in which they were made. */
    public List<Correction> corrections() {
        return ask(handle -> new Corrections(handle).all());
    }

    /** An article in its latest version. */
    public Optional<KeptArticle> article(long id) {
        return ask(
                handle -> new Articles(handle).latest(id).flatMap(article -> kept(handle, article, article.version())));
    }

    /** An article in one of its versions. */
    public Optional<KeptArticle> article(long id, int version) {
        return ask(handle -> new Articles(handle).latest(id).flatMap(article -> kept(handle, article, version)));
    }

    private static Optional<KeptArticle> kept(Handle handle, Article article, int version) {
        Articles articles = new Articles(handle);
        List<Correction> corrections = new Corrections(handle).of(article.id(), version);
        return articles.analysis(article.id(), version)
                .map(machine -> new KeptArticle(
                        article,
                        version,
                        machine,
                        Corrected.of(machine, corrections),
                        corrections,
                        articles.versions(article.id())));
    }

    /** The article of an address, in whatever spelling of it. */
    public Optional<Long> articleAt(String url) {
        return ask(handle -> new Articles(handle).byAddress(url));
    }

    public Page<Article> articles(ArticleFilter filter) {
        return ask(handle -> new Articles(handle).list(filter));
    }

    public List<Statement> statements(List<Long> ids) {
        return ask(handle -> new StatementRows(handle).list(ids));
    }

    /** The words of each statement, by its id, from its first to its last character, as they stand in the text. */
    public Map<Long, String> passages(List<Statement> statements) {
        return ask(handle -> new StatementRows(handle).passages(statements));
    }

    /** What an article states in its latest version: attributions first, then the author's own voice. */
    public List<Statement> statementsOf(long article) {
        return ask(handle -> new StatementRows(handle).ofArticle(article));
    }

    public Page<Statement> statementsBy(String who, int offset, int limit) {
        return ask(handle -> new StatementRows(handle).ofSource(who, offset, limit));
    }

    /** The sources that most statements rest on, at most {@code limit}. */
    public List<SourceCount> sources(int limit) {
        return limit > LEADING
                ? ask(handle -> new Counts(handle).sources(limit))
                : ask(leading::of).stream().limit(limit).toList();
    }

    public List<OutletCount> outlets() {
        return ask(outlets::of);
    }

    public List<Count> counts(By by, String name, Facet facet, int limit) {
        return ask(handle -> new Counts(handle).of(by, name, facet, limit));
    }

    public Stats stats() {
        return ask(handle -> figures.of(handle)
                .with(new Counts(handle).rows("failure"), new Counts(handle).rows("correction"), size()));
    }

    private long size() {
        try {
            return Files.size(folder.resolve(Database.FILE));
        } catch (IOException gone) {
            return 0;
        }
    }

    /** What is wrong with the database, a line each; none where all is well. Looks at every article. */
    public List<String> check(LongConsumer checked) {
        return ask(handle -> new Check(handle).run(checked));
    }

    /** What tells this library from others. */
    public String identity() {
        return ask(handle -> handle.createQuery("SELECT identity FROM library")
                .mapTo(String.class)
                .one());
    }

    /** Number of the latest of the news: what an index holds that holds all. */
    public long latestNews() {
        return ask(NewsRows::latest);
    }

    /** The next of the news after {@code position}, at most {@code limit}, each article in its latest version. */
    public List<News> newsAfter(long position, int limit) {
        return ask(handle -> new NewsRows(handle).after(position, limit));
    }

    /** Writes a copy of the database, as it is at this moment, into a file that must not exist. */
    public void backup(Path file) {
        if (Files.exists(file)) {
            throw new LibraryException(file + " exists already; choose another name");
        }
        database.copyInto(file.toAbsolutePath());
    }

    /**
     * Puts a backup in the place of what the library in {@code folder} holds, or makes one of it.
     *
     * @throws LibraryException if it is no whole backup, or somebody writes into the library; it is then as it was
     */
    public static void restore(Path backup, Path folder) {
        Backup.restore(backup, folder);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    <T> T ask(Function<Handle, T> question) {
        try {
            return database.read(question);
        } catch (RuntimeException failed) {
            throw Trouble.of(failed, folder);
        }
    }

    <T> CompletableFuture<T> write(Function<Handle, T> work) {
        Writer open = writer.orElseThrow(
                () -> new LibraryException("the library " + folder + " was opened for reading alone"));
        return open.submit(work)
                .exceptionallyCompose(failed -> CompletableFuture.failedFuture(
                        failed instanceof Exception exception ? Trouble.of(exception, folder) : failed));
    }

    @Override
    public void close() {
        writer.ifPresent(Writer::close);
        database.close();
    }
}
