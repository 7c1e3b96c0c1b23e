package molva.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution.Kind;
import molva.attribution.Attribution.Manner;
import molva.eval.score.Scores;
import molva.text.Span;
import org.junit.jupiter.api.Test;

/** The measures of the definition of an attribution, on one sentence. */
class TallyTest {
    private static final String TEXT = "Глава завода Анна Ларина заявила, что цех откроют весной.";
    private static final Marking GOLD =
            marking("Глава завода Анна Ларина", "заявила", "цех откроют весной", Kind.PERSON, "Анна Ларина");

    @Test
    void aFaithfulAnswerIsRightInEveryMeasure() {
        Scores scores = scores(GOLD);

        assertThat(scores.get("relation-strict.f1")).isEqualByComparingTo("1");
        assertThat(scores.get("kind")).isEqualByComparingTo("1");
        assertThat(scores.get("who")).isEqualByComparingTo("1");
        assertThat(scores.get("voice")).isEqualByComparingTo("1");
    }

    @Test
    void theNameAloneStandsForItsWholePhraseButNotStrictly() {
        Scores scores = scores(marking("Анна Ларина", "заявила", "цех откроют весной", Kind.PERSON, "Анна Лариной"));

        assertThat(scores.get("relation.f1")).isEqualByComparingTo("1");
        assertThat(scores.get("relation-strict.f1")).isZero();
        assertThat(scores.get("who")).isEqualByComparingTo("1");
    }

    @Test
    void aWordInTheMiddleOfTheSourceDoesNotStandForIt() {
        assertThat(scores(marking("завода", "заявила", "цех откроют весной", Kind.PERSON, ""))
                        .get("source.f1"))
                .isZero();
    }

    @Test
    void contentThatLosesHalfItsWordsIsNoContent() {
        Scores scores = scores(marking("Анна Ларина", "заявила", "весной", Kind.PERSON, ""));

        assertThat(scores.get("cue.f1")).isEqualByComparingTo("1");
        assertThat(scores.get("content.f1")).isZero();
        assertThat(scores.get("relation.f1")).isZero();
    }

    @Test
    void theFullStopAtTheEdgeIsNoDifference() {
        assertThat(scores(marking("Глава завода Анна Ларина", "заявила", "цех откроют весной.", Kind.PERSON, ""))
                        .get("relation-strict.f1"))
                .isEqualByComparingTo("1");
    }

    @Test
    void noAnswerLeavesTheWordsToTheAuthor() {
        Scores scores = scores();

        assertThat(scores.get("cue.f1")).isZero();
        assertThat(scores.get("voice")).isEqualByComparingTo("0.6667");
    }

    private static Scores scores(Marking... answers) {
        Tally tally = new Tally();
        tally.add(new GoldArticle("one", TEXT, List.of(GOLD)), List.of(answers));
        return tally.scores();
    }

    private static Marking marking(String source, String cue, String content, Kind kind, String who) {
        return new Marking(
                Optional.of(span(source)),
                span(cue),
                List.of(span(content)),
                kind,
                Manner.INDIRECT,
                who,
                OptionalInt.empty(),
                "",
                1);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
