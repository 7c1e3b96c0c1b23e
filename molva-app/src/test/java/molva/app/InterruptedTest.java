package molva.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C: the run ends soon, with 130; what was kept is whole, and the next run goes on. */
class InterruptedTest {
    private static final int STOPPED = 130;
    private static final int SOON_SECONDS = 20;
    private static final int PAGES = 12;
    private static final int POSTS = 3000;

    @TempDir
    private Path folder;

    private String library;

    @BeforeEach
    void signalsArriveHere() throws IOException {
        library = folder.resolve("library").toString();
        Path status = Path.of("/proc/self/status");
        assumeFalse(Files.exists(status) && ignoresInterrupts(Files.readString(status)), "Ctrl-C is switched off here");
    }

    private static boolean ignoresInterrupts(String status) {
        return status.lines()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
    }

    /** Interrupts the program at that moment; answers what it said. */
    private String interrupted(ProcessBuilder program, BooleanSupplier moment) throws Exception {
        Path said = folder.resolve("said");
        Process process =
                program.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        boolean ended = process.waitFor(SOON_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String told = Files.readString(said);
        assertThat(ended).as(told).isTrue();
        assertThat(process.exitValue()).as(told).isEqualTo(STOPPED);
        assertThat(run("library", "check").out()).isEqualTo("all is well\n");
        assertThat(run("library", "failures").out()).isEmpty();
        return told;
    }

    private CommandRun run(String command, String subcommand) {
        return CommandRun.of(command, subcommand, "--library", library);
    }

    private long articles() {
        String stats = run("library", "stats").out();
        return Long.parseLong(stats.lines().findFirst().orElseThrow().substring("articles ".length()));
    }

    @Test
    void ofFeedsWhatWasFetchedIsKeptAndTheNextRunFetchesTheRest() throws Exception {
        try (LocalSite site = new LocalSite()) {
            StringBuilder items = new StringBuilder();
            for (int i = 1; i <= PAGES; i++) {
                items.append("<item><title>Мост</title><link>/").append(i).append("</link></item>");
                String page =
                        "<html><body><article><p>Мост номер " + i + " открыт, сообщил мэр.</p></article></body></html>";
                site.put("/" + i, page);
            }
            site.put("/rss", "<rss><channel><title>Вестник</title>" + items + "</channel></rss>");
            site.put("/last", "<rss><channel><title>Вестник</title></channel></rss>");
            String[] feeds = {"add", "--library", library, site.at("/rss"), site.at("/last")};
            assertThat(Program.following(feeds).start().waitFor()).isZero();
            site.slow(Duration.ofMillis(500));
            String told = interrupted(
                    Program.following("run", "--library", library),
                    () -> site.asked().contains("/5"));
            assertThat(told).contains("stopped: ", " 0 failed");
            assertThat(articles()).isBetween(1L, PAGES - 1L);
            assertThat(site.asked()).doesNotContain("/last");
            site.slow(Duration.ZERO);
            ProcessBuilder rest = Program.following("run", "--library", library);
            assertThat(rest.start().waitFor()).isZero();
            assertThat(articles()).isEqualTo(PAGES);
        }
    }

    @Test
    void ofAnArchiveTheNextRunReadsTheRest() throws Exception {
        String posts = Program.posts(folder.resolve("posts.jsonl"), POSTS);
        Path written = folder.resolve("library/molva.db-wal");
        String told = interrupted(
                Program.of("add", "--library", library, posts),
                () -> written.toFile().length() > 1_000_000);
        assertThat(told).contains("stopped: ");
        long before = articles();
        assertThat(before).isBetween(1L, POSTS - 1L);
        CommandRun rest = CommandRun.of("add", "--library", library, posts);
        assertThat(rest.code()).as(rest.err()).isZero();
        assertThat(rest.err()).contains("goes on where an earlier run stopped", (POSTS - before) + " kept");
        assertThat(articles()).isEqualTo(POSTS);
    }
}
