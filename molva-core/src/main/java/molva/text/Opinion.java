package molva.text;

/** What a rule thinks of one place where a token or a sentence might end. */
enum Opinion {
    JOIN("join"),
    SPLIT("split"),
    /** The rule does not apply here: the next one is asked. */
    NONE("no opinion");

    private final String word;

    Opinion(String word) {
        this.word = word;
    }

    /** {@link #JOIN} where the rule applies, otherwise {@link #NONE}. */
    static Opinion joinIf(boolean applies) {
        return applies ? JOIN : NONE;
    }

    /** {@link #SPLIT} where the rule applies, otherwise {@link #NONE}. */
    static Opinion splitIf(boolean applies) {
        return applies ? SPLIT : NONE;
    }

    /** The decision as {@link Verdicts} hears it. */
    String word() {
        return word;
    }
}
