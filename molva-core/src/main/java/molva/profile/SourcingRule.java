package molva.profile;

/** Looks at an article for what one {@link Rule} asks and the text does not show. Stateless. */
interface SourcingRule {
    Rule rule();

    /** Reports one finding for each cause, not for each repetition. */
    void look(Article article, Findings findings);
}
