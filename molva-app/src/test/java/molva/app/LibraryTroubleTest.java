package molva.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import molva.library.Library;
import molva.library.keep.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that cannot do what is asked of them: one line says what to do, and nothing is lost. */
class LibraryTroubleTest {
    private static final Set<String> COMMANDS =
            Set.of("search", "library list", "library stats", "library failures", "library check", "library reindex");

    @TempDir
    private Path folder;

    private Path library;
    private String article;

    @BeforeEach
    void addAnArticle() throws IOException {
        library = folder.resolve("library");
        article = Files.writeString(
                        folder.resolve("article.txt"), "По словам Юрия Подоляки, переговоры отменены. Дороги размыло.")
                .toString();
        assertThat(run("add", article).code()).isZero();
    }

    private CommandRun run(String command, String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.concat(Stream.of(command.split(" ")), Stream.of("--library", library.toString())),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static void refused(CommandRun run, String told) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.complaints()).singleElement().asString().contains(told).doesNotContain("unexpected");
    }

    private void whole() {
        assertThat(run("library check").out()).isEqualTo("all is well\n");
        assertThat(run("search", "переговоры").out()).contains("1 of 1");
    }

    /** Gives the database another version and answers with the one that it had. */
    private int version(int number) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library.resolve("molva.db"));
                var statement = connection.createStatement()) {
            int before = statement.executeQuery("PRAGMA user_version").getInt(1);
            statement.execute("PRAGMA user_version = " + number);
            return before;
        }
    }

    @Test
    void aLibraryOfANewerMolvaIsLeftAlone() throws SQLException {
        int known = version(99);
        for (String command : COMMANDS) {
            refused(run(command), "was written by a newer Molva");
        }
        refused(run("add", article), "was written by a newer Molva");
        assertThat(version(known)).isEqualTo(99);
        whole();
    }

    @Test
    void aSecondWriterIsSentAwayAndReadersAreNot() {
        try (Library open = Library.open(library, Access.WRITE, Set::of)) {
            assertThat(open.behind()).isZero();
            for (String command : List.of("library check", "library reindex", "library retry")) {
                refused(run(command), "is being written to by another Molva");
            }
            refused(run("add", article), "wait for it or stop it");
            assertThat(run("search", "переговоры").out()).contains("1 of 1");
        }
        whole();
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("index"))) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 7);
                Files.write(file, bytes);
            }
        }
        assertThat(run("search", "переговоры").err())
                .contains("molva library reindex")
                .hasLineCount(1);
        assertThat(run("library reindex").code()).isZero();
        whole();
    }

    @Test
    void aMissingIndexIsBuiltAnew() throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(run("search", "переговоры").err())
                .contains("molva library reindex")
                .hasLineCount(1);
        whole();
    }

    @Test
    void aDamagedDatabaseIsToldAndABackupBringsItBack() throws IOException {
        String backup = folder.resolve("backup.db").toString();
        assertThat(run("library backup", backup).code()).isZero();
        byte[] bytes = Files.readAllBytes(library.resolve("molva.db"));
        for (int from : new int[] {0, 100, bytes.length / 8, bytes.length / 2}) {
            byte[] damaged = bytes.clone();
            Arrays.fill(damaged, from, damaged.length, (byte) 0x5a);
            Files.write(library.resolve("molva.db"), damaged);
            CommandRun check = run("library check");
            assertThat(check.code()).as("damaged from %s", from).isNotZero();
            assertThat(check.err()).as("damaged from %s", from).isNotEmpty().doesNotContain("unexpected");
            for (String command : COMMANDS) {
                assertThat(run(command).err()).as(command).doesNotContain("unexpected");
            }
            assertThat(run("library restore", backup).code()).isZero();
            whole();
        }
    }

    @Test
    void aFolderThatMayOnlyBeReadIsSearchedAndNotWrittenTo() throws IOException {
        Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(library), "rights do not bind this user");
        try {
            assertThat(run("search", "переговоры").out()).contains("1 of 1");
            refused(run("add", article), "no right to");
            refused(run("library check"), "no right to");
        } finally {
            Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        whole();
    }

    /** On a disk of 3 MB of its own, where the system lets us have one; then the same disk, larger. */
    @Test
    void aFullDiskEndsAnImportThatGoesOnWhenThereIsRoom() throws Exception {
        String script = """
                mount -t tmpfs -o size=3m tmpfs "$1" || exit 77
                library=$1/library posts=$2; shift 2
                "$@" add --library "$library" "$posts"; echo "first $?"
                "$@" library check --library "$library"
                mount -o remount,size=200m tmpfs "${library%/*}"
                "$@" add --library "$library" "$posts"; echo "second $?"
                "$@" library check --library "$library"
                "$@" library stats --library "$library"
                mount -o remount,ro tmpfs "${library%/*}"
                "$@" search --library "$library" -n 0; echo "read-only $?"
                "$@" add --library "$library" "$posts"; echo "read-only $?"
                """;
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String posts = Program.posts(folder.resolve("posts.jsonl"), 600);
        Stream<String> command = Stream.of("unshare", "-rm", "bash", "-c", script, "disk", disk.toString(), posts);
        String out = output(Stream.concat(command, Program.command().stream()).toList());
        assertThat(out.lines().filter(line -> !line.contains("goes on where")).collect(Collectors.joining("\n")))
                .contains("the disk is full: nothing more is kept", "first 1\nall is well", "second 0\nall is well")
                .contains("articles 600\n", "of 7800\nread-only 0", "no right to; choose another --library")
                .endsWith("read-only 2")
                .doesNotContain("unexpected");
    }

    private static String output(List<String> command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assumeTrue(process.waitFor() != 77 && !out.contains("unshare:"), "no disk of its own to be had: " + out);
            return out;
        } catch (IOException nothingToRun) {
            assumeTrue(false, "no disk of its own to be had: " + nothingToRun.getMessage());
            return "";
        }
    }
}
