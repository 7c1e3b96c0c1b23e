package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import molva.MarkedArticle;
import molva.text.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule with its hits and near misses, marked by hand under {@code src/test/resources/findings}. */
class RuleLinesTest {
    private static final Path FOLDER = Path.of("src/test/resources/findings");

    static Stream<Line> lines() {
        return Stream.of(Rule.values()).flatMap(rule -> Line.of(rule).stream());
    }

    @Test
    void everyRuleIsLookedAt() {
        assertThat(Profiler.RULES).extracting(SourcingRule::rule).containsExactlyInAnyOrder(Rule.values());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAHitAndANearMiss(Rule rule) {
        assertThat(Line.of(rule)).extracting(Line::hit).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theRuleFindsItsHitsOnceAndNoNearMiss(Line line) {
        var article = MarkedArticle.of(line.marked);
        var findings = new Profiler()
                .findings(article.words(), article.entities(), article.attributions(), Verdicts.NONE).stream()
                        .filter(finding -> finding.rule() == line.rule)
                        .map(finding -> finding.span().in(article.document().text()))
                        .toList();
        assertThat(findings).isEqualTo(line.hit ? List.of(line.words) : List.of());
    }

    /** One case: {@code hit: words found} or {@code near miss: why}, then a marked article. */
    record Line(Rule rule, boolean hit, String words, String marked) {
        private static final String HIT = "hit: ";
        private static final String MISS = "near miss: ";

        static List<Line> of(Rule rule) {
            List<Line> lines = new ArrayList<>();
            String[] cases = text(rule).split("(?m)^(?=hit: |near miss: )", -1);
            for (String one : cases) {
                if (!one.isBlank()) {
                    int end = one.indexOf('\n');
                    boolean hit = one.startsWith(HIT);
                    String words = one.substring(hit ? HIT.length() : MISS.length(), end);
                    lines.add(new Line(rule, hit, words, one.substring(end + 1)));
                }
            }
            return lines;
        }

        private static String text(Rule rule) {
            try {
                return Files.readString(FOLDER.resolve(rule.id() + ".txt"));
            } catch (IOException missing) {
                throw new UncheckedIOException("no lines for " + rule.id(), missing);
            }
        }

        @Override
        public String toString() {
            return rule.id() + (hit ? " hit: " : " near miss: ") + words;
        }
    }
}
