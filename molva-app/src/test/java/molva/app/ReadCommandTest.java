package molva.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String ARTICLE =
            "Встреча сорвалась\n\nПо словам инсайдеров, встреча сорвалась 🙂. «Мы ждали», — сказал Лосев.\n";

    @TempDir
    private Path folder;

    @Test
    void printsTheArticleWithItsVoices() throws IOException {
        CommandRun run = CommandRun.of("read", file("a.txt", ARTICLE));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Встреча сорвалась", "НА ЧЬИХ СЛОВАХ ДЕРЖИТСЯ ТЕКСТ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsStandardInput() throws IOException {
        CommandRun run = CommandRun.with(ARTICLE.getBytes(StandardCharsets.UTF_8), "read", "--format", "json", "-");
        assertThat(json(run.out()).get("document").get("text").asText()).isEqualTo(ARTICLE);
    }

    @Test
    void severalInputsComeOutInTheirOrder() throws IOException {
        String[] arguments = new String[42];
        arguments[0] = "read";
        arguments[1] = "--format=csv";
        for (int i = 0; i < 40; i++) {
            arguments[i + 2] = file(i + ".txt", (ARTICLE + "\n").repeat(40 - i));
        }
        arguments[1] = "--format=json";
        CommandRun run = CommandRun.of(arguments);
        try (var documents = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(run.out())) {
            List<Integer> lengths = documents.readAll().stream()
                    .map(document ->
                            document.get("document").get("text").asText().length())
                    .toList();
            assertThat(lengths).hasSize(40).isSortedAccordingTo((one, other) -> other - one);
        }
    }

    @Test
    void aFolderIsReadThroughAndThrough() throws IOException {
        Files.createDirectories(folder.resolve("news/deep"));
        file("news/b.txt", ARTICLE);
        file("news/deep/a.html", "<h1>Заголовок</h1><p>Текст.</p>");
        file("news/.hidden.txt", ARTICLE);
        file("news/picture.png", "нет");
        CommandRun run = CommandRun.of("read", "-f", "json", "-o", path("out"), path("news"));
        assertThat(run.code()).isZero();
        assertThat(names("out")).containsExactly("a.json", "b.json");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aLinkBackIntoTheFolderEndsTheWalkThere() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        file("news/a.txt", ARTICLE);
        Files.createSymbolicLink(folder.resolve("news/again"), folder.resolve("news"));
        CommandRun run = CommandRun.of("read", "-f", "json", "-o", path("out"), path("news"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).singleElement().asString().contains("again: a link that leads back into itself");
        assertThat(names("out")).containsExactly("a.json");
    }

    @Test
    void whatFailsIsListedAndTheOthersAreRead() throws IOException {
        String good = file("good.txt", ARTICLE);
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 7, (byte) 0xFF, 0, 0, 1});
        CommandRun run = CommandRun.of("read", "-f", "csv", path("missing.txt"), good, path("binary.txt"), good);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).hasSize(2);
        assertThat(run.complaints().getFirst()).startsWith("molva: ").contains("missing.txt: there is no such file");
        assertThat(run.complaints().getLast()).contains("binary.txt: ");
        assertThat(run.out().lines().filter(line -> line.startsWith(good)).toList())
                .hasSizeGreaterThan(1)
                .satisfies(rows -> assertThat(rows.subList(0, rows.size() / 2))
                        .isEqualTo(rows.subList(rows.size() / 2, rows.size())));
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anyBytesGiveAnAnswerOrOneLine() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        write("in/empty.txt", new byte[0]);
        write("in/spaces.txt", " \n\t \u00a0\n".getBytes(StandardCharsets.UTF_8));
        write("in/koi8.txt", ARTICLE.replace("🙂", "").replace("—", "-").getBytes(Charset.forName("KOI8-R")));
        write(
                "in/mixed.txt",
                join(
                        ARTICLE.getBytes(StandardCharsets.UTF_8),
                        "Привет, мир".getBytes(Charset.forName("windows-1251"))));
        write("in/lone.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x3D, (byte) 0xD8, 0x20, 0, 0x30, 4, 0x31, 4, 0x32, 4
        });
        write("in/marks.txt", "«««„„\" '' » сказал «".repeat(50).getBytes(StandardCharsets.UTF_8));
        write("in/english.txt", "The minister said that talks had failed.\n".getBytes(StandardCharsets.UTF_8));
        write("in/dots.txt", ".".repeat(5000).getBytes(StandardCharsets.UTF_8));
        for (String format : List.of("text", "json", "html", "csv", "brat")) {
            CommandRun run = CommandRun.of("read", "-f", format, "-o", path("out-" + format), path("in"));
            assertThat(run.complaints().size()).as(run.err()).isEqualTo(run.code());
            assertThat(run.err()).doesNotContain("Exception", "unexpected");
        }
        assertThat(names("out-json")).contains("koi8.json", "english.json", "empty.json", "lone.json", "marks.json");
        assertThat(Files.readString(folder.resolve("out-json/koi8.json"))).contains("По словам инсайдеров");
        assertThat(Files.readString(folder.resolve("out-html/english.html"))).contains("не на русском языке");
    }

    @Test
    void aFolderWithoutRightsIsOneLine() throws IOException {
        Files.createDirectories(folder.resolve("news/shut"));
        file("news/z.txt", ARTICLE);
        Files.setPosixFilePermissions(folder.resolve("news/shut"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(folder.resolve("news/shut")), "rights do not bind this user");
        CommandRun run = CommandRun.of("read", path("news"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).singleElement().asString().contains("shut: no right to read it");
        assertThat(run.out()).contains("Встреча сорвалась");
    }

    @Test
    void twoInputsNeverShareAnOutput() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        String first = file("one/a.txt", ARTICLE);
        String second = file("two/a.html", "<p>Другой</p>");
        CommandRun run = CommandRun.of("read", "-f", "json", "-o", path("out"), first, second);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .contains("two/a.html: its output", "is already that of " + first);
        assertThat(json(Files.readString(folder.resolve("out/a.json")))
                        .get("document")
                        .get("text")
                        .asText())
                .isEqualTo(ARTICLE);
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        String input = file("a.txt", ARTICLE);
        for (String format : List.of("text", "brat")) {
            CommandRun run = CommandRun.of("read", "-f", format, "-o", folder.toString(), input);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.complaints()).singleElement().asString().contains("would overwrite the input");
        }
        assertThat(Files.readString(Path.of(input))).isEqualTo(ARTICLE);
    }

    @Test
    void readingAgainReplacesWhatWasWritten() throws IOException {
        String input = file("a.txt", ARTICLE);
        CommandRun.of("read", "-f", "json", "-o", path("out"), input);
        file("a.txt", "Другое.");
        assertThat(CommandRun.of("read", "-f", "json", "-o", path("out"), input).code())
                .isZero();
        assertThat(Files.readString(folder.resolve("out/a.json")))
                .contains("Другое.")
                .doesNotContain("инсайдеров");
        assertThat(names("out")).containsExactly("a.json");
    }

    @Test
    void bratWritesTheTextBesideItsAnnotations() throws IOException {
        CommandRun.of("read", "-f", "brat", "-o", path("out"), file("a.txt", ARTICLE));
        assertThat(names("out")).containsExactly("a.ann", "a.txt");
        assertThat(Files.readString(folder.resolve("out/a.txt"))).isEqualTo(ARTICLE);
    }

    @Test
    void severalInputsMakeOneTable() throws IOException {
        CommandRun run = CommandRun.of("read", "-f", "csv", file("a.txt", ARTICLE), file("b.txt", ARTICLE));
        assertThat(run.out()).startsWith("\uFEFFfile,").containsOnlyOnce("\uFEFF");
    }

    @Test
    void anArchiveIsReadAsWhatItHolds() throws IOException {
        String lines = "{\"text\":\"По словам инсайдеров, встреча сорвалась.\"}\n{\"text\":\n"
                + "{\"body\":\"Мэр заявил, что мост открыт.\",\"title\":\"Мост\"}\n";
        CommandRun run = CommandRun.of(
                "read", "--format=json", "--output", folder.resolve("out").toString(), file("news.jsonl", lines));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).singleElement().asString().contains("news.jsonl:2: the line is no JSON");
        assertThat(folder.resolve("out/news-1.json")).exists();
        JsonNode last = json(Files.readString(folder.resolve("out/news-3.json")));
        assertThat(last.get("document").get("title").asText()).isEqualTo("Мост");
    }

    @Test
    void whatIsOddAboutAnInputIsTold() throws IOException {
        String garbled = new String(
                "Мэр заявил, что мост открыт.".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
        CommandRun run = CommandRun.of("read", file("a.txt", garbled));
        assertThat(run.out()).contains("Мэр заявил, что", "раскодированные неверно до сохранения, исправлены: 1");
        assertThat(CommandRun.of("read", "--format=html", "--lang=en", file("b.txt", garbled))
                        .out())
                .contains("Lines decoded wrongly before they were saved, mended: 1");
        JsonNode oddities = json(CommandRun.of("read", "--format=json", file("c.txt", garbled))
                        .out())
                .get("document")
                .get("oddities");
        assertThat(oddities.toString()).isEqualTo("[{\"kind\":\"mended\",\"count\":1}]");
        assertThat(CommandRun.of("read", "--format=csv", file("d.txt", garbled)).err())
                .contains("d.txt: Lines decoded wrongly before they were saved, mended: 1");
    }

    @Test
    void wrongUsageIsOneLineAndCodeTwo() throws IOException {
        String input = file("a.txt", ARTICLE);
        for (String[] wrong : new String[][] {
            {"read"},
            {"read", "--nonsense", input},
            {"read", "--format", "pdf", input},
            {"read", "--min-confidence", "7", input},
            {"read", "--min-confidence", "NaN", input},
            {"read", "--format", "html", input, input},
            {"read", "--output", input, input},
            {"nonsense"},
            {}
        }) {
            CommandRun run = CommandRun.of(wrong);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.complaints()).as(String.join(" ", wrong)).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        CommandRun run = CommandRun.of("read", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Examples:", "molva read --format html", "Exit codes:");
    }

    @Test
    void leastConfidenceLeavesOutWhatIsLessCertain() throws IOException {
        String input = file("a.txt", ARTICLE);
        JsonNode all = json(CommandRun.of("read", "-f", "json", input).out());
        JsonNode none = json(CommandRun.of("read", "-f", "json", "--min-confidence", "1", input)
                .out());
        assertThat(none.get("attributions").size())
                .isLessThanOrEqualTo(all.get("attributions").size());
        assertThat(none.get("attributions"))
                .allSatisfy(attribution ->
                        assertThat(attribution.get("confidence").asDouble()).isEqualTo(1.0));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names(String in) throws IOException {
        try (var files = Files.list(folder.resolve(in))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
