package molva.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import molva.model.Features;
import molva.model.LinearModel;
import molva.model.LinearModelBuilder;
import molva.morphology.Tag;
import molva.morphology.Word;
import molva.morphology.Words;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Sentence;
import molva.text.Verdicts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static Words words(String text) {
        var segmentation = new Segmenter().segment(Document.of(text), Verdicts.NONE);
        List<Word> words = segmentation.tokens().stream()
                .map(token -> new Word(Tag.of(Tag.Pos.NOUN), token.span().in(text)))
                .toList();
        return new Words(segmentation, words);
    }

    /** A model that knows nothing but likes and dislikes what it happens to. */
    private static LinearModel arbitrary(long seed) {
        var random = new Random(seed);
        var builder = new LinearModelBuilder(Moves.names());
        var bias = new Features();
        bias.add(0);
        for (int move = 0; move < Moves.count(); move++) {
            builder.put(bias.hash(0), move, (float) random.nextGaussian());
        }
        return builder.build(0.001f);
    }

    @RepeatedTest(20)
    void whateverTheModelSaysEverySentenceIsATree(RepetitionInfo repetition) {
        Words words = words("Он ушёл. Мы, кажется, остались ждать! Да. Пять слов стоят тут рядом.");
        Syntax syntax = new Parser(arbitrary(repetition.getCurrentRepetition())).parse(words);
        for (Sentence sentence : words.segmentation().sentences()) {
            int roots = 0;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                boolean root = syntax.head(i) < 0;
                roots += root ? 1 : 0;
                assertThat(syntax.relation(i) == Relation.ROOT).isEqualTo(root);
                assertThat(root || syntax.head(i) >= sentence.first() && syntax.head(i) < sentence.end())
                        .isTrue();
                assertThat(stepsToRoot(syntax, i)).isLessThanOrEqualTo(sentence.size());
            }
            assertThat(roots).isEqualTo(1);
        }
    }

    private static int stepsToRoot(Syntax syntax, int word) {
        int steps = 0;
        for (int i = word; i >= 0 && steps < 1000; i = syntax.head(i)) {
            steps++;
        }
        return steps;
    }

    @Test
    void dependentsStandInOrderUnderTheirHead() {
        Words words = words("Он ушёл рано.");
        Syntax syntax = new Parser(arbitrary(3)).parse(words);
        Sentence sentence = words.segmentation().sentences().getFirst();
        int below = 0;
        for (int i = 0; i < words.size(); i++) {
            List<Integer> dependents = syntax.dependents(i, sentence);
            assertThat(dependents).isSorted();
            below += dependents.size();
            for (int dependent : dependents) {
                assertThat(syntax.under(dependent, i)).isTrue();
                assertThat(syntax.under(i, dependent)).isFalse();
            }
        }
        assertThat(below).isEqualTo(words.size() - 1);
    }

    @Test
    void aModelOfAnythingElseIsRefused() {
        assertThatThrownBy(() -> new Parser(new LinearModelBuilder(List.of("a")).build(1)))
                .hasMessageContaining("got 1 labels");
    }
}
