package molva.read;

import java.util.Optional;
import molva.read.UnreadableException.Reason;

/** Kinds of file that hold no plain text, by the bytes that they begin with. */
enum Foreign {
    PDF("%PDF", Reason.PDF, "a PDF; save it as text first, for example with pdftotext"),
    ZIP(
            "PK\u0003\u0004",
            Reason.OFFICE,
            "a ZIP archive or an office document; unpack it or save it as plain text or HTML first"),
    OFFICE("\u00D0\u00CF\u0011\u00E0", Reason.OFFICE, "an old office document; save it as plain text or HTML first"),
    RTF("{\\rtf", Reason.OFFICE, "a rich-text document; save it as plain text or HTML first"),
    GZIP("\u001F\u008B", Reason.ARCHIVE, "compressed with gzip; unpack it first"),
    BZIP2("BZh", Reason.ARCHIVE, "compressed with bzip2; unpack it first"),
    XZ("\u00FD7zXZ", Reason.ARCHIVE, "compressed with xz; unpack it first"),
    SEVEN_ZIP("7z\u00BC\u00AF", Reason.ARCHIVE, "a 7-Zip archive; unpack it first"),
    RAR("Rar!", Reason.ARCHIVE, "a RAR archive; unpack it first"),
    ZSTANDARD("\u0028\u00B5\u002F\u00FD", Reason.ARCHIVE, "compressed with zstd; unpack it first"),
    PNG("\u0089PNG", Reason.PICTURE, "a picture; Molva reads text"),
    JPEG("\u00FF\u00D8\u00FF", Reason.PICTURE, "a picture; Molva reads text"),
    GIF("GIF8", Reason.PICTURE, "a picture; Molva reads text"),
    PROGRAM("\u007FELF", Reason.BINARY, "a program; Molva reads text"),
    SQLITE("SQLite format 3", Reason.BINARY, "a database; Molva reads text");

    private final String magic;
    private final Reason reason;
    private final String advice;

    Foreign(String magic, Reason reason, String advice) {
        this.magic = magic;
        this.reason = reason;
        this.advice = advice;
    }

    Reason reason() {
        return reason;
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
