package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added from the command line is found, counted and looked after from there. */
class LibraryCommandTest {
    @TempDir
    private Path folder;

    private String library;
    private String article;

    @BeforeEach
    void writeAnArticle() throws IOException {
        library = folder.resolve("library").toString();
        article = Files.writeString(
                        folder.resolve("article.txt"),
                        "Встреча сорвалась\n\nПо словам Юрия Подоляки, переговоры отменены.\n")
                .toString();
    }

    private CommandRun add() {
        return CommandRun.of("add", "--library", library, article);
    }

    @Test
    void keepsAnArticleOnce() {
        assertThat(add().err()).contains("1 kept");
        CommandRun again = add();
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 kept", "1 known already");
        assertThat(CommandRun.of("library", "list", "--library", library).out()).contains("1 of 1");
        assertThat(CommandRun.of("library", "stats", "--library", library).out())
                .contains("articles 1\n", "failures 0\n");
    }

    @Test
    void findsItInEveryFormat() {
        add();
        for (String format : new String[] {"text", "json", "jsonl", "csv"}) {
            CommandRun run = CommandRun.of(
                    "search", "--library", library, "--facets", "--format", format, "кто:Подоляка");
            assertThat(run.code()).as(format + run.err()).isZero();
            assertThat(run.out()).as(format).contains("переговоры");
        }
    }

    @Test
    void checksReindexesBacksUpAndRestores() {
        add();
        String backup = folder.resolve("backup.db").toString();
        assertThat(CommandRun.of("library", "check", "--library", library).out())
                .isEqualTo("all is well\n");
        assertThat(CommandRun.of("library", "reindex", "--library", library).code())
                .isZero();
        assertThat(CommandRun.of("library", "backup", "--library", library, backup)
                        .code())
                .isZero();
        String other = folder.resolve("other").toString();
        assertThat(CommandRun.of("library", "restore", "--library", other, backup)
                        .code())
                .isZero();
        assertThat(CommandRun.of("library", "list", "--library", other).out()).contains("1 of 1");
    }

    @Test
    void refusesAMissingLibraryAndAFileInItsPlaceInOneLine() {
        for (String wrong : new String[] {folder.resolve("none").toString(), article}) {
            CommandRun run = CommandRun.of("search", "--library", wrong, "переговоры");
            assertThat(run.code()).as(wrong).isNotZero();
            assertThat(run.complaints()).as(wrong).hasSize(1);
            assertThat(run.err()).doesNotContain("unexpected");
        }
    }
}
