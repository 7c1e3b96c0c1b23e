package molva.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import molva.Invariants;
import molva.attribution.ContentCandidate.Opening;
import molva.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionLinesTest {
    /** Openings that no short line calls for: variants of one that has its line. */
    private static final Set<Opening> VARIANTS = Set.of(
            Opening.QUOTATIONS,
            Opening.RETOLD_AND_QUOTED,
            Opening.COMMA_LATER,
            Opening.LEFT_BLOCK,
            Opening.NAMED,
            Opening.AS,
            Opening.SUBJECT_ALONE,
            Opening.SENTENCES_BEFORE,
            Opening.NEXT_BLOCKS,
            Opening.LEFT_AND_QUOTED);

    /** A line without its marks, and where they stood. */
    private record Line(String opening, String text, Optional<Span> source, Span cue, List<Span> content) {
        @Override
        public String toString() {
            return opening + " " + text;
        }
    }

    static List<Line> hits() throws IOException {
        return lines().filter(line -> !line.opening().equals("-")).toList();
    }

    static List<Line> nearMisses() throws IOException {
        return lines().filter(line -> line.opening().equals("-")).toList();
    }

    @ParameterizedTest
    @MethodSource("hits")
    void eachLineIsReadAsItIsMarked(Line line) {
        List<Attribution> all = Invariants.analyze(line.text()).attributions().all();

        assertThat(all).anySatisfy(one -> {
            assertThat(one.cue().overlaps(line.cue())).as("cue").isTrue();
            assertThat(words(one.source().stream().toList(), line.text()))
                    .as("source")
                    .isEqualTo(words(line.source().stream().toList(), line.text()));
            assertThat(words(one.content(), line.text())).as("content").isEqualTo(words(line.content(), line.text()));
        });
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void aNearMissSignalsNothing(Line line) {
        List<Attribution> all = Invariants.analyze(line.text()).attributions().all();

        assertThat(all).noneMatch(one -> one.cue().overlaps(line.cue()));
    }

    @Test
    void everyOpeningHasALine() throws IOException {
        Set<String> covered = hits().stream().map(Line::opening).collect(Collectors.toSet());

        for (Opening opening : Opening.values()) {
            String name = opening.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(covered.contains(name) || VARIANTS.contains(opening))
                    .as(name)
                    .isTrue();
        }
        assertThat(nearMisses()).isNotEmpty();
    }

    /** The words of the spans without the marks at their edges. */
    private static List<String> words(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> span.in(text).replaceAll("^[\\s.,]+|[\\s.,]+$", ""))
                .toList();
    }

    private static Stream<Line> lines() throws IOException {
        try (InputStream stream = AttributionLinesTest.class.getResourceAsStream("lines.txt")) {
            String all = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AttributionLinesTest::parse);
        }
    }

    private static Line parse(String line) {
        int space = line.indexOf(' ');
        String marked = line.substring(space).strip().replace('⏎', '\n');
        var text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> cues = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        int start = 0;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '{', '[', '<' -> start = text.length();
                case '}' -> sources.add(new Span(start, text.length()));
                case ']' -> cues.add(new Span(start, text.length()));
                case '>' -> contents.add(new Span(start, text.length()));
                default -> text.append(c);
            }
        }
        return new Line(
                line.substring(0, space), text.toString(), sources.stream().findFirst(), cues.getFirst(), contents);
    }
}
