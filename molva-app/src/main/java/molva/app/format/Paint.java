package molva.app.format;

import java.util.Optional;
import molva.attribution.Attribution;

/**
 * How characters look on a terminal.
 *
 * @param kind whose colour they have; none for the terminal's own
 */
record Paint(Optional<Attribution.Kind> kind, boolean bold, boolean italic, boolean faint) {
    static final Paint PLAIN = new Paint(Optional.empty(), false, false, false);
    static final Paint FAINT = new Paint(Optional.empty(), false, false, true);
    static final Paint BOLD = new Paint(Optional.empty(), true, false, false);

    static Paint of(Attribution.Kind kind) {
        return new Paint(Optional.of(kind), false, false, false);
    }

    Paint asBold() {
        return new Paint(kind, true, italic, faint);
    }

    Paint asItalic() {
        return new Paint(kind, bold, true, faint);
    }

    /** {@code text} between the escape sequences that switch this look on and off. */
    String over(String text) {
        if (equals(PLAIN) || text.isEmpty()) {
            return text;
        }
        StringBuilder codes = new StringBuilder("\u001b[0");
        codes.append(bold ? ";1" : "").append(faint ? ";2" : "").append(italic ? ";3" : "");
        kind.ifPresent(of -> codes.append(";38;5;").append(colour(of)));
        return codes.append('m').append(text).append("\u001b[0m").toString();
    }

    /** Of the 256 colours of terminals: such as stand out from black as well as from white. */
    private static int colour(Attribution.Kind kind) {
        return switch (kind) {
            case PERSON -> 33;
            case ROLE -> 37;
            case ORGANIZATION -> 99;
            case MEDIA -> 71;
            case DOCUMENT -> 136;
            case ANONYMOUS -> 167;
            case GROUP -> 173;
            case HEARSAY -> 169;
            case AUTHOR -> 245;
        };
    }
}
