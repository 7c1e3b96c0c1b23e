package molva.app.serve;

import java.util.List;
import java.util.function.ToDoubleFunction;
import molva.library.keep.OutletCount;

/**
 * One outlet's figure among those of all outlets of a library, as a drawing: a tick for each.
 *
 * @param label of the figure, a key of {@link Words}
 * @param share whether the figure is a share, 0 to 1
 * @param median of all outlets
 * @param ticks where each outlet stands, {@code at} where this one does, {@code middle} where the median does: 0 to
 *     {@link #WIDTH}
 */
public record Spread(
        String label, boolean share, double value, double median, List<String> ticks, String at, String middle) {
    public static final int WIDTH = 300;

    static Spread of(
            String label,
            boolean share,
            OutletCount outlet,
            List<OutletCount> all,
            ToDoubleFunction<OutletCount> figure) {
        double[] figures = all.stream().mapToDouble(figure).sorted().toArray();
        double median = (figures[(figures.length - 1) / 2] + figures[figures.length / 2]) / 2;
        double most = Math.max(figures[figures.length - 1], 1e-9);
        double value = figure.applyAsDouble(outlet);
        List<String> ticks = all.stream()
                .map(one -> place(figure.applyAsDouble(one), most))
                .sorted()
                .distinct()
                .toList();
        return new Spread(label, share, value, median, ticks, place(value, most), place(median, most));
    }

    private static String place(double value, double most) {
        return Double.toString(Math.round(value / most * WIDTH * 10) / 10.0);
    }
}
