package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import molva.attribution.Attribution;
import molva.text.Span;
import org.junit.jupiter.api.Test;

class VoicedTextTest {
    @Test
    void theRunsOfABlockAreTheBlock() {
        for (VoicedBlock block : VoicedText.of(Example.summit().analysis())) {
            assertCovers(block);
        }
    }

    @Test
    void theOuterVoiceComesFirst() {
        VoicedBlock block = VoicedText.of(Example.summit().analysis()).getLast();
        List<Run> nested =
                block.runs().stream().filter(run -> run.within().size() == 2).toList();
        assertThat(nested).singleElement().satisfies(run -> {
            assertThat(run.within()).extracting(Attribution::who).containsExactly("ООН", "эксперты");
            assertThat(run.innermost().orElseThrow().who()).isEqualTo("эксперты");
        });
    }

    @Test
    void contentOverTwoBlocksBeginsInEach() {
        List<VoicedBlock> blocks = VoicedText.of(Example.of("Он сказал: «Раз.\nДва».\nТри.")
                .says(Attribution.Kind.PERSON, "он", "Он", "сказал", "«Раз.\nДва»")
                .analysis());
        assertThat(blocks.get(1).runs().getFirst().begin()).hasSize(1);
        assertThat(blocks.get(1).attributions()).hasSize(1);
        assertThat(blocks.get(2).attributions()).isEmpty();
    }

    @Test
    void spansThatLieOverEachOtherInAnyWayStillGiveRunsThatDoNot() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Example example = Example.of("слово да слово нет\n".repeat(6));
            for (int id = 0; id < 12; id++) {
                example.add(attribution(id, span(random), span(random)), OptionalInt.empty());
            }
            VoicedText.of(example.analysis()).forEach(VoicedTextTest::assertCovers);
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(100);
        return new Span(start, start + 1 + random.nextInt(13));
    }

    private static Attribution attribution(int id, Span cue, Span content) {
        return new Attribution(
                id,
                Optional.empty(),
                cue,
                List.of(content),
                Attribution.Manner.INDIRECT,
                Attribution.Kind.HEARSAY,
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Attribution.Stance.NEUTRAL,
                "test.random",
                0.5);
    }

    private static void assertCovers(VoicedBlock block) {
        List<Span> spans = new ArrayList<>(block.runs().stream().map(Run::span).toList());
        int position = block.block().span().start();
        for (Span span : spans) {
            assertThat(span.start()).isEqualTo(position);
            assertThat(span.length()).isPositive();
            position = span.end();
        }
        assertThat(position).isEqualTo(block.block().span().end());
    }
}
