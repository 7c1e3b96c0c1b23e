package molva.library.keep;

import java.util.Optional;

/** Days as {@code yyyy-MM-dd}, which order as texts. */
public final class Day {
    private static final int LENGTH = 10;

    private Day() {}

    /** The day that a time begins with: of {@code 2024-12-04T09:00:28+00:00}. */
    static Optional<String> of(String time) {
        String given = time.strip();
        return given.length() >= LENGTH && isDay(given.substring(0, LENGTH))
                ? Optional.of(given.substring(0, LENGTH))
                : Optional.empty();
    }

    /** Whether {@code text} is a day. */
    public static boolean isDay(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
