package molva.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures by name in a fixed order: {@code relation.f1}, {@code kind}, … Shares are 0 to 1; all values are rounded to
 * four digits after the point, half to even.
 */
public record Scores(Map<String, BigDecimal> values) {
    private static final int DIGITS = 4;

    public Scores {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @throws IllegalArgumentException if there is no such measure */
    public BigDecimal get(String measure) {
        BigDecimal value = values.get(measure);
        if (value == null) {
            throw new IllegalArgumentException("no measure " + measure + ", there are " + values.keySet());
        }
        return value;
    }

    public List<String> measures() {
        return List.copyOf(values.keySet());
    }

    /** A constant's name as measures have it: {@code RELATION_STRICT} is {@code relation-strict}. */
    public static String name(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Collects measures in the order of the calls. */
    public static final class Builder {
        private final Map<String, BigDecimal> values = new LinkedHashMap<>();

        public Builder share(String measure, double value) {
            values.put(measure, new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN));
            return this;
        }

        public Builder count(String measure, long value) {
            values.put(measure, BigDecimal.valueOf(value));
            return this;
        }

        /** Puts {@code measure.p}, {@code measure.r} and their harmonic mean {@code measure.f1}; 0 where undefined. */
        public Builder precisionRecall(String measure, long right, long predicted, long gold) {
            double precision = ratio(right, predicted);
            double recall = ratio(right, gold);
            share(measure + ".p", precision);
            share(measure + ".r", recall);
            return share(measure + ".f1", ratio(2 * precision * recall, precision + recall));
        }

        public Scores build() {
            return new Scores(values);
        }
    }

    /** {@code part / whole}, 0 where the whole is 0. */
    public static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
