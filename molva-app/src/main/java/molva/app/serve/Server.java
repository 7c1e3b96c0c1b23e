package molva.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import java.util.List;
import molva.Pipeline;
import molva.library.keep.LibraryException;
import molva.library.search.QueryException;
import molva.read.fetch.Fetcher;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The server: where it listens, whom it lets in, and how it tells what failed. What it answers to which address stands in
 * {@link Routes}. Thread-safe; closing it lets running answers end.
 */
public final class Server implements AutoCloseable {
    private final Pages pages = new Pages();
    private final Shelf shelf;
    private final Intake intake;
    private final Javalin javalin;

    /**
     * @param library the folder of the library; it need not exist, and is opened when a page first asks for it
     * @throws RuntimeException if the port is taken; nothing runs then
     */
    public Server(Pipeline pipeline, Settings settings, Path library) {
        this(pipeline, settings, library, new Fetcher(Reception.bounds(settings)));
    }

    Server(Pipeline pipeline, Settings settings, Path library, Fetcher fetcher) {
        shelf = new Shelf(library, pipeline::lemmas);
        intake = new Intake(pipeline, shelf);
        Desk desk = new Desk(settings.articles());
        Reception reception = new Reception(pipeline, desk, settings, fetcher);
        Routes routes = new Routes(pages, desk, shelf, intake, reception);
        Guard guard = new Guard(settings);
        javalin = Javalin.create(config -> {
                    limit(config, settings);
                    config.routes.before(guard::check);
                    config.routes.before(context -> measure(context, settings));
                    routes.add(config.routes);
                    tellFailures(config);
                })
                .start(settings.host(), settings.port());
    }

    /** The addresses that it answers to, each after its method: {@code GET /article/{id}}. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .toList();
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        intake.close();
        shelf.close();
    }

    private static void limit(JavalinConfig config, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = settings.bodyBytes();
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.threadPool = new QueuedThreadPool(24, 4);
        config.jetty.multipartConfig.maxTotalRequestSize(settings.bodyBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(settings.bodyBytes(), SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(30_000);
            http.setMinRequestDataRate(500);
        });
    }

    private void tellFailures(JavalinConfig config) {
        config.routes.exception(Problem.class, (problem, context) -> pages.tell(context, problem));
        config.routes.exception(
                HttpResponseException.class, (refused, context) -> pages.tell(context, refused(refused.getStatus())));
        config.routes.exception(LibraryException.class, (failed, context) -> pages.tell(context, Problem.of(failed)));
        config.routes.exception(QueryException.class, (wrong, context) -> pages.tell(context, Problem.of(wrong)));
        config.routes.exception(Exception.class, (failure, context) -> pages.tell(context, unexpected(failure)));
    }

    private static Problem refused(int status) {
        return switch (status) {
            case 404 -> new Problem(404, "problem.missing");
            case 413 -> new Problem(413, "problem.large");
            default -> new Problem(status, "problem.request");
        };
    }

    /** Jetty wraps what it refuses while it takes a form apart. */
    private static Problem unexpected(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException told && told.getCode() >= 400 && told.getCode() < 500) {
                return refused(told.getCode());
            }
        }
        return new Problem(500, "problem.unexpected", failure.getClass().getSimpleName());
    }

    /** What is larger than may be is refused by what it says of itself, before anything of it is read. */
    private static void measure(Context context, Settings settings) {
        long length = context.req().getContentLengthLong();
        if (length > settings.bodyBytes()) {
            throw new Problem(413, "problem.large", Integer.toString(settings.bodyBytes()));
        }
        boolean form = context.isMultipartFormData() || context.isFormUrlencoded();
        if (form && length < 0) {
            throw new Problem(411, "problem.length");
        }
    }
}
