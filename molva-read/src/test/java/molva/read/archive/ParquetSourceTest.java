package molva.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import molva.read.Reader;
import molva.read.UnreadableException;
import molva.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that pyarrow wrote: id, text (the second has none), title, date as a time in UTC, tags as a list. */
class ParquetSourceTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ParquetSourceTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("news.parquet"), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-snappy.parquet", "news-zstd.parquet"})
    void eachRowWithATextIsADocument(String name) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(file(bytes(name)))) {
            Document first = archive.next().read();
            assertThat(first.text()).isEqualTo("Мост открыли, сообщил мэр.");
            assertThat(first.metadata().title()).contains("Мост");
            assertThat(first.metadata().published()).contains("2025-05-12T11:30:00Z");
            Held second = archive.next();
            assertThat(second.name()).isEqualTo("news.parquet:2");
            assertThatThrownBy(second::read).hasMessageContaining("no column that holds a text");
            assertThat(archive.next().read().text()).isEqualTo("Паром встал, сообщил капитан.");
            assertThat(archive.hasNext()).isFalse();
        }
    }

    @Test
    void itIsGoneOnWithAtAnyRow() throws IOException, UnreadableException {
        try (Archive archive = Archive.open(file(bytes("news-snappy.parquet"))).skipTo(3)) {
            Held third = archive.next();
            assertThat(third.position()).isEqualTo(3);
            assertThat(third.read().text()).startsWith("Паром");
        }
    }

    @Test
    void columnsAreNamedOnRequest() throws IOException, UnreadableException {
        Columns columns = new Columns(Map.of("text", "title", "author", "ID"));
        try (Archive archive = Archive.open(file(bytes("news-snappy.parquet")), columns, new Reader())) {
            Document first = archive.next().read();
            assertThat(first.text()).isEqualTo("Мост");
            assertThat(first.metadata().author()).contains("1");
        }
    }

    @Test
    void itIsReadInsideAnArchiveToo() throws IOException, UnreadableException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("news.parquet"));
            zip.write(bytes("news-snappy.parquet"));
        }
        try (Archive archive = Archive.open(new ByteArrayInputStream(packed.toByteArray()), "a.zip")) {
            assertThat(archive.next().read().text()).startsWith("Мост");
        }
    }

    @Test
    void whatIsDamagedOrHasNoTextIsToldInALine() throws IOException {
        byte[] whole = bytes("news-snappy.parquet");
        Path cut = file(Arrays.copyOf(whole, whole.length - 100));
        assertThatThrownBy(() -> Archive.open(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        byte[] broken = whole.clone();
        Arrays.fill(broken, 30, 200, (byte) 7);
        try (Archive archive = Archive.open(file(broken))) {
            List<Held> all = new java.util.ArrayList<>();
            archive.forEachRemaining(all::add);
            assertThatThrownBy(all.getLast()::read).hasMessageContaining("it is damaged after");
        }
        Path other = file(whole);
        try (Archive archive = Archive.open(other, new Columns(Map.of("text", "нет")), new Reader())) {
            assertThatThrownBy(archive.next()::read).hasMessageContaining("no column that holds a text");
        }
    }
}
