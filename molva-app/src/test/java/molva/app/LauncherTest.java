package molva.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user meets it: a copy of the project, built by it, in a folder with an awkward name. */
@Tag("slow")
class LauncherTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Set<String> LEFT_BEHIND = Set.of("target", ".git", ".molva", "molva-eval", "browser");

    @TempDir
    private static Path folder;

    private static Path copy = Path.of("");
    private static Path link = Path.of("");
    private static Ended first = new Ended(-1, "", "");

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void buildByFirstUse() throws Exception {
        assumeTrue(onPath("mvn") && onPath("bash"), "no Maven or bash on PATH");
        copy = folder.resolve("мой проект & co");
        copyProject();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        link = Files.createSymbolicLink(elsewhere.resolve("ml"), Path.of("../мой проект & co/molva"));
        first = run(elsewhere, Map.of(), link.toString(), "read", "--format", "json", copy + "/examples/summit.txt");
    }

    @Test
    void buildsOnFirstUseAndAnswersThroughALinkFromAnotherFolder() {
        assertThat(first.err()).contains("building").hasLineCount(1);
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("{").contains("\"molva\": 1", "\"attributions\": [");
    }

    @Test
    void buildsNothingWhenNothingChanged() throws Exception {
        Ended again = run(folder, Map.of(), link.toString(), "--version");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).isEqualTo("molva 0.1.0\n");
    }

    @Test
    void keepsTheDictionaryAJarOfItsOwn() throws IOException {
        try (Stream<Path> jars = Files.list(copy.resolve(".molva/lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString())).contains("language-ru-6.8.jar", "molva-app.jar");
        }
    }

    @Test
    void remembersItsClassesForAQuickStart() throws Exception {
        assertThat(copy.resolve(".molva/molva.aot")).isNotEmptyFile();
        assertThat(copy.resolve(".molva/serve.aot")).isNotEmptyFile();
    }

    @Test
    void seesAChangedSourceAndSaysWhatItNeedsToBuild() throws Exception {
        Path source = copy.resolve("molva-core/src/main/java/molva/Analysis.java");
        FileTime before = Files.getLastModifiedTime(source);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        try {
            Path tools = tools("bash", "find", "readlink", "mkdir", "flock", "sed", "dirname", "stty");
            Ended ended = run(
                    folder,
                    Map.of("PATH", tools.toString()),
                    copy.resolve("molva").toString(),
                    "--version");
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).hasLineCount(1).contains("Maven is needed", "apt install maven");
        } finally {
            Files.setLastModifiedTime(source, before);
        }
    }

    @Test
    void wrongUsageAndMissingFilesHaveTheirExitCodes() throws Exception {
        assertThat(run(folder, Map.of(), link.toString(), "read").code()).isEqualTo(2);
        Ended missing = run(folder, Map.of(), link.toString(), "read", "there is none.txt");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).hasLineCount(1).contains("there is none.txt");
    }

    @Test
    void aReaderThatHadEnoughIsNoError() throws Exception {
        String command = "\"$0\" read --format json \"$1\" \"$1\" \"$1\" | head -c 5";
        Ended ended = run(folder, Map.of(), "bash", "-c", command, link.toString(), copy + "/examples/summit.txt");
        assertThat(ended.out()).isEqualTo("{\n  \"");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void withoutAJdkOneLineSaysWhatIsMissing() throws Exception {
        String script = ". \"$0\"; java_places() { echo /nowhere; }; find_jdk || echo \"$no_jdk\"";
        Ended ended = run(
                folder,
                Map.of(),
                "bash",
                "-c",
                script,
                copy.resolve(".mvn/jdk.sh").toString());
        assertThat(ended.out()).hasLineCount(1).contains("no JDK 25 found", "JAVA_HOME", "adoptium.net");
    }

    private static void copyProject() throws IOException {
        try (Stream<Path> entries = Files.list(PROJECT)) {
            for (Path entry : entries.toList()) {
                copyInto(entry, copy);
            }
        }
        // Maven wants every module of the list; this one is not part of the program.
        Path pom = copy.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("<module>molva-eval</module>", ""));
    }

    private static void copyInto(Path entry, Path target) throws IOException {
        if (LEFT_BEHIND.contains(entry.getFileName().toString())) {
            return;
        }
        Files.createDirectories(target);
        Path copied = target.resolve(entry.getFileName());
        if (Files.isDirectory(entry)) {
            try (Stream<Path> entries = Files.list(entry)) {
                entries.forEach(inner -> {
                    try {
                        copyInto(inner, copied);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
            }
        } else {
            Files.copy(entry, copied, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** A folder that leads to these programs and no other. */
    private static Path tools(String... names) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : names) {
            for (String place : System.getenv("PATH").split(":", -1)) {
                Path program = Path.of(place, name);
                if (Files.isExecutable(program) && !Files.exists(tools.resolve(name))) {
                    Files.writeString(tools.resolve(name), "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
                    Files.setPosixFilePermissions(tools.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
        return tools;
    }

    private static boolean onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    private static Ended run(Path in, Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(8, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after 8 minutes: " + String.join(" ", command));
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
