package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed loses nothing that was kept and doubles nothing; {@code molva-library/kills} kills more often. */
class KilledImportTest {
    private static final int POSTS = 500;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereAfterEachKillAndTheRestFollows() throws Exception {
        String library = folder.resolve("library").toString();
        String posts = Program.posts(folder.resolve("posts.jsonl"), POSTS);
        Random random = new Random(11);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process adding = Program.of("add", "--library", library, posts)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            adding.waitFor(1200 + random.nextInt(1200), TimeUnit.MILLISECONDS);
            adding.destroyForcibly().waitFor();
            CommandRun check = CommandRun.of("library", "check", "--library", library);
            assertThat(check.out()).as(check.err()).isEqualTo("all is well\n");
            long now = articles(library);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(CommandRun.of("add", "--library", library, posts).code()).isZero();
        assertThat(articles(library)).isEqualTo(POSTS);
        assertThat(CommandRun.of("search", "--library", library, "-n", "0", "вид:автор")
                        .out())
                .endsWith(" of " + POSTS + "\n");
    }

    private static long articles(String library) {
        String stats = CommandRun.of("library", "stats", "--library", library).out();
        return Long.parseLong(stats.lines().findFirst().orElseThrow().substring("articles ".length()));
    }
}
