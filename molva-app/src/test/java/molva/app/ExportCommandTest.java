package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import molva.Pipeline;
import molva.attribution.Attribution;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.Correction;
import molva.library.keep.Relayed;
import molva.library.keep.Subject;
import molva.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final Pipeline PIPELINE = Pipeline.load();

    @TempDir
    private Path folder;

    private long corrected;

    @BeforeEach
    void keepsTwoArticlesAndCorrectsOne() {
        try (Library library = Library.open(folder.resolve("library"), Access.WRITE, Set::of)) {
            library.add(PIPELINE.analyze(Document.of("Суд постановил закрыть порт.")));
            corrected = library.add(PIPELINE.analyze(Document.of("🙂 Министр Ильин заявил, что порт закроют.")))
                    .article();
            Attribution wrong = library.article(corrected)
                    .orElseThrow()
                    .machine()
                    .attributions()
                    .all()
                    .getFirst();
            Correction.Said said = new Correction.Said(
                    wrong.source(),
                    wrong.cue(),
                    wrong.content(),
                    wrong.manner(),
                    Attribution.Kind.ROLE,
                    "министр",
                    Attribution.Stance.DISTANCING,
                    new Relayed.AsRead());
            library.store()
                    .correct(new Correction(
                            0,
                            corrected,
                            1,
                            Optional.of(new Subject.Machine(wrong.id())),
                            Optional.of(said),
                            "Ольга",
                            "",
                            ""))
                    .join();
        }
    }

    private CommandRun export(String... more) {
        List<String> all = Stream.concat(
                        Stream.of(
                                "library",
                                "export",
                                "--library",
                                folder.resolve("library").toString()),
                        Stream.of(more))
                .toList();
        return CommandRun.of(all.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String gold() {
        return folder.resolve("gold").toString();
    }

    @Test
    void whatWasCorrectedIsWrittenAsTheCorrectedReading() throws IOException {
        assertThat(export("--corrected", gold()).code()).isZero();
        assertThat(written()).containsExactly(corrected + "-1.json");
        JsonNode json = new ObjectMapper()
                .readTree(folder.resolve("gold").resolve(corrected + "-1.json").toFile());
        JsonNode attribution = json.get("attributions").get(0);
        assertThat(attribution.get("who").asText()).isEqualTo("министр");
        assertThat(attribution.get("kind").asText()).isEqualTo("role");
        assertThat(attribution.get("stance").asText()).isEqualTo("distancing");
        assertThat(attribution.get("rule").asText()).isEqualTo("correction.hand");
        assertThat(json.get("profile").get("voices").has("role")).isTrue();
    }

    @Test
    void forBratTheTextStandsBesideTheMarks() throws IOException {
        assertThat(export("--corrected", "--format", "brat", gold()).code()).isZero();
        assertThat(written()).containsExactly(corrected + "-1.ann", corrected + "-1.txt");
        assertThat(Files.readString(folder.resolve("gold").resolve(corrected + "-1.ann")))
                .contains("\tCue 16 22\tзаявил", "Kind E1 role", "Stance E1 distancing");
    }

    @Test
    void allArticlesAreWrittenWhereNotOnlyTheCorrectedOnesAreAskedFor() throws IOException {
        assertThat(export(gold()).out()).isEqualTo("2 of 2 articles written\n");
        assertThat(written()).hasSize(2);
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneComplaint() throws IOException {
        Files.writeString(folder.resolve("gold"), "");
        CommandRun run = export(gold());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints()).hasSize(1);
    }

    @Test
    void noLibraryIsOneComplaint() {
        CommandRun run = CommandRun.of(
                "library", "export", "--library", folder.resolve("none").toString(), gold());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaints()).hasSize(1);
    }
}
