package molva.eval.treebank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.eval.entity.EntityScoring;
import molva.eval.score.Scoring;
import molva.eval.train.SentencePrints;

/**
 * Sentences to learn from and sentences held out, apart by content: of the prose treebanks one sentence in {@code parts}
 * is held out, and nothing is learnt from a sentence that reads the same. Nor is anything learnt from the articles whose
 * names are scored: factRuEval's are part of OpenCorpora.
 */
public record TreebankLessons(List<GoldSentence> learnt, List<GoldSentence> heldOut) {
    /** The shipped model is measured on every tenth sentence. */
    private static final int PARTS = 10;

    /** What the shipped models learn from, and what they are measured on. */
    public static TreebankLessons shipped() throws IOException {
        return read(PARTS, PARTS - 1);
    }

    /**
     * @param parts one sentence in so many is held out
     * @param part which, from 0; sentence {@code i} of all prose is in part {@code i mod parts}
     */
    public static TreebankLessons read(int parts, int part) throws IOException {
        Set<String> scored = new HashSet<>();
        for (Scoring scoring : EntityScoring.ALL) {
            scored.addAll(SentencePrints.of(scoring.texts()));
        }
        List<GoldSentence> all = new ArrayList<>();
        for (Treebank treebank : Treebank.values()) {
            treebank.read().stream()
                    .filter(sentence -> Collections.disjoint(SentencePrints.of(sentence.text()), scored))
                    .forEach(all::add);
        }
        return divide(all, parts, part);
    }

    public static TreebankLessons divide(List<GoldSentence> all, int parts, int part) {
        List<GoldSentence> heldOut = new ArrayList<>();
        int prose = 0;
        for (GoldSentence sentence : all) {
            if (sentence.treebank().kind() == Treebank.Kind.PROSE && prose++ % parts == part) {
                heldOut.add(sentence);
            }
        }
        Set<String> texts = new HashSet<>();
        heldOut.forEach(sentence -> texts.add(sentence.text()));
        var learnt = all.stream()
                .filter(sentence -> !texts.contains(sentence.text()))
                .toList();
        return new TreebankLessons(learnt, heldOut);
    }
}
