package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final byte[] ARTICLE =
            "🙂 Он приехал в г. Кармил по-соседски. Потом уехал.".getBytes(StandardCharsets.UTF_8);

    @Test
    void tellsWhatEachRuleDecidedWhereInCodePoints() {
        CommandRun run = CommandRun.with(ARTICLE, "explain", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("token.hyphen", "Высказывания");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("[по-]"))
                        .findFirst()
                        .orElseThrow())
                .contains("25–28")
                .contains("join");
    }

    @Test
    void filtersByStageRuleAndWords() {
        String stage =
                CommandRun.with(ARTICLE, "explain", "--stage", "sentence", "-").out();
        assertThat(stage).contains("sentence.").doesNotContain("token.");
        String rule = CommandRun.with(ARTICLE, "explain", "--rule", "token.hyphen", "-")
                .out();
        assertThat(rule).contains("token.hyphen").doesNotContain("sentence.");
        String words =
                CommandRun.with(ARTICLE, "explain", "--words", "ПО-", "-").out();
        assertThat(words).contains("[по-]").doesNotContain("sentence.");
    }

    @Test
    void aMissingFileIsOneLine() {
        CommandRun run = CommandRun.of("explain", "there-is-no-such-file.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).hasSize(1);
    }
}
