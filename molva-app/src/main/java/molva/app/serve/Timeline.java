package molva.app.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import molva.library.keep.Count;

/**
 * How often something was said over time, as a drawing: a column for each day, or for each month where that would be too
 * many days. Lengths are in the units of the drawing.
 *
 * @param most of one column
 * @param daily whether a column is a day
 */
public record Timeline(List<Column> columns, long most, boolean daily, String first, String last) {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 120;
    private static final int WIDEST = 36;
    private static final int MOST_DAYS = 92;
    private static final int MOST_MONTHS = 360;

    /** @param time the day or the month */
    public record Column(String time, long count, String x, String y, String width, String height) {}

    /** @param days counts of days ({@code yyyy-MM-dd}), in their order; there must be one at least */
    static Timeline of(List<Count> days) {
        LocalDate first = LocalDate.parse(days.getFirst().name());
        LocalDate last = LocalDate.parse(days.getLast().name());
        boolean daily = ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
        Map<String, Long> counts = new HashMap<>();
        days.forEach(day -> counts.merge(daily ? day.name() : day.name().substring(0, 7), day.count(), Long::sum));
        List<String> times = daily ? days(first, last) : months(YearMonth.from(first), YearMonth.from(last));
        long most = times.stream()
                .mapToLong(time -> counts.getOrDefault(time, 0L))
                .max()
                .orElse(1);
        List<Column> columns = new ArrayList<>();
        double step = (double) WIDTH / times.size();
        double width = Math.min(WIDEST, step * 0.82);
        for (int i = 0; i < times.size(); i++) {
            long count = counts.getOrDefault(times.get(i), 0L);
            double height = (double) HEIGHT * count / Math.max(1, most);
            columns.add(new Column(
                    times.get(i),
                    count,
                    length(i * step + (step - width) / 2),
                    length(HEIGHT - height),
                    length(width),
                    length(height)));
        }
        return new Timeline(columns, most, daily, times.getFirst(), times.getLast());
    }

    private static List<String> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(LocalDate::toString).toList();
    }

    /** The latest where there are very many. */
    private static List<String> months(YearMonth first, YearMonth last) {
        List<String> months = new ArrayList<>();
        YearMonth earliest = last.minusMonths(MOST_MONTHS);
        for (YearMonth month = first.isBefore(earliest) ? earliest : first;
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    private static String length(double units) {
        return Double.toString(Math.round(units * 100) / 100.0);
    }
}
