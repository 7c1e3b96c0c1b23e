package molva.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Kinds of archive, told by their first bytes and, where those say too little, by the name. */
enum Kind {
    ZIP,
    GZIP,
    WARC,
    JSON_LINES,
    TABLE,
    TELEGRAM,
    FEED,
    PARQUET,
    /** A document by itself. */
    DOCUMENT;

    private static final int HEAD = 4096;
    private static final Set<String> OFFICE =
            Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk", "pages");

    /** Looks at the beginning of the stream and leaves it where it was. */
    static Kind of(BufferedInputStream in, String name) throws IOException {
        in.mark(HEAD);
        byte[] bytes = in.readNBytes(HEAD);
        in.reset();
        return of(new String(bytes, StandardCharsets.ISO_8859_1), name.toLowerCase(Locale.ROOT));
    }

    private static Kind of(String head, String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (head.startsWith("PK\u0003\u0004")) {
            return OFFICE.contains(extension) || head.contains("[Content_Types].xml") ? DOCUMENT : ZIP;
        }
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (head.startsWith("PAR1")) {
            return PARQUET;
        }
        if (head.startsWith("WARC/")) {
            return WARC;
        }
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).stripLeading() : head.stripLeading();
        if (text.startsWith("{")) {
            return ofJson(text, extension);
        }
        if (text.startsWith("<") && (text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:RDF"))) {
            return FEED;
        }
        return extension.equals("csv") || extension.equals("tsv") ? TABLE : DOCUMENT;
    }

    private static Kind ofJson(String text, String extension) {
        if (text.contains("jsonfeed.org/version")) {
            return FEED;
        }
        if (text.contains("\"messages\"") && text.contains("\"type\"")) {
            return TELEGRAM;
        }
        boolean lines = extension.equals("jsonl") || extension.equals("ndjson") || isLines(text);
        return lines ? JSON_LINES : DOCUMENT;
    }

    /** Whether the first line is an object and the next one begins another. */
    private static boolean isLines(String text) {
        List<String> lines = text.lines().limit(2).map(String::strip).toList();
        return lines.size() == 2
                && lines.getFirst().endsWith("}")
                && lines.getLast().startsWith("{");
    }

    /** A stream that can be looked into before it is read. */
    static BufferedInputStream buffered(InputStream in) {
        return in instanceof BufferedInputStream already ? already : new BufferedInputStream(in, HEAD * 4);
    }
}
