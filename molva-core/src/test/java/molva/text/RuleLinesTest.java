package molva.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of tokens, sentences and blocks, with a line that it decides and one that it only seems to. */
class RuleLinesTest {
    record RuleLine(String rule, boolean hit, String marked) {}

    @ParameterizedTest
    @MethodSource("tokenLines")
    void tokensEndAsMarked(RuleLine line) {
        Heard heard = new Heard();
        Segmentation found = segment(line.marked().replace("|", ""), heard);
        assertThat(divided(found, found.tokens().stream().map(Token::span).toList()))
                .isEqualTo(line.marked().replace("| |", " |"));
        assertThat(heard.rules.contains(line.rule()))
                .as("decided by " + heard.rules)
                .isEqualTo(line.hit());
    }

    @ParameterizedTest
    @MethodSource("sentenceLines")
    void sentencesEndAsMarked(RuleLine line) {
        Heard heard = new Heard();
        Segmentation found = segment(line.marked().replace("|", ""), heard);
        assertThat(divided(found, found.sentences().stream().map(found::span).toList()))
                .isEqualTo(line.marked());
        assertThat(heard.rules.contains(line.rule()))
                .as("decided by " + heard.rules)
                .isEqualTo(line.hit());
    }

    @ParameterizedTest
    @MethodSource("blockLines")
    void blocksAreWhatTheirRulesMakeOfThem(RuleLine line) {
        String text = line.marked().replace("⏎", "\n");
        int start = text.indexOf('{');
        Span marked = new Span(start, text.indexOf('}') - 1);
        Heard heard = new Heard();
        Document document = Document.of(text.replaceAll("[{}]", ""), heard);
        assertThat(document.blocks()).extracting(Block::span).contains(marked);
        assertThat(heard.of(marked).equals(line.rule()))
                .as("made by " + heard.of(marked))
                .isEqualTo(line.hit());
    }

    @Test
    void everyRuleHasAHitAndANearMiss() throws IOException {
        Set<String> expected = new TreeSet<>();
        Stream.of(TokenRule.values()).map(TokenRule::title).forEach(expected::add);
        Stream.of(Whole.values()).map(Whole::title).forEach(expected::add);
        Stream.of(SentenceRule.values()).map(SentenceRule::title).forEach(expected::add);
        Stream.of(BlockRule.values()).map(BlockRule::title).forEach(expected::add);
        List<RuleLine> lines = Stream.of(tokenLines(), sentenceLines(), blockLines())
                .flatMap(List::stream)
                .toList();
        for (boolean hit : List.of(true, false)) {
            assertThat(lines.stream().filter(line -> line.hit() == hit).map(RuleLine::rule))
                    .as(hit ? "rules with a hit" : "rules with a near miss")
                    .containsAll(expected)
                    .isSubsetOf(expected);
        }
    }

    static List<RuleLine> tokenLines() throws IOException {
        return lines("token-rules.tsv");
    }

    static List<RuleLine> sentenceLines() throws IOException {
        return lines("sentence-rules.tsv");
    }

    static List<RuleLine> blockLines() throws IOException {
        return lines("block-rules.tsv");
    }

    private static List<RuleLine> lines(String name) throws IOException {
        try (var in = Objects.requireNonNull(RuleLinesTest.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(parts -> new RuleLine(parts[0], parts[1].equals("hit"), parts[2]))
                    .toList();
        }
    }

    /** The line as one paragraph, whatever block it looks like. */
    private static Segmentation segment(String text, Verdicts verdicts) {
        Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Segmenter().segment(new Document(text, List.of(paragraph), Metadata.of("ru")), verdicts);
    }

    /** The text with a stroke before each stretch but the first. */
    private static String divided(Segmentation segmentation, List<Span> stretches) {
        StringBuilder marked = new StringBuilder(segmentation.document().text());
        for (int i = stretches.size() - 1; i > 0; i--) {
            marked.insert(stretches.get(i).start(), '|');
        }
        return marked.toString();
    }

    /** What was said of which stretch. */
    private static final class Heard implements Verdicts {
        private final Set<String> rules = new TreeSet<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();

        @Override
        public void say(String rule, int start, int end, String decision) {
            rules.add(rule);
            spans.add(new Span(start, end));
            titles.add(rule);
        }

        String of(Span span) {
            int index = spans.indexOf(span);
            return index < 0 ? "no rule" : titles.get(index);
        }
    }
}
