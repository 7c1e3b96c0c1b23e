package molva.library.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When something was published, as a number that grows with time. */
final class Moment {
    private Moment() {}

    /**
     * Seconds since 1970 in UTC; where no zone is given, as if it were UTC.
     *
     * @param published {@code 2024-12-04T09:00:28+03:00}, or anything else
     * @param day its day ({@code yyyy-MM-dd}), whose midnight is meant where more is not known
     */
    static Optional<Long> of(String published, String day) {
        try {
            return Optional.of(OffsetDateTime.parse(published).toEpochSecond());
        } catch (DateTimeException noZone) {
            return local(published).or(() -> midnight(day));
        }
    }

    private static Optional<Long> local(String published) {
        try {
            return Optional.of(
                    LocalDateTime.parse(published.strip().replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** A day that no calendar has, such as the 31st of June, is none. */
    private static Optional<Long> midnight(String day) {
        try {
            return Optional.of(LocalDate.parse(day).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
