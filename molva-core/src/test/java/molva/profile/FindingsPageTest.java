package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/findings.md} explains every rule and gives the address of its standard. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("../docs/findings.md");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void thePageExplainsTheRule(Rule rule) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + rule.id() + "\n");
        assertThat(start).as("a section on " + rule.id()).isPositive();
        String section = page.substring(start, page.indexOf("\n## ", start + 1));
        assertThat(section).contains("- Hit: ", "- Near miss: ", "- Standard: ", rule.address());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theMessageSaysWhatTheTextDoesNotShow(Rule rule) {
        assertThat(rule.russian()).startsWith("В тексте не видно, ").endsWith(".");
        assertThat(rule.english()).startsWith("The text does not show ").endsWith(".");
    }
}
