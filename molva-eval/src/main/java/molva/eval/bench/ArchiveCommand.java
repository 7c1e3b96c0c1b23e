package molva.eval.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.concurrent.Callable;
import molva.read.UnreadableException;
import molva.read.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a web archive that is made as it is read, and tells how much memory and time that takes. */
@Command(
        name = "archive",
        description = "Draws the articles out of a web archive made on the fly: pages a second on one core, memory.",
        mixinStandardHelpOptions = true)
public final class ArchiveCommand implements Callable<Integer> {
    private static final int REPORTS = 8;
    private static final int ARTICLE = 6_000;

    @Option(names = "--megabytes", paramLabel = "N", description = "Its size; default ${DEFAULT-VALUE}.")
    private int megabytes = 2048;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UnreadableException {
        byte[] record = record();
        long records = ((long) megabytes << 20) / record.length;
        long begun = System.nanoTime();
        long read = 0;
        try (Archive archive = Archive.open(repeated(record, records), "made.warc")) {
            while (archive.hasNext()) {
                if (archive.next().read().text().length() < ARTICLE / 2) {
                    throw new IOException("a page lost its article");
                }
                read++;
                if (read % Math.max(1, records / REPORTS) == 0) {
                    tell(read, record.length, (System.nanoTime() - begun) / 1e9);
                }
            }
        }
        return read == records ? 0 : 1;
    }

    private void tell(long pages, int size, double seconds) throws IOException {
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "%d MB, %d pages of %d kB, %.0f pages a second, at most %d MB resident",
                        pages * size >> 20,
                        pages,
                        size / 1000,
                        pages / seconds,
                        peak()));
        spec.commandLine().getOut().flush();
    }

    /** The most memory that this process ever had resident, in MB; 0 where the system does not tell. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static InputStream repeated(byte[] record, long times) {
        return new SequenceInputStream(new Enumeration<>() {
            private long left = times;

            @Override
            public boolean hasMoreElements() {
                return left > 0;
            }

            @Override
            public InputStream nextElement() {
                left--;
                return new ByteArrayInputStream(record);
            }
        });
    }

    /** A page as large as those of news sites are, most of it menus and links. */
    private static byte[] record() throws IOException {
        String article = ExampleText.articles().substring(0, ARTICLE).replace("\n", "</p>\n<p>");
        String menu =
                "<li class=\"menu__item\"><a href=\"/section/politics\" data-id=\"17\">Политика и общество</a></li>\n";
        String card =
                "<div class=\"related card\"><a href=\"/news/2\"><img src=\"a.jpg\" alt=\"\">Паром встал на ремонт</a></div>\n";
        String page = "<!DOCTYPE html><html><head><title>Мост</title><script>" + "var a = 1;".repeat(2000)
                + "</script></head><body><nav><ul>" + menu.repeat(60)
                + "</ul></nav><main><h1>Мост</h1><div class=\"text\"><p>"
                + article + "</p></div></main><section>" + card.repeat(60) + "</section></body></html>";
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\n"
                + "WARC-Date: 2025-05-12T14:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + (http.length() + body.length)
                + "\r\n\r\n";
        return (head + http + page + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
