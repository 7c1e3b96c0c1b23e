package molva.read.archive;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Dates of feeds. */
final class FeedDate {
    private FeedDate() {}

    /** RSS writes {@code Mon, 12 May 2025 14:30:00 +0300}; what is something else stays as it is. */
    static String toIso(String written) {
        try {
            return OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toString();
        } catch (DateTimeException e) {
            return written;
        }
    }
}
