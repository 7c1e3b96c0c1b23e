package molva.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import molva.read.Reader;
import molva.read.UnreadableException;
import molva.text.Document;
import molva.text.Metadata;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String TEXT = "Мэр заявил, что мост откроют к осени.";
    private static final String PAGE = "<html><head><title>Мост</title></head><body><p>" + TEXT + "</p></body></html>";

    @Test
    void aZipGivesItsFilesAlsoThoseOfArchivesInIt() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("старое/а.txt", TEXT.getBytes(Charset.forName("windows-1251")));
        files.put("most.html", utf8(PAGE));
        files.put("photo.jpg", new byte[] {1, 2, 3});
        files.put("more.jsonl.gz", gzip(utf8("{\"text\":\"Раз.\"}\n{\"body\":\"Два.\"}\n")));
        files.put("inner.zip", zip(Map.of("б.txt", utf8("Три."))));
        assertThat(read(zip(files), "news.zip"))
                .containsExactly(
                        "старое/а.txt@1 " + TEXT,
                        "most.html@2 " + TEXT,
                        "more.jsonl.gz/more.jsonl:1@4 Раз.",
                        "more.jsonl.gz/more.jsonl:2@4 Два.",
                        "inner.zip/б.txt@5 Три.");
    }

    @Test
    void archivesInArchivesAreReadToABoundedDepth() throws IOException {
        byte[] bytes = utf8(TEXT);
        for (int i = 0; i < 8; i++) {
            bytes = zip(Map.of(i == 0 ? "a.txt" : "a.zip", bytes));
        }
        assertThat(read(bytes, "a.zip"))
                .singleElement()
                .asString()
                .endsWith("! it lies in too many archives; unpack the outer ones first");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(utf8(TEXT));
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("b.txt"));
            zip.write(utf8(TEXT));
        }
        assertThat(read(bytes.toByteArray(), "bomb.zip"))
                .containsExactly("a.txt@1 " + TEXT, "bomb.txt@2! it is larger than 32 MB", "b.txt@3 " + TEXT);
    }

    @Test
    void aDamagedEntryOfAZipDoesNotStopTheNextOnes() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", utf8(TEXT));
        files.put("b.txt", noise(50_000));
        files.put("c.txt", utf8(TEXT));
        byte[] whole = zip(files);
        Arrays.fill(whole, 10_000, 10_200, (byte) 0x55);
        List<String> read = read(whole, "a.zip");
        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isEqualTo("a.txt@1 " + TEXT);
        assertThat(read.get(1)).startsWith("b.txt@2! it is damaged: ").endsWith("read on from its next entry");
        assertThat(read.get(2)).isEqualTo("c.txt@3 " + TEXT);
    }

    @Test
    void aTruncatedGzipGivesWhatCameBeforeAndSaysSo() throws IOException {
        byte[] whole = gzip(utf8((TEXT + "\n").repeat(2000)));
        List<String> read = read(Arrays.copyOf(whole, whole.length / 2), "a.txt.gz");
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).startsWith("a.txt@0 " + TEXT + "⏎" + TEXT);
        assertThat(read.getLast()).startsWith("a.txt.gz@0! it is damaged after 0: Unexpected end of ZLIB input stream");
    }

    @Test
    void gzipThatUnpacksWithoutEndIsLeft() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8("{\"text\":\"Раз.\"}\n"));
            for (int i = 0; i < 100; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        List<String> read = read(bytes.toByteArray(), "a.jsonl.gz");
        assertThat(read.getFirst()).isEqualTo("a.jsonl:1@0 Раз.");
        assertThat(read.getLast()).contains("it unpacks to more than 200 times its size");
    }

    @Test
    void oneDocumentIsAnArchiveOfOne() throws IOException {
        assertThat(read(utf8(TEXT), "a.txt")).containsExactly("a.txt@0 " + TEXT);
        assertThat(read(gzip(utf8(PAGE)), "a.html.gz")).containsExactly("a.html@0 " + TEXT);
    }

    @Test
    void linesOfJsonKeepWhatTheySayOfTheArticle() throws IOException, UnreadableException {
        String line = "{\"Title\":\"Мост\",\"text\":\"" + TEXT
                + "\",\"source\":{\"name\":\"Вестник\"},\"date\":\"2025-05-12\","
                + "\"url\":\"https://example.org/1\",\"authors\":[\"А. Климова\",\"П. Лужин\"],\"n\":1}";
        Metadata metadata =
                all(utf8(line + "\n{}\n"), "a.jsonl").getFirst().read().metadata();
        assertThat(metadata.title()).contains("Мост");
        assertThat(metadata.outlet()).contains("Вестник");
        assertThat(metadata.author()).contains("А. Климова, П. Лужин");
        assertThat(metadata.published()).contains("2025-05-12");
        assertThat(metadata.url()).contains("https://example.org/1");
    }

    @Test
    void aBrokenLineDoesNotStopTheNextOnes() throws IOException {
        String lines = "{\"text\":\"Раз.\"}\n{\"text\":\n\n{\"n\":1}\n{\"text\":\"Два.\"}";
        List<String> read = read(utf8(lines), "a.jsonl");
        assertThat(read).hasSize(4);
        assertThat(read.get(0)).isEqualTo("a.jsonl:1@0 Раз.");
        assertThat(read.get(1)).startsWith("a.jsonl:2@19! the line is no JSON: ");
        assertThat(read.get(2)).startsWith("a.jsonl:4@29! the line has no field that holds a text");
        assertThat(read.get(3)).isEqualTo("a.jsonl:5@37 Два.");
    }

    @Test
    void readingGoesOnFromAPosition() throws IOException {
        String lines = "{\"text\":\"Раз.\"}\n{\"text\":\"Два.\"}\n{\"text\":\"Три.\"}\n";
        try (Archive archive =
                Archive.open(new ByteArrayInputStream(utf8(lines)), "a.jsonl").skipTo(20)) {
            Held third = archive.next();
            assertThat(third.name()).isEqualTo("a.jsonl:3");
            assertThat(third.position()).isEqualTo(38);
            assertThat(archive.hasNext()).isFalse();
        }
    }

    @Test
    void tablesHaveQuotedValuesAndAnySeparator() throws IOException {
        String table =
                "\uFEFFЗаголовок;Текст;Дата\r\nМост;\"Он сказал: \"\"Да\"\";\nи ушёл.\";12.05.2025\r\n\r\nПаром;Встал.;\n;;\n";
        assertThat(read(utf8(table), "a.csv"))
                .containsExactly(
                        "a.csv:1@1 Он сказал: \"Да\";⏎и ушёл.",
                        "a.csv:2@2 Встал.",
                        "a.csv:3@3! the row has no column that holds a text, such as \"text\" or \"body\"");
        assertThat(read(table.replace(';', '\t').substring(1).getBytes(Charset.forName("windows-1251")), "a.tsv"))
                .hasSize(3)
                .contains("a.tsv:2@2 Встал.");
    }

    @Test
    void columnsAreReadByOtherNamesWhereAsked() throws IOException, UnreadableException {
        Columns columns = new Columns(Map.of("text", "Сообщение", "OUTLET", "канал"));
        byte[] table = utf8("text,сообщение,Канал\n17,Мост открыт.,Вестник\n18,,Река\n");
        try (Archive archive = Archive.open(new ByteArrayInputStream(table), "a.csv", columns, new Reader())) {
            Document first = archive.next().read();
            assertThat(first.text()).isEqualTo("Мост открыт.");
            assertThat(first.metadata().outlet()).contains("Вестник");
            assertThatThrownBy(archive.next()::read).hasMessageContaining("no column that holds a text");
        }
        byte[] line = utf8("{\"text\":17,\"Сообщение\":\"Паром встал.\"}");
        try (Archive archive = Archive.open(new ByteArrayInputStream(line), "a.jsonl", columns, new Reader())) {
            assertThat(archive.next().read().text()).isEqualTo("Паром встал.");
        }
        assertThatThrownBy(() -> new Columns(Map.of("body", "x"))).hasMessageContaining("an article has no part body");
    }

    @Test
    void exportedChannelsKeepWhereForwardsComeFrom() throws IOException, UnreadableException {
        String chat = """
                {"name":"Вестник","type":"public_channel","id":7,"messages":[
                {"id":1,"type":"service","action":"create_channel","text":""},
                {"id":2,"type":"message","date":"2025-05-12T14:30:00","text":"Мост открыт."},
                {"id":3,"type":"message","date":"2025-05-12T15:00:00","forwarded_from":"Река",
                 "text":["Паром ",{"type":"bold","text":"встал"},"."]},
                {"id":4,"type":"message","date":"2025-05-12T15:10:00","photo":"a.jpg","text":""}]}
                """;
        assertThat(read(utf8(chat), "result.json"))
                .containsExactly("result.json:2@2 Мост открыт.", "result.json:3@3 Паром встал.");
        Metadata metadata = all(utf8(chat), "result.json").getLast().read().metadata();
        assertThat(metadata.outlet()).contains("Вестник");
        assertThat(metadata.author()).contains("Река");
        assertThat(metadata.published()).contains("2025-05-12T15:00:00");
    }

    @Test
    void aFeedThatBreaksOffGivesWhatCameBeforeAndSaysSo() throws IOException, UnreadableException {
        String feed = "<rss version=\"2.0\"><channel><title>Вести</title><item><title>Мост</title><description>" + TEXT
                + "</description></item><item><title>Паром</title><descr";
        List<String> read = read(utf8(feed), "rss.xml");
        assertThat(read).hasSize(3);
        assertThat(read.getFirst()).isEqualTo("rss.xml:1@1 " + TEXT);
        assertThat(read.getLast()).contains("! the feed breaks off in its entry 2");
    }

    @Test
    void feedsOfAllThreeKindsAreRead() throws IOException, UnreadableException {
        String rss =
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss version=\"2.0\"><channel><title>Вестник</title>"
                        + "<item><title>Мост &amp;laquo;Светлый&amp;raquo;</title><link>https://example.org/1</link>"
                        + "<pubDate>Mon, 12 May 2025 14:30:00 +0300</pubDate><description><![CDATA[<p>" + TEXT
                        + "</p>]]></description></item></channel></rss>";
        Held entry =
                all(rss.getBytes(Charset.forName("windows-1251")), "feed.xml").getFirst();
        Document document = entry.read();
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.metadata().title()).contains("Мост «Светлый»");
        assertThat(document.metadata().outlet()).contains("Вестник");
        assertThat(document.metadata().url()).contains("https://example.org/1");
        assertThat(document.metadata().published()).contains("2025-05-12T14:30+03:00");

        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Река</title><entry><title>Мост</title>"
                + "<link rel=\"self\" href=\"/x\"/><link href=\"https://example.org/2\"/><updated>2025-05-12T14:30:00Z</updated>"
                + "<summary>" + TEXT + "</summary></entry></feed>";
        assertThat(read(utf8(atom), "atom.xml")).containsExactly("atom.xml:1@1 " + TEXT);
        assertThat(all(utf8(atom), "atom.xml").getFirst().read().metadata().url())
                .contains("https://example.org/2");

        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Река\",\"items\":[{\"content_text\":\""
                        + TEXT + "\"},{\"title\":\"Только заголовок\"}]}";
        assertThat(read(utf8(json), "feed.json"))
                .containsExactly("feed.json:1@1 " + TEXT, "feed.json:2@2 Только заголовок");
    }

    @Test
    void aFeedSaysWhereTheWholeOfASummaryIs() throws IOException {
        String rss = "<rss><channel><item><title>Мост</title><link>/1</link><description>" + TEXT
                + "</description></item><item><title>Паром</title><link>/2</link><content:encoded>" + TEXT
                + "</content:encoded></item><item><link>/3</link></item></channel></rss>";
        try (Archive feed = Archive.openFeed(utf8(rss), URI.create("https://example.org/rss"))) {
            assertThat(feed.next().wholeAt()).contains("https://example.org/1");
            assertThat(feed.next().wholeAt()).isEmpty();
            assertThat(feed.next().wholeAt()).contains("https://example.org/3");
        }
        assertThatThrownBy(() -> Archive.openFeed(utf8("<html><p>Нет.</p>"), URI.create("https://example.org/")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no feed");
    }

    @Test
    void entitiesWithoutEndAreNotUnfolded() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ааа\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<rss><channel><item><title>&b;</title></item></channel></rss>";
        assertThat(read(utf8(bomb), "feed.xml")).containsExactly("feed.xml:1@1 &b;");
    }

    @Test
    void aWebArchiveGivesItsPages() throws IOException, UnreadableException {
        byte[] record = warc("https://example.org/1", "text/html", utf8(PAGE));
        byte[] picture = warc("https://example.org/a.jpg", "image/jpeg", new byte[] {1, 2, 3});
        byte[] second = warc("https://example.org/2", "text/plain", utf8("Паром встал."));
        byte[] plain = joined(record, picture, second);
        assertThat(read(plain, "a.warc"))
                .containsExactly(
                        "https://example.org/1@0 " + TEXT,
                        "https://example.org/2@" + (record.length + picture.length) + " Паром встал.");
        assertThat(all(plain, "a.warc").getFirst().read().metadata().url()).contains("https://example.org/1");
        assertThat(read(joined(gzip(record), gzip(picture), gzip(second)), "a.warc.gz"))
                .hasSize(2);
        assertThat(read(zip(Map.of("archive/a.warc.gz", joined(gzip(record), gzip(second)))), "a.wacz"))
                .hasSize(2);
    }

    @Test
    void aWebArchiveCutInTheMiddleOfARecordGivesWhatCameBefore() throws IOException {
        byte[] record = warc("https://example.org/1", "text/html", utf8(PAGE));
        byte[] whole = joined(record, record);
        List<String> read = read(Arrays.copyOf(whole, whole.length - PAGE.length()), "a.warc");
        assertThat(read.getFirst()).isEqualTo("https://example.org/1@0 " + TEXT);
        assertThat(read.getLast()).contains("! it is damaged after " + record.length);
    }

    @Test
    void aDamagedRecordDoesNotStopTheNextOnesWhateverIsDamaged() throws IOException {
        byte[] first = warc("https://example.org/1", "text/html", utf8(PAGE));
        byte[] second = warc("https://example.org/2", "text/html", noise(50_000));
        byte[] third = warc("https://example.org/3", "text/html", utf8(PAGE));
        String[] damages = {"WARC/1.0", "Content-Length: ", "HTTP/1.1"};
        for (String damage : damages) {
            byte[] harmed = new String(second, StandardCharsets.ISO_8859_1)
                    .replaceFirst(damage, "\u0001".repeat(damage.length()))
                    .getBytes(StandardCharsets.ISO_8859_1);
            List<String> read = read(joined(first, harmed, third), "a.warc");
            assertThat(read).as(damage).hasSizeBetween(3, 4);
            assertThat(read.getFirst()).isEqualTo("https://example.org/1@0 " + TEXT);
            assertThat(read.get(1)).contains("! the record at byte ").contains(" is damaged: ");
            assertThat(read.getLast())
                    .isEqualTo("https://example.org/3@" + (first.length + second.length) + " " + TEXT);
        }
    }

    @Test
    void aDamagedPackedRecordIsToldWithItsPosition() throws IOException {
        byte[] first = gzip(warc("https://example.org/1", "text/html", utf8(PAGE)));
        byte[] second = gzip(warc("https://example.org/2", "text/html", noise(50_000)));
        byte[] third = gzip(warc("https://example.org/3", "text/html", utf8(PAGE)));
        Arrays.fill(second, 10_000, 10_500, (byte) 0);
        List<String> read = read(joined(first, second, third), "a.warc.gz");
        assertThat(read.stream().map(line -> line.substring(0, Math.min(line.length(), 60))))
                .as("a page of wrong letters may come before it is known to be damaged")
                .hasSizeBetween(3, 4)
                .anyMatch(line -> line.startsWith(
                        "a.warc.gz@" + first.length + "! the record at byte " + first.length + " is damaged: "));
        assertThat(read.getLast()).isEqualTo("https://example.org/3@" + (first.length + second.length) + " " + TEXT);
    }

    @Test
    void aWebArchiveIsGoneOnWithFromAPosition() throws IOException {
        byte[] record = gzip(warc("https://example.org/1", "text/html", utf8(PAGE)));
        try (Archive archive = Archive.open(new ByteArrayInputStream(joined(record, record, record)), "a.warc.gz")
                .skipTo(record.length)) {
            assertThat(archive.next().position()).isEqualTo(record.length);
            assertThat(archive.next().position()).isEqualTo(2L * record.length);
            assertThat(archive.hasNext()).isFalse();
        }
    }

    @Test
    void memoryStaysFlatOverALargeArchive() throws IOException {
        byte[] line = utf8("{\"text\":\"" + TEXT.repeat(20) + "\"}\n");
        long lines = 200_000;
        InputStream endless = new InputStream() {
            private long left = lines * line.length;

            @Override
            public int read() {
                return left == 0 ? -1 : line[(int) ((lines * line.length - left--) % line.length)];
            }
        };
        long count = 0;
        try (Archive archive = Archive.open(endless, "large.jsonl")) {
            while (archive.hasNext()) {
                count += archive.next().name().isEmpty() ? 0 : 1;
            }
        }
        assertThat(count).isEqualTo(lines);
    }

    private static List<Held> all(byte[] bytes, String name) throws IOException {
        List<Held> all = new ArrayList<>();
        try (Archive archive = Archive.open(new ByteArrayInputStream(bytes), name)) {
            archive.forEachRemaining(all::add);
        }
        return all;
    }

    /** What an archive gives: {@code name@position text}, or {@code name@position! reason}. */
    private static List<String> read(byte[] bytes, String name) throws IOException {
        List<String> read = new ArrayList<>();
        for (Held held : all(bytes, name)) {
            String where = held.name() + "@" + held.position();
            try {
                read.add(where + " " + held.read().text().replace("\n", "⏎"));
            } catch (UnreadableException e) {
                read.add(where + "! " + e.getMessage());
            }
        }
        return read;
    }

    private static byte[] warc(String address, String type, byte[] body) {
        byte[] http = joined(
                utf8("HTTP/1.1 200 OK\r\nContent-Type: " + type + "; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n"),
                body);
        return joined(
                utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2025-05-12T14:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n"),
                http,
                utf8("\r\n\r\n"));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /** Letters that do not pack well, always the same. */
    private static byte[] noise(int length) {
        java.util.Random random = new java.util.Random(7);
        StringBuilder letters = new StringBuilder();
        while (letters.length() < length) {
            letters.append((char) ('a' + random.nextInt(26))).append(random.nextInt(9) == 0 ? " " : "");
        }
        return utf8(letters.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
