package molva.app.format;

import java.util.ArrayList;
import java.util.List;
import molva.attribution.Attribution;

/** The marks of the kinds as drawings: filled for who is named, hollow or broken for who is not. */
final class Symbols {
    private Symbols() {}

    /** Draws every mark once, unseen, for {@link #use} to show. */
    static void define(Markup page) {
        page.open("svg", "class", "symbols", "aria-hidden", "true", "width", "0", "height", "0");
        for (Attribution.Kind kind : Attribution.Kind.values()) {
            page.open("symbol", "id", id(kind), "viewBox", "0 0 12 12");
            shapes(kind, page);
            page.close();
        }
        page.close().line();
    }

    /** Shows the mark of {@code kind} in the colour of the words round it; {@code place} are further attributes. */
    static void use(Attribution.Kind kind, Markup page, String... place) {
        List<String> attributes = new ArrayList<>(List.of("class", "mark", "aria-hidden", "true"));
        attributes.addAll(List.of(place));
        page.open("svg", attributes.toArray(String[]::new));
        page.open("use", "href", "#" + id(kind)).close().close();
    }

    private static String id(Attribution.Kind kind) {
        return "mark-" + Names.of(kind);
    }

    private static void shapes(Attribution.Kind kind, Markup page) {
        switch (kind) {
            case PERSON -> disc(page, "6", "6", "4.6");
            case ROLE -> {
                ring(page);
                path(page, "M6 1.6a4.4 4.4 0 0 0 0 8.8z", "currentColor");
            }
            case ORGANIZATION -> path(page, "M1.8 1.8h8.4v8.4H1.8z", "currentColor");
            case MEDIA -> path(page, "M6 1.2 11.2 10.4H.8z", "currentColor");
            case DOCUMENT -> path(page, "M2.2 1.4h7.6v9.2H2.2zM4 4h4M4 6h4M4 8h4", "none");
            case ANONYMOUS -> ring(page);
            case GROUP -> {
                disc(page, "6", "3", "1.9");
                disc(page, "2.7", "8.7", "1.9");
                disc(page, "9.3", "8.7", "1.9");
            }
            case HEARSAY ->
                path(page, "M1 5c1.7-2.2 3.3-2.2 5 0s3.3 2.2 5 0M1 8.8c1.7-2.2 3.3-2.2 5 0s3.3 2.2 5 0", "none");
            case AUTHOR -> path(page, "M2 10.2 2.8 7 8.6 1.4 10.8 3.6 5 9.4z", "none");
        }
    }

    private static void disc(Markup page, String x, String y, String radius) {
        page.open("circle", "cx", x, "cy", y, "r", radius, "fill", "currentColor")
                .close();
    }

    private static void ring(Markup page) {
        page.open(
                        "circle",
                        "cx",
                        "6",
                        "cy",
                        "6",
                        "r",
                        "4.4",
                        "fill",
                        "none",
                        "stroke",
                        "currentColor",
                        "stroke-width",
                        "1.6")
                .close();
    }

    private static void path(Markup page, String way, String fill) {
        page.open("path", "d", way, "fill", fill, "stroke", "currentColor", "stroke-width", "1.3")
                .close();
    }
}
