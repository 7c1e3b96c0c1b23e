package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.attribution.Attribution.Kind;
import molva.text.Span;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final OptionalInt NONE = OptionalInt.empty();

    private static Attribution said(int id, String who, OptionalInt relays, OptionalInt parent) {
        return new Attribution(
                id,
                Optional.empty(),
                new Span(id, id + 1),
                List.of(new Span(0, 9)),
                Attribution.Manner.DIRECT,
                Kind.PERSON,
                who,
                NONE,
                relays,
                parent,
                Attribution.Stance.NEUTRAL,
                "test.hand",
                1);
    }

    private static List<String> to(List<Attribution> all, int id) {
        return new Chains(all).to(all.get(id)).stream().map(Attribution::who).toList();
    }

    private static List<String> through(List<Attribution> all, int id) {
        return new Chains(all)
                .through(all.get(id)).stream().map(Attribution::who).toList();
    }

    @Test
    void whoPassesOnStandsBeforeWhoSaysIt() {
        List<Attribution> all = List.of(said(0, "Ремизов", NONE, NONE), said(1, "Градов", OptionalInt.of(0), NONE));
        assertThat(to(all, 0)).containsExactly("Градов", "Ремизов");
        assertThat(to(all, 1)).containsExactly("Градов");
        assertThat(through(all, 1)).containsExactly("Градов", "Ремизов");
    }

    @Test
    void wordsWithinWordsAreAChainToo() {
        List<Attribution> all = List.of(
                said(0, "Союз портов", NONE, NONE),
                said(1, "эксперты", NONE, OptionalInt.of(0)),
                said(2, "эксперты", NONE, OptionalInt.of(1)));
        assertThat(to(all, 1)).containsExactly("Союз портов", "эксперты");
        assertThat(to(all, 2)).as("who quotes himself is named once").containsExactly("Союз портов", "эксперты");
    }

    @Test
    void aCircleEnds() {
        List<Attribution> all =
                List.of(said(0, "А", OptionalInt.of(1), NONE), said(1, "Б", OptionalInt.of(0), OptionalInt.of(0)));
        assertThat(to(all, 0)).containsExactly("Б", "А");
        assertThat(through(all, 1)).containsExactly("А", "Б");
    }
}
