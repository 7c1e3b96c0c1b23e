package molva.app.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import molva.Pipeline;
import molva.app.format.ArticleView;
import molva.app.format.Output;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server: what it answers to which address. Thread-safe; closing it lets running answers end. */
public final class Server implements AutoCloseable {
    private static final List<String> EXAMPLES = List.of("summit", "leaks", "agency", "court", "dialogue");
    private static final Map<String, String> ASSETS = Map.of("serve.css", "text/css", "serve.js", "text/javascript");

    private static final long MOST_DRAINED = 64_000_000;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Server.class.getClassLoader(), "molva.app.serve.template");
    private final Desk desk;
    private final Reception reception;
    private final Guard guard;
    private final Javalin javalin;

    /** @throws RuntimeException if the port is taken; nothing runs then */
    public Server(Pipeline pipeline, Settings settings) {
        desk = new Desk(settings.articles());
        reception = new Reception(pipeline, desk, settings);
        guard = new Guard(settings);
        javalin = Javalin.create(config -> configure(config, settings)).start(settings.host(), settings.port());
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, Settings settings) {
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
        routes(config);
    }

    private void routes(JavalinConfig config) {
        config.routes.before(guard::check);
        config.routes.get("/", this::start);
        config.routes.post("/read", context -> open(context, reception.form(context)));
        config.routes.post("/examples/{name}", this::example);
        config.routes.get("/article/{id}", this::article);
        config.routes.get("/article/{id}/{format}", this::export);
        config.routes.get("/assets/{name}", Server::asset);
        config.routes.post("/api/v1/articles", this::analyse);
        config.routes.get("/api/v1/articles/{id}", context -> write(context, found(context), Output.JSON));
        config.routes.exception(Problem.class, (problem, context) -> tell(context, problem));
        config.routes.exception(HttpResponseException.class, (refused, context) -> tell(context, refused(refused)));
        config.routes.exception(Exception.class, (failure, context) -> tell(context, unexpected(failure)));
    }

    private static Problem refused(HttpResponseException refused) {
        return switch (refused.getStatus()) {
            case 404 -> new Problem(404, "problem.missing");
            case 413 -> new Problem(413, "problem.large");
            default -> new Problem(refused.getStatus(), "problem.request");
        };
    }

    /** Jetty wraps what it refuses while it parses a form. */
    private static Problem unexpected(Exception failure) {
        String told = failure.toString().toLowerCase(Locale.ROOT);
        return told.contains("max length") || told.contains("exceed") || told.contains("too large")
                ? new Problem(413, "problem.large")
                : new Problem(500, "problem.unexpected", failure.getClass().getSimpleName());
    }

    private void start(Context context) {
        page(context, "start.jte", Map.of("examples", EXAMPLES));
    }

    private void example(Context context) throws IOException {
        String name = context.pathParam("name");
        if (!EXAMPLES.contains(name)) {
            throw new Problem(404, "problem.missing");
        }
        open(context, reception.read(name, resource("examples/" + name + ".txt")));
    }

    private static void open(Context context, Desk.Read read) {
        context.status(303);
        context.header("Location", "/article/" + read.id());
    }

    private void article(Context context) {
        Desk.Read read = found(context);
        Words words = Words.of(context);
        String sheet = ArticleView.render(read.analysis(), read.name(), words.labels());
        page(
                context,
                "article.jte",
                Map.of(
                        "title",
                        ArticleView.title(read.analysis(), read.name()),
                        "id",
                        read.id(),
                        "sheet",
                        (gg.jte.Content) output -> output.writeContent(sheet)));
    }

    private void export(Context context) {
        String format = context.pathParam("format").toUpperCase(Locale.ROOT);
        Output output = List.of(Output.values()).stream()
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "problem.missing"));
        Desk.Read read = found(context);
        context.header("Content-Disposition", "attachment; filename=\"molva-" + read.id() + output.extension() + "\"");
        write(context, read, output);
    }

    private static void write(Context context, Desk.Read read, Output output) {
        var format = output.format(Words.of(context).look());
        String type = switch (output) {
            case JSON -> "application/json";
            case HTML -> "text/html; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8";
            case CAS -> "application/vnd.xmi+xml";
            case TEXT, BRAT -> "text/plain; charset=utf-8";
        };
        context.result(format.head() + format.render(read.analysis(), read.name()))
                .contentType(type);
    }

    private void analyse(Context context) {
        Desk.Read read = reception.body(context);
        context.status(201).header("Location", "/api/v1/articles/" + read.id());
        write(context, read, Output.JSON);
    }

    private Desk.Read found(Context context) {
        return desk.get(context.pathParam("id")).orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    private static void asset(Context context) throws IOException {
        String name = context.pathParam("name");
        if (name.equals("article.css")) {
            context.result(ArticleView.style()).contentType("text/css; charset=utf-8");
            return;
        }
        String type = ASSETS.get(name);
        if (type == null) {
            throw new Problem(404, "problem.missing");
        }
        context.result(resource("assets/" + name)).contentType(type + "; charset=utf-8");
    }

    /** Who is still sending hears the answer only when it is taken in: up to so many bytes are. */
    private static void drain(Context context) {
        try (InputStream in = context.req().getInputStream()) {
            in.skip(MOST_DRAINED);
        } catch (IOException gone) {
            context.header("Connection", "close");
        }
    }

    private void tell(Context context, Problem problem) {
        if (problem.status() == 413) {
            drain(context);
        }
        Words words = Words.of(context);
        String told = problem.say(words);
        context.status(problem.status());
        if (context.path().startsWith("/api/")) {
            context.result(ProblemJson.of(problem.status(), told)).contentType("application/problem+json");
        } else {
            page(context, "problem.jte", Map.of("told", told));
        }
    }

    private void page(Context context, String template, Map<String, Object> values) {
        Words words = Words.of(context);
        if ("ru".equals(context.queryParam("lang")) || "en".equals(context.queryParam("lang"))) {
            context.header(
                    "Set-Cookie", "lang=" + words.code() + "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly");
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put("words", words);
        StringOutput html = new StringOutput();
        templates.render(template, all, html);
        context.result(html.toString()).contentType("text/html; charset=utf-8");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Server.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
