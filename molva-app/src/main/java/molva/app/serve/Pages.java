package molva.app.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Draws pages from templates, in the language that is asked for, and tells problems. Thread-safe. */
final class Pages {
    private static final long MOST_DRAINED = 64_000_000;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Server.class.getClassLoader(), "molva.app.serve.template");

    /** Answers with a page; {@code values} are what the template asks for besides the words. */
    void show(Context context, String template, Map<String, Object> values) {
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

    /** Tells a reader in a page, a program in JSON. */
    void tell(Context context, Problem problem) {
        if (context.req().getMethod().equals("POST")) {
            drain(context);
        }
        String told = problem.say(Words.of(context));
        context.status(problem.status());
        if (context.path().startsWith("/api/")) {
            context.result(ProblemJson.of(problem.status(), told)).contentType("application/problem+json");
        } else {
            show(context, "problem.jte", Map.of("told", told));
        }
    }

    /**
     * Who is still sending hears the answer only when it is taken in: up to so many bytes are. What was refused in the middle
     * leaves the connection of no use.
     */
    private static void drain(Context context) {
        context.header("Connection", "close");
        try (InputStream in = context.req().getInputStream()) {
            in.skip(MOST_DRAINED);
        } catch (IOException | RuntimeException gone) {
            // Whoever sent it does not listen any more.
        }
    }
}
