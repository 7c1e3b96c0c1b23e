package molva.read.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A server's answer: status, headers by name in lower case, body as it was before it was packed for the way. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    private static final int LONGEST_HEAD = 64 * 1024;

    /**
     * Reads an answer of HTTP/1.0 or 1.1.
     *
     * @param limit how many bytes the body may have at most; one more is read so that the caller sees it is larger
     * @throws IOException if the stream breaks off or holds no such answer
     */
    static Answer read(InputStream in, int limit) throws IOException {
        int[] left = {LONGEST_HEAD};
        String[] first = line(in, left).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("[1-5][0-9][0-9]")) {
            throw new IOException("the server does not speak HTTP");
        }
        Map<String, String> headers = new HashMap<>();
        for (String header = line(in, left); !header.isEmpty(); header = line(in, left)) {
            int colon = header.indexOf(':');
            if (colon > 0) {
                headers.put(
                        header.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        header.substring(colon + 1).strip());
            }
        }
        int status = Integer.parseInt(first[1]);
        return new Answer(status, headers, status == 204 || status == 304 ? new byte[0] : body(in, headers, limit));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int limit) throws IOException {
        boolean chunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        String length = headers.getOrDefault("content-length", "");
        InputStream whole = in;
        if (chunked) {
            whole = new java.io.ByteArrayInputStream(chunks(in, limit));
        } else if (length.matches("[0-9]{1,9}")) {
            whole = new java.io.ByteArrayInputStream(in.readNBytes(Math.min(Integer.parseInt(length), limit + 1)));
        }
        boolean packed = headers.getOrDefault("content-encoding", "").equalsIgnoreCase("gzip");
        return (packed ? new GZIPInputStream(whole) : whole).readNBytes(limit + 1);
    }

    private static byte[] chunks(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (body.size() <= limit) {
            String size = line(in, new int[] {1024}).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new IOException("the server breaks off");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                break;
            }
            byte[] chunk = in.readNBytes((int) Math.min(length, limit + 1L - body.size()));
            body.write(chunk);
            if (chunk.length == length) {
                line(in, new int[] {2});
            }
        }
        return body.toByteArray();
    }

    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || left[0]-- == 0) {
                throw new IOException(b < 0 ? "the server breaks off" : "the server's answer begins without end");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
