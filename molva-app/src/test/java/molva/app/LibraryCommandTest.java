package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        article = write("article.txt", "Встреча сорвалась\n\nПо словам Юрия Подоляки, переговоры отменены.\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandRun run(String command, String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.concat(Stream.of(command.split(" ")), Stream.of("--library", library)),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static void refused(CommandRun run, int code, String told) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.complaints()).singleElement().asString().contains(told).doesNotContain("unexpected");
    }

    @Test
    void keepsAnArticleOnce() {
        assertThat(run("add", article).err()).contains("1 kept");
        CommandRun again = run("add", article);
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 kept", "1 known already");
        assertThat(run("library list").out()).contains("Встреча сорвалась\n", "1 of 1");
        assertThat(run("library list", "-n", "0").out()).isEqualTo("0 of 1\n");
        assertThat(run("library stats").out()).contains("articles 1\n", "failures 0\n");
    }

    @Test
    void whatFailsIsListedAndTriedAgainUntilItIsKept() throws IOException {
        String empty = write("empty.txt", " \n");
        CommandRun added = run("add", empty, article, folder.resolve("none.txt").toString());
        assertThat(added.code()).isEqualTo(1);
        assertThat(added.err()).contains("empty.txt: it holds no words", "none.txt: there is no such file", "1 kept");
        assertThat(run("library failures").out().lines()).hasSize(2);
        write("empty.txt", "Министр Орлов сообщил, что мост закрыт.");
        CommandRun retried = run("library retry");
        assertThat(retried.code()).isEqualTo(1);
        assertThat(retried.err()).contains("1 kept", "1 failed");
        assertThat(run("library failures").out()).contains("none.txt").doesNotContain("empty.txt");
        write("none.txt", "Министр Орлов сообщил, что мост открыт.");
        assertThat(run("library retry").code()).isZero();
        assertThat(run("library failures").out()).isEmpty();
        assertThat(run("library retry").out()).isEqualTo("nothing failed\n");
    }

    @Test
    void onlyTheLineOfAFileThatFailedIsTriedAgain() throws IOException {
        String lines = write("posts.jsonl", "{\"text\": \"Мост закрыт, заявил Орлов.\"}\n{\"text\": \n");
        assertThat(run("add", lines).code()).isEqualTo(1);
        write("posts.jsonl", "{\"text\": \"Мост закрыт, заявил Орлов.\"}\n{\"text\": \"Дороги размыло.\"}\n");
        assertThat(run("library retry").err()).contains("1 kept", "0 known already", "0 failed");
        assertThat(run("library failures").out()).isEmpty();
    }

    @Test
    void whatFailedIsTriedAgainAsItWasToBeRead() throws IOException {
        String table = write("table.csv", "Сообщение;text\n;Не это\nМост закрыт, заявил Орлов.;Не это\n");
        String page = folder.resolve("page.html").toString();
        assertThat(run("add", "--comments", "--column", "text=Сообщение", table, page)
                        .code())
                .isEqualTo(1);
        assertThat(run("library failures").out().lines()).hasSize(2);
        write("table.csv", "Сообщение;text\nПаром встал, заявил Лосев.;Не это\nМост закрыт, заявил Орлов.;Не это\n");
        write(
                "page.html",
                "<html><body><article><p>Дорогу открыли, сообщил мэр города Иван Орлов. Движение уже началось.</p></article>"
                        + "<div class=\"comments\"><div class=\"comment\"><p>Наконец-то её открыли!</p></div></div></body></html>");
        CommandRun retried = run("library retry");
        assertThat(retried.code()).as(retried.err()).isZero();
        assertThat(retried.err()).contains("2 kept", "0 known already");
        assertThat(run("library list").out()).contains("Паром встал", "3 of 3").doesNotContain("Не это");
        Path out = folder.resolve("out");
        assertThat(run("library export", "--format", "jsonl", out.toString()).code())
                .isZero();
        assertThat(out).isDirectoryContaining(file -> holds(file, "Наконец-то её открыли!"));
    }

    @Test
    void whatIsOddAboutATextAndItsTagsAreKept() throws IOException {
        String page = write(
                "page.html",
                "<html><head><meta name=\"keywords\" content=\"мост, дороги\"></head><body><article><p>Мoст через реку"
                        + " открыли утром, сообщил мэр Иван Орлов.</p></article></body></html>");
        assertThat(run("add", page).code()).isZero();
        assertThat(run("library list").out()).contains("\tмост, дороги\n");
        Path out = folder.resolve("out");
        run("library export", "--format", "json", out.toString());
        var document = new ObjectMapper().readTree(out.resolve("1-1.json").toFile());
        assertThat(document.at("/document/tags/1").asText()).isEqualTo("дороги");
        assertThat(document.at("/document/oddities/0/kind").asText()).isEqualTo("mixed");
        assertThat(document.at("/document/oddities/0/example").asText()).isEqualTo("Мoст");
        run("library export", "--format", "html", out.toString());
        assertThat(out.resolve("1-1.html")).content().contains("Метки: мост, дороги", "Мoст»");
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Test
    void whatFailedAndIsAddedAgainIsNoFailureAnyMore() throws IOException {
        String empty = write("empty.txt", "");
        assertThat(run("add", empty).code()).isEqualTo(1);
        write("empty.txt", "Дороги размыло.");
        assertThat(run("add", empty).code()).isZero();
        assertThat(run("library failures").out()).isEmpty();
    }

    @Test
    void findsItInEveryFormat() throws IOException {
        run("add", article);
        for (String format : List.of("text", "json", "jsonl", "csv")) {
            CommandRun run = run("search", "--format", format, "кто:Подоляка");
            assertThat(run.code()).as(format + run.err()).isZero();
            assertThat(run.out()).as(format).contains("переговоры");
        }
        assertThat(run("search", "--facets").out()).contains("kind: author (1), person (1)\n");
        var json = new ObjectMapper()
                .readTree(run("search", "-f", "json", "--facets", "переговоры").out());
        assertThat(json.at("/total").asInt()).isEqualTo(1);
        assertThat(json.at("/facets/who/Юрий Подоляка").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsCutIsToldWithHowMuchThereIs() {
        run("add", article);
        CommandRun table = run("search", "-n", "1", "-f", "csv");
        assertThat(table.out().lines()).hasSize(2);
        assertThat(table.err()).contains("1 of 2 statements; --limit 2 gives all");
        assertThat(run("search", "-f", "csv").err()).isEmpty();
        assertThat(run("search", "-n", "1", "--offset", "1").out()).endsWith("2–2 of 2\n");
        assertThat(run("search", "-n", "0").out()).isEqualTo("0 of 2\n");
        int most = Integer.MAX_VALUE;
        assertThat(run("search", "-n", "" + most, "--offset", "" + most).out()).isEqualTo("0 of 2\n");
    }

    @Test
    void wrongQuestionsAreToldWhatIsWrong() {
        run("add", article);
        refused(run("search", "вид:рыба"), 2, "there is no kind called “рыба”; there are: person, role");
        refused(run("search", "после:вчера"), 2, "2024-12-31");
        refused(run("search", "кто:"), 2, "after “кто:” something must stand");
        refused(run("search", "--limit", "-3", "мост"), 2, "'-3' is not a whole number from 0");
        refused(run("search", "--format", "xml", "мост"), 2, "[TEXT, JSON, JSONL, CSV]");
        refused(run("search", "--facets", "-f", "csv", "мост"), 2, "--facets has no place in CSV");
        refused(run("library list", "--limit", "viele"), 2, "'viele' is not a whole number");
        refused(CommandRun.of("library"), 2, "molva library stats");
        refused(CommandRun.of("library", "vacuum"), 2, "vacuum");
        refused(CommandRun.of("add", "--library", library), 2, "say what to add");
    }

    @Test
    void nothingOfAnArticleSteersTheTerminal() throws IOException {
        String steering = write("steering.txt", "Министр Орлов сообщил, что \u001b[31mмост\u001b[0m \u202eзакрыт.\n");
        run("add", steering);
        assertThat(run("search", "кто:Орлов").out()).contains("мост").doesNotContain("\u001b", "\u202e");
        assertThat(run("library list").out()).contains("мост").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void checksReindexesBacksUpAndRestores() throws IOException {
        run("add", article);
        String backup = folder.resolve("backup.db").toString();
        assertThat(run("library check").out()).isEqualTo("all is well\n");
        assertThat(run("library reindex").out()).isEqualTo("2 statements can be searched\n");
        assertThat(run("library backup", backup).out()).isEqualTo("kept a copy in " + backup + "\n");
        refused(run("library backup", backup), 2, "exists already; choose another name");
        refused(run("library backup", folder + "/none/backup.db"), 2, "no such folder");
        run("add", write("other.txt", "Дороги размыло."));
        assertThat(run("library restore", backup).out()).contains("brought back 1 articles");
        assertThat(run("search", "размыло").out()).isEqualTo("0 of 0\n");
        library = folder.resolve("other").toString();
        assertThat(run("library restore", backup).code()).isZero();
        assertThat(run("search", "переговоры").out()).contains("*переговоры*", "1 of 1");
    }

    @Test
    void whatIsNoBackupLeavesTheLibraryAsItWas() throws IOException {
        run("add", article);
        Path backup = folder.resolve("backup.db");
        run("library backup", backup.toString());
        byte[] bytes = Files.readAllBytes(backup);
        for (int i = bytes.length / 2; i < bytes.length; i++) {
            bytes[i] = 7;
        }
        Path damaged = Files.write(folder.resolve("damaged.db"), bytes);
        refused(run("library restore", folder.resolve("none").toString()), 2, "there is no backup");
        refused(run("library restore", article), 2, "is no backup of a library, or it is damaged");
        refused(run("library restore", damaged.toString()), 2, "damaged.db is no");
        assertThat(run("library check").out()).isEqualTo("all is well\n");
        assertThat(run("search", "переговоры").out()).contains("1 of 1");
    }

    @Test
    void refusesAMissingLibraryAndAFileInItsPlaceInOneLine() {
        library = folder.resolve("none").toString();
        for (String command : List.of("search", "library list", "library failures", "library stats")) {
            refused(run(command), 2, "there is no library in");
        }
        library = article;
        refused(run("search", "переговоры"), 2, "there is no library in");
        refused(run("add", article), 2, "is a file, and a library is a folder");
        refused(run("library check"), 2, "is a file, and a library is a folder");
    }
}
