package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where reading starts: a text, a file, an address, or an example. */
final class StartPages {
    private static final List<String> EXAMPLES = List.of("summit", "leaks", "agency", "court", "dialogue");

    private final Pages pages;
    private final Reception reception;

    StartPages(Pages pages, Reception reception) {
        this.pages = pages;
        this.reception = reception;
    }

    void start(Context context) {
        show(context, "", "", "");
    }

    /** What cannot be read is shown again as it was sent, with the reason. */
    void read(Context context) throws IOException {
        try {
            open(context, reception.form(context));
        } catch (Problem wrong) {
            if (wrong.status() == 413) {
                throw wrong;
            }
            context.status(wrong.status());
            show(context, Form.raw(context, "text"), Form.raw(context, "address"), wrong.say(Words.of(context)));
        }
    }

    private void show(Context context, String text, String address, String told) {
        pages.show(context, "start.jte", Map.of("examples", EXAMPLES, "text", text, "address", address, "told", told));
    }

    void example(Context context) throws IOException {
        String name = context.pathParam("name");
        if (!EXAMPLES.contains(name)) {
            throw new Problem(404, "problem.missing");
        }
        open(context, reception.read(name, Assets.resource("examples/" + name + ".txt")));
    }

    private static void open(Context context, Desk.Read read) {
        context.status(303).header("Location", "/article/" + read.id());
    }
}
