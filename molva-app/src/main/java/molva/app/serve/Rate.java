package molva.app.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts what each address sends in a minute. Thread-safe. */
final class Rate {
    private final int most;
    private final LongSupplier minutes;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    /** @param minutes the clock, in whole minutes */
    Rate(int most, LongSupplier minutes) {
        this.most = most;
        this.minutes = minutes;
    }

    /** Whether {@code address} may send one more in this minute. */
    synchronized boolean lets(String address) {
        long now = minutes.getAsLong();
        if (now != minute) {
            counts.clear();
            minute = now;
        }
        return counts.merge(address, 1, Integer::sum) <= most;
    }
}
