package molva.eval.treebank;

import molva.morphology.Tag;

/**
 * A token of a treebank as its annotators read it.
 *
 * @param lemma in lower case with ё folded to е
 * @param tag in the conventions of {@link UniversalTags}; in OpenCorpora only as far as its tags go
 */
public record GoldWord(String form, String lemma, Tag tag) {}
