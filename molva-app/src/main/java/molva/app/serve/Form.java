package molva.app.serve;

import io.javalin.http.Context;
import java.util.Optional;
import molva.app.format.ArticleView;
import molva.app.format.Names;

/** Reads what a form sends; what cannot be meant is a {@link Problem}. */
final class Form {
    private Form() {}

    /** A value as it was sent; empty where it is not given. */
    static String raw(Context context, String name) {
        String given = context.formParam(name);
        return given == null ? "" : given;
    }

    /** A value without anything that steers how it is shown; empty where it is not given. */
    static String text(Context context, String name) {
        return ArticleView.shown(raw(context, name)).strip();
    }

    /** @throws Problem if it is longer than {@code longest} */
    static String text(Context context, String name, int longest) {
        return bounded(text(context, name), longest);
    }

    /** @throws Problem if it is longer than {@code longest} */
    static String bounded(String given, int longest) {
        if (given.length() > longest) {
            throw new Problem(400, "problem.long", Integer.toString(longest));
        }
        return given;
    }

    /** One of {@code values}, by its name; empty where it names none. */
    static <E extends Enum<E>> Optional<E> choice(Context context, String name, E[] values) {
        return choice(text(context, name), values);
    }

    static <E extends Enum<E>> Optional<E> choice(String given, E[] values) {
        for (E value : values) {
            if (Names.of(value).equals(given)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
