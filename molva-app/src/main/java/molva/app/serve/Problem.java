package molva.app.serve;

import java.util.Locale;
import molva.library.keep.LibraryException;
import molva.library.search.QueryException;
import molva.read.UnreadableException;

/** Why a request is not answered as asked: an HTTP status and the label that says it in the page's language. */
final class Problem extends RuntimeException {
    private final int status;
    private final String label;
    private final String detail;

    Problem(int status, String label) {
        this(status, label, "");
    }

    /** @param detail what more there is to say, in the English words of who found it out; may be empty */
    Problem(int status, String label, String detail) {
        super(label + " " + detail, null, false, false);
        this.status = status;
        this.label = label;
        this.detail = detail;
    }

    static Problem of(QueryException wrong) {
        return new Problem(400, "query.wrong." + name(wrong.reason()), wrong.value());
    }

    static Problem of(UnreadableException unreadable) {
        return unreadable.reason() == UnreadableException.Reason.OTHER
                ? new Problem(422, "problem.unreadable", String.valueOf(unreadable.getMessage()))
                : new Problem(422, "unreadable." + name(unreadable.reason()));
    }

    static Problem of(LibraryException failed) {
        return failed.reason()
                .map(reason -> new Problem(status(reason), "library.wrong." + name(reason)))
                .orElseGet(() -> new Problem(500, "library.wrong", String.valueOf(failed.getMessage())));
    }

    private static int status(LibraryException.Reason reason) {
        return switch (reason) {
            case MISSING -> 404;
            case BUSY -> 409;
            case FULL -> 507;
            case UNKNOWN, CIRCLE -> 400;
            case NEWER, OLDER, FORBIDDEN, DAMAGED -> 500;
        };
    }

    private static String name(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String say(Words words) {
        String told = words.get(label);
        if (told.contains("{}")) {
            return told.replace("{}", words.shown(detail));
        }
        return detail.isEmpty() ? told : told + ": " + words.detail(detail);
    }
}
