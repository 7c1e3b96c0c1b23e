package molva.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    @Test
    void abbreviationsAndInitialsDoNotEndSentences() {
        assertThat(
                        sentences(
                                "Он живёт в г. Москве, т. е. рядом. Музей им. А. С. Пушкина открыт в 2013 г. Этот музей знают."))
                .containsExactly(
                        "Он живёт в г. Москве, т. е. рядом.",
                        "Музей им. А. С. Пушкина открыт в 2013 г.",
                        "Этот музей знают.");
    }

    @Test
    void wordsOfTheAuthorGoOnAfterDirectSpeech() {
        assertThat(sentences("«Что это?» – спросил он. «Не знаю!» – Путин ушёл."))
                .containsExactly("«Что это?» – спросил он.", "«Не знаю!» – Путин ушёл.");
    }

    private static List<String> sentences(String text) {
        Segmentation segmentation = new Segmenter().segment(Document.of(text), Verdicts.NONE);
        List<String> found = new ArrayList<>();
        for (Sentence sentence : segmentation.sentences()) {
            found.add(segmentation.span(sentence).in(text));
        }
        return found;
    }
}
