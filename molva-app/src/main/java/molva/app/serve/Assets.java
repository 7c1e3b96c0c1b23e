package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import molva.app.format.ArticleView;

/** Styles and scripts, and other files that the program carries. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "serve.css", "text/css",
            "library.css", "text/css",
            "correct.css", "text/css",
            "correct.js", "text/javascript",
            "serve.js", "text/javascript",
            "library.js", "text/javascript",
            "icon.svg", "image/svg+xml");

    private Assets() {}

    static void send(Context context) throws IOException {
        String name = context.pathParam("name");
        if (name.equals("article.css")) {
            context.result(ArticleView.style()).contentType("text/css; charset=utf-8");
            return;
        }
        String type = TYPES.get(name);
        if (type == null) {
            throw new Problem(404, "problem.missing");
        }
        context.result(resource("assets/" + name)).contentType(type + "; charset=utf-8");
    }

    /** A file that the program carries beside its classes. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
