package molva.morphology;

/**
 * What a token is as a word.
 *
 * @param lemma dictionary form in lower case with ё folded to е; the form itself in lower case for marks and numbers
 */
public record Word(Tag tag, String lemma) {}
