package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.ArticleFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Archives whose adding was stopped. */
class ResumingTest {
    private static final String LINES = """
            {"text": "Мост открыли, сообщил мэр."}
            {"text": "Паром встал, сообщил капитан."}
            {"text": "Дорогу закрыли, сообщил сторож."}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, false, Console.USUAL_COLUMNS);

    /** Names of the parts of the inputs from where the last run stopped, which stops after {@code most}. */
    private List<String> run(List<Input> inputs, int most, boolean anew) {
        List<String> read = new ArrayList<>();
        try (Library library = Library.open(folder.resolve("library"), Access.WRITE, word -> java.util.Set.of(word))) {
            Resuming resuming = new Resuming(library.store().imports(), console, anew);
            try (Parts parts = new Parts(inputs, resuming::begin)) {
                while (read.size() < most && parts.hasNext()) {
                    Input part = parts.next();
                    read.add(part.name().substring(part.name().lastIndexOf('/') + 1));
                    resuming.settled(part);
                }
                resuming.end(!parts.hasNext());
            }
        }
        return read;
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("news.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : List.of("a.txt", "b.jsonl", "c.txt")) {
                zip.putNextEntry(new ZipEntry(entry));
                String text = entry.endsWith(".txt") ? "Мост открыли, сообщил мэр." : LINES;
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path packed() throws IOException {
        Path file = folder.resolve("dump.jsonl.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void whatWasReadIsNotReadAgainInWhicheverArchiveItStopped() throws IOException {
        List<Input> inputs = Inputs.find(List.of(packed().toString(), zip().toString()), console.in(), Manner.USUAL);
        List<String> all = run(inputs, 100, false);
        assertThat(all).hasSize(8);
        for (int first = 1; first < 8; first++) {
            List<String> read = new ArrayList<>(run(inputs, first, false));
            read.addAll(run(inputs, 100, false));
            assertThat(read).as("stopped after %d", first).isEqualTo(all);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("news.zip: goes on where an earlier run stopped");
        run(inputs, 3, false);
        assertThat(run(inputs, 2, true)).isEqualTo(all.subList(0, 2));
    }

    @Test
    void aFileThatWasChangedMeanwhileIsReadFromItsBeginning() throws IOException {
        Path file = folder.resolve("dump.jsonl");
        Files.writeString(file, LINES);
        List<Input> inputs = Inputs.find(List.of(file.toString()), console.in(), Manner.USUAL);
        run(inputs, 2, false);
        Files.writeString(file, LINES + LINES);
        assertThat(run(inputs, 100, false)).hasSize(6);
    }

    @Test
    void columnsWithNamesOfTheirOwnAreKept() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "Сообщение;Заглавие;Кто\nМост открыли, сообщил мэр.;Мост;Вестник\n");
        int code = new CommandLine(new AddCommand(console))
                .execute(
                        "--library",
                        folder.resolve("library").toString(),
                        "--column",
                        "text=Сообщение",
                        "--column",
                        "title=Заглавие",
                        "--column",
                        "outlet=Кто",
                        table.toString());
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        try (Library library = Library.open(folder.resolve("library"), Access.READ, word -> java.util.Set.of(word))) {
            assertThat(library.store().articles(ArticleFilter.ALL).items())
                    .singleElement()
                    .satisfies(article -> {
                        assertThat(article.title()).isEqualTo("Мост");
                        assertThat(article.outlet()).contains("Вестник");
                    });
        }
    }
}
