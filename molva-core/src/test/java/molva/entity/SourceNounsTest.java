package molva.entity;

import static org.assertj.core.api.Assertions.assertThat;

import molva.entity.SourceNouns.Hint;
import molva.morphology.Tag.Num;
import org.junit.jupiter.api.Test;

class SourceNounsTest {
    private final SourceNouns nouns = SourceNouns.load();

    @Test
    void aNounTellsWhatSortOfSourceItMakes() {
        assertThat(nouns.hint("адвокат", Num.SING)).contains(Hint.ROLE);
        assertThat(nouns.hint("инсайдер", Num.PLUR)).contains(Hint.ANONYMOUS);
        assertThat(nouns.hint("ведомство", Num.SING)).contains(Hint.ORGANIZATION);
        assertThat(nouns.hint("доклад", Num.SING)).contains(Hint.DOCUMENT);
        assertThat(nouns.hint("дерево", Num.SING)).isEmpty();
    }

    @Test
    void severalMayBeAnotherSortThanOne() {
        assertThat(nouns.hint("эксперт", Num.SING)).contains(Hint.ROLE);
        assertThat(nouns.hint("эксперт", Num.PLUR)).contains(Hint.GROUP);
        assertThat(nouns.hint("журналист", Num.PLUR)).contains(Hint.MEDIA);
    }

    @Test
    void aCompoundIsWhatItsListedPartIs() {
        assertThat(nouns.hint("врач-инфекционист", Num.SING)).contains(Hint.ROLE);
        assertThat(nouns.hint("экс-чемпион", Num.SING)).contains(Hint.ROLE);
        assertThat(nouns.hint("дом-музей-усадьба", Num.SING)).isEmpty();
    }
}
