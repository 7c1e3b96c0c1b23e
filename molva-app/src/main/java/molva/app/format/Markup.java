package molva.app.format;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well formed and escaped by construction: text goes through {@link #text}, values through the
 * attributes of {@link #open}, and nothing else takes words from outside. Characters that would steer how the page is
 * shown (other directions of writing, controls) appear as their number.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A whole page. */
    Markup() {
        out.append("<!doctype html>\n");
    }

    private Markup(String beginning) {
        out.append(beginning);
    }

    /** A part of a page. */
    static Markup part() {
        return new Markup("");
    }

    /**
     * Opens an element.
     *
     * @param tag a name known to this program, never one from outside
     * @param attributes names, each followed by its value; an attribute whose value is empty is left out
     */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element that holds nothing and is never closed, such as {@code meta}. */
    Markup single(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n', '\t' -> out.append(c);
                case '\r' -> out.append('\n');
                default -> {
                    if (Screen.steers(c)) {
                        out.append(String.format("<span class=\"steering\">U+%04X</span>", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    /** An element with nothing but text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A line end, for those who read the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** The style sheet of this program, as it stands. */
    Markup style(String sheet) {
        out.append("<style>").append(sheet).append("</style>");
        return this;
    }

    /** All of it; closes what is still open. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.append('\n').toString();
    }

    private void start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes must come as names and values, got " + attributes.length);
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                value(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
    }

    private void value(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(Screen.steers(c) ? '\uFFFD' : c);
            }
        }
    }
}
