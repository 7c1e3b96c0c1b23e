package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import molva.MarkedArticle;
import org.junit.jupiter.api.Test;

class PhraseListTest {
    private static int tokens(String phrase, String text) {
        var forms = new Forms(MarkedArticle.of(text).words());
        return PhraseList.of(List.of("# remark", "", phrase)).endAt(forms, 0, forms.size());
    }

    @Test
    void aWordStandsForItsLemmaAndItsForm() {
        assertThat(tokens("источник", "Источников нет")).isEqualTo(1);
        assertThat(tokens("источников", "Источников нет")).isEqualTo(1);
        assertThat(tokens("источник", "Потока нет")).isEqualTo(-1);
    }

    @Test
    void aSignedWordStandsForItsFormAlone() {
        assertThat(tokens("=говорят", "Говорят разное")).isEqualTo(1);
        assertThat(tokens("=говорят", "Говорит разное")).isEqualTo(-1);
    }

    @Test
    void yoIsFolded() {
        assertThat(tokens("осведомленный", "Осведомлённый человек")).isEqualTo(1);
    }

    @Test
    void alternativesBeginningsAndGaps() {
        assertThat(tokens("знакомый с|со документ*", "Знакомый с документами")).isEqualTo(3);
        assertThat(tokens("видеть .. документ", "Видел своими глазами этот документ"))
                .isEqualTo(5);
        assertThat(tokens("видеть .. документ", "Видел раз, два, три документа"))
                .isEqualTo(-1);
    }

    @Test
    void theLongestPhraseCounts() {
        var forms = new Forms(MarkedArticle.of("Стало известно всем").words());
        var list = PhraseList.of(List.of("=стало", "=стало =известно"));
        assertThat(list.endAt(forms, 0, forms.size())).isEqualTo(2);
        assertThat(list.endAt(forms, 0, 1)).isEqualTo(1);
    }

    @Test
    void aPhraseThatOpensWithAGapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseList.of(List.of(".. слово")))
                .withMessageContaining(".. слово");
    }

    @Test
    void aBeginningMayOpenAPhrase() {
        assertThat(tokens("псевдо*", "Псевдонаука процветает")).isEqualTo(1);
        assertThat(tokens("псевдо*", "Наука процветает")).isEqualTo(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseList.of(List.of("пс*")))
                .withMessageContaining("пс*");
    }

    @Test
    void aMissingListIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PhraseList.read("нет.txt"))
                .withMessageContaining("/molva/profile/нет.txt");
    }
}
