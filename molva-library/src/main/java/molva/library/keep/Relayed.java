package molva.library.keep;

/** Whose word an attribution passes on, as a person says: {@code агентство со ссылкой на министра}. */
public sealed interface Relayed {
    /** Whatever the machine has read; nobody's where it has read nothing. */
    record AsRead() implements Relayed {}

    /** Nobody's. */
    record Nobodys() implements Relayed {}

    /** That of another attribution of the article. */
    record Of(Subject subject) implements Relayed {}
}
