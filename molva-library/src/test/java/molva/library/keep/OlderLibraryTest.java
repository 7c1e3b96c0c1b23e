package molva.library.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderLibraryTest {
    @TempDir
    private Path folder;

    private Store open(Access access) {
        return Store.open(folder, access, Clock.systemUTC(), () -> {});
    }

    @Test
    void aLibraryFromBeforeFeedsWereFollowedIsBroughtUpToDateByWhoeverWrites() throws SQLException {
        open(Access.WRITE).close();
        try (Connection older = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                var statement = older.createStatement()) {
            statement.executeUpdate("DROP INDEX version_by_time");
            statement.executeUpdate("DROP TABLE followed");
            statement.executeUpdate("DROP TABLE import");
            statement.executeUpdate("ALTER TABLE failure DROP COLUMN manner");
            statement.executeUpdate("ALTER TABLE version DROP COLUMN tags");
            statement.executeUpdate("ALTER TABLE version DROP COLUMN oddities");
            statement.executeUpdate("ALTER TABLE correction DROP COLUMN addition");
            statement.executeUpdate("ALTER TABLE correction DROP COLUMN relays");
            statement.executeUpdate(
                    "INSERT INTO failure (input, reason, attempts, last) VALUES ('a.txt', 'empty', 1, '')");
            statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version > '1'");
            statement.executeUpdate("PRAGMA user_version = 1");
        }
        assertThatThrownBy(() -> open(Access.READ)).hasMessageContaining("older Molva");
        try (Store store = open(Access.WRITE)) {
            assertThat(store.feeds().follow("https://example.org/rss", "Река").join())
                    .isTrue();
            assertThat(store.feeds().follow("https://example.org/rss", "Мост").join())
                    .isFalse();
        }
        try (Store store = open(Access.READ)) {
            assertThat(store.feeds().all()).containsExactly(new Followed("https://example.org/rss", "Река", "", ""));
            assertThat(store.failures(0, 9).items()).extracting(Failure::manner).containsExactly("");
        }
    }
}
