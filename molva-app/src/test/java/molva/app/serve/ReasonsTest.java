package molva.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import molva.read.UnreadableException;
import molva.read.archive.Archive;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Reasons REASONS = new Reasons();
    private static final String LONG = "Дорога закрыта с утра, сказал министр.\n".repeat(2000);

    /** Files each of which is broken in its own way, by their names. */
    private static Map<String, byte[]> broken() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "lines.jsonl",
                bytes("{\"text\": \"Да\"}\n{\"text\": \n{\"kind\": 3}\n{\"text\": \"a\" \"b\"}\nthree\n"));
        files.put("table.csv", bytes("id,text\n1\n2,Да\n"));
        files.put("zip.zip", damaged(zip()));
        files.put("short.zip", Arrays.copyOf(zip(), 200));
        files.put("short.txt.gz", Arrays.copyOf(gzip(), 300));
        files.put("bad.txt.gz", damaged(gzip()));
        files.put("warc.warc", bytes("WARC/1.0\r\nWARC-Type: response\r\n\r\nnot a record"));
        files.put(
                "telegram.json",
                bytes("{\"name\": \"Канал\", \"messages\": [{\"id\": 1, \"type\": \"message\", \"text\": \"Да"));
        files.put("feed.xml", bytes("<rss><channel><item><guid>1</guid></item></channel></rss>"));
        files.put("feed.json", bytes("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Лента\"}"));
        files.put("table.parquet", bytes("PAR1 and nothing that a table has PAR1"));
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        files.put("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        files.put(
                "feeds.opml",
                bytes("<opml version=\"2.0\"><body><outline xmlUrl=\"https://example.org/rss\"/></body></opml>"));
        files.put("rich.rtf", bytes("{\\rtf1 text}"));
        files.put("packed.xz", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0});
        files.put("table.db", bytes("SQLite format 3\0"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("one.txt", "two.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(LONG + name.hashCode()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes(LONG));
        }
        return bytes.toByteArray();
    }

    private static byte[] damaged(byte[] bytes) {
        for (int i = 60; i < 90; i++) {
            bytes[i] ^= 0x5A;
        }
        return bytes;
    }

    /** What is told of a file, in English. */
    private static List<String> told(String name, byte[] bytes) {
        List<String> told = new ArrayList<>();
        try (Archive archive = Archive.open(new ByteArrayInputStream(bytes), name)) {
            archive.forEachRemaining(held -> {
                try {
                    held.read();
                } catch (UnreadableException reason) {
                    told.add(String.valueOf(reason.getMessage()));
                }
            });
        } catch (IOException reason) {
            told.add(String.valueOf(reason.getMessage()));
        }
        return told;
    }

    @Test
    void whateverABrokenFileIsSaidToBeIsSaidInRussian() throws IOException {
        for (var file : broken().entrySet()) {
            List<String> told = told(file.getKey(), file.getValue());
            assertThat(told).as(file.getKey()).isNotEmpty();
            for (String english : told) {
                String russian = REASONS.russian(english).orElse("");
                assertThat(russian)
                        .as(file.getKey() + ": " + english)
                        .containsPattern("[а-я]{3}")
                        .doesNotContainPattern("[a-z]{3,}( [a-z]{3,}){3}");
            }
        }
    }

    @Test
    void everyRowOfTheTableHasBothLanguagesAndItsGaps() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reasons.class.getResourceAsStream("reasons.ru.tsv")), StandardCharsets.UTF_8))) {
            for (String line : table.lines().filter(row -> !row.startsWith("#")).toList()) {
                String[] row = line.split("\t");
                assertThat(row).as(line).hasSize(2);
                assertThat(gaps(row[1])).as(line).isLessThanOrEqualTo(gaps(row[0]));
                assertThat(REASONS.russian(row[0].replace("{}", "7"))).as(line).isPresent();
            }
        }
    }

    private static int gaps(String pattern) {
        return pattern.split("\\{}", -1).length - 1;
    }

    @Test
    void whatStandsInAGapIsSaidInRussianToo() {
        assertThat(REASONS.russian(
                        "it is damaged after 12: Unexpected end of ZLIB input stream; nothing more can be read of it"))
                .contains("повреждено после места 12 (данные обрываются); дальше прочитать ничего нельзя");
        assertThat(REASONS.russian("quite another thing")).isEmpty();
    }
}
