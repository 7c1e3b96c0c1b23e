package molva.read;

import java.util.Optional;

/** Kinds of file that hold no plain text, by the bytes that they begin with. */
enum Foreign {
    PDF("%PDF", "a PDF; save it as text first, for example with pdftotext"),
    ZIP("PK\u0003\u0004", "a ZIP archive or an office document; unpack it or save it as plain text or HTML first"),
    OFFICE("\u00D0\u00CF\u0011\u00E0", "an old office document; save it as plain text or HTML first"),
    RTF("{\\rtf", "a rich-text document; save it as plain text or HTML first"),
    GZIP("\u001F\u008B", "compressed with gzip; unpack it first"),
    BZIP2("BZh", "compressed with bzip2; unpack it first"),
    XZ("\u00FD7zXZ", "compressed with xz; unpack it first"),
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7-Zip archive; unpack it first"),
    RAR("Rar!", "a RAR archive; unpack it first"),
    ZSTANDARD("\u0028\u00B5\u002F\u00FD", "compressed with zstd; unpack it first"),
    PNG("\u0089PNG", "a picture; Molva reads text"),
    JPEG("\u00FF\u00D8\u00FF", "a picture; Molva reads text"),
    GIF("GIF8", "a picture; Molva reads text"),
    PROGRAM("\u007FELF", "a program; Molva reads text"),
    SQLITE("SQLite format 3", "a database; Molva reads text");

    private final String magic;
    private final String advice;

    Foreign(String magic, String advice) {
        this.magic = magic;
        this.advice = advice;
    }

    /** What the file is and what to do with it: {@code a PDF; save it as text first}. */
    String advice() {
        return advice;
    }

    static Optional<Foreign> of(byte[] bytes) {
        for (Foreign foreign : values()) {
            if (foreign.begins(bytes)) {
                return Optional.of(foreign);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
