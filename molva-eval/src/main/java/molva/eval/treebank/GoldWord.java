package molva.eval.treebank;

import molva.morphology.Tag;

/**
 * A token of a treebank as its annotators read it.
 *
 * @param lemma in lower case with ё folded to е
 * @param tag in the conventions of {@link UniversalTags}; in OpenCorpora only as far as its tags go
 * @param head number of the token that it depends on, from 1; 0 for the root; -1 where the treebank has no syntax
 * @param relation to its head; empty where the treebank has no syntax
 */
public record GoldWord(String form, String lemma, Tag tag, int head, String relation) {}
