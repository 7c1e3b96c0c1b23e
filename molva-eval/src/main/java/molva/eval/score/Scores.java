package molva.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Measures by name, in the order of the definition: {@code relation.f1}, {@code kind}, … Shares are 0 to 1, rounded to
 * four digits; counts are whole.
 */
public record Scores(Map<String, Double> values) {
    private static final int DIGITS = 4;

    public Scores {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @throws IllegalArgumentException if there is no such measure */
    public double get(String measure) {
        Double value = values.get(measure);
        if (value == null) {
            throw new IllegalArgumentException("no measure " + measure + ", there are " + values.keySet());
        }
        return value;
    }

    static String name(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class Builder {
        private final Map<String, Double> values = new LinkedHashMap<>();

        void put(String measure, double value) {
            values.put(
                    measure,
                    new BigDecimal(value)
                            .setScale(DIGITS, RoundingMode.HALF_EVEN)
                            .doubleValue());
        }

        void precisionRecall(String measure, double precision, double recall) {
            put(measure + ".p", precision);
            put(measure + ".r", recall);
            put(measure + ".f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }

        Scores build() {
            return new Scores(values);
        }
    }
}
