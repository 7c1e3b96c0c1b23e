package molva.text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import molva.text.QuotedSpan.Style;

/**
 * One quotation mark of a text: what it may open and close by its shape, and which of both it looks like by what stands
 * against it.
 *
 * @param opens what it opens, if it can
 * @param closes what it closes, empty if it only opens
 * @param againstLeft whether a word or a mark of its sentence stands against it on the left
 * @param againstRight the same on the right
 */
record QuotationSign(Optional<Style> opens, Set<Style> closes, boolean againstLeft, boolean againstRight) {
    private static final Set<Style> ANGLE = Set.of(Style.ANGLE);
    private static final Set<Style> LOW = EnumSet.of(Style.LOW, Style.COMMAS);
    private static final Set<Style> CURLY = EnumSet.of(Style.LOW, Style.CURLY, Style.COMMAS);
    private static final Set<Style> SINGLE = Set.of(Style.SINGLE);
    private static final Set<Style> STRAIGHT = Set.of(Style.STRAIGHT);
    private static final Set<Style> STRAIGHT_SINGLE = Set.of(Style.STRAIGHT_SINGLE);
    private static final Set<Style> COMMAS = Set.of(Style.COMMAS);
    private static final Set<Style> APOSTROPHES = EnumSet.of(Style.WIKI, Style.BACKTICK, Style.COMMAS);
    private static final String SIGNS = "«»„“”‘’‚\"'`,";

    /** The sign that token {@code index} is, if it is one. */
    static Optional<QuotationSign> at(Segmentation segmentation, int index) {
        Token token = segmentation.tokens().get(index);
        String text = segmentation.document().text();
        char c = text.charAt(token.start());
        if (token.kind() != Token.Kind.PUNCTUATION || SIGNS.indexOf(c) < 0 || c == ',' && token.length() == 1) {
            return Optional.empty();
        }
        boolean left = token.start() > 0 && holds(text.charAt(token.start() - 1), true);
        boolean right = token.end() < text.length() && holds(text.charAt(token.end()), false);
        return Optional.of(token.length() > 1 ? ofSeveral(c, left, right) : ofOne(c, left, right));
    }

    boolean looksOpening() {
        return againstRight && !againstLeft;
    }

    boolean looksClosing() {
        return againstLeft && !againstRight;
    }

    /** Whether the sign is a quotation mark even where it finds no mate; an apostrophe is not. */
    boolean standsAlone() {
        return closes != SINGLE && closes != STRAIGHT_SINGLE && closes != APOSTROPHES;
    }

    private static QuotationSign ofOne(char c, boolean left, boolean right) {
        return switch (c) {
            case '«' -> opening(Style.ANGLE, left, right);
            case '„' -> opening(Style.LOW, left, right);
            case '‘', '‚' -> opening(Style.SINGLE, left, right);
            case '»' -> closing(ANGLE, left, right);
            case '’' -> closing(SINGLE, left, right);
            case '“' -> twoWay(Style.CURLY, LOW, left, right);
            case '”' -> twoWay(Style.CURLY, CURLY, left, right);
            case '"' -> twoWay(Style.STRAIGHT, STRAIGHT, left, right);
            default -> twoWay(Style.STRAIGHT_SINGLE, STRAIGHT_SINGLE, left, right);
        };
    }

    private static QuotationSign ofSeveral(char c, boolean left, boolean right) {
        return switch (c) {
            case ',' -> opening(Style.COMMAS, left, right);
            case '`' -> twoWay(Style.BACKTICK, COMMAS, left, right);
            default -> twoWay(Style.WIKI, APOSTROPHES, left, right);
        };
    }

    private static QuotationSign opening(Style style, boolean left, boolean right) {
        return new QuotationSign(Optional.of(style), Set.of(), left, right);
    }

    private static QuotationSign closing(Set<Style> styles, boolean left, boolean right) {
        return new QuotationSign(Optional.empty(), styles, left, right);
    }

    private static QuotationSign twoWay(Style style, Set<Style> styles, boolean left, boolean right) {
        return new QuotationSign(Optional.of(style), styles, left, right);
    }

    /** Whether a character beside the sign holds on to it: a word does, a space or a dash does not. */
    private static boolean holds(char c, boolean onLeft) {
        Letter letter = Letter.of(c);
        if (letter == Letter.SPACE || Marks.dash(c) || Marks.straight(c)) {
            return false;
        }
        return onLeft ? !Marks.opens(c) : !Marks.closes(c) && ".,;:!?…".indexOf(c) < 0;
    }
}
