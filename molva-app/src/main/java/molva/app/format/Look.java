package molva.app.format;

/**
 * How a report is to look.
 *
 * @param language what its own words are in; the article's stay as they are
 * @param colour whether the terminal shows colours
 * @param columns how wide the terminal is, in characters
 */
public record Look(Language language, boolean colour, int columns) {
    /** Interface languages. */
    public enum Language {
        RU,
        EN
    }
}
