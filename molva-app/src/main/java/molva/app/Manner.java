package molva.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import molva.read.Reader;
import molva.read.archive.Columns;

/**
 * How an input is to be read.
 *
 * @param columns where tables, JSON Lines and Parquet keep the parts of an article
 * @param comments whether what readers wrote under an article is kept
 */
record Manner(Columns columns, boolean comments) {
    static final Manner USUAL = new Manner(Columns.USUAL, false);

    private static final String COMMENTS = "comments";

    Reader reader() {
        return comments ? new Reader().withComments() : new Reader();
    }

    /** A line for each thing that is not as usual, so that it can be kept: {@code text=сообщение}, {@code comments}. */
    String written() {
        Stream<String> named = columns.named().entrySet().stream()
                .map(column -> column.getKey() + "="
                        + column.getValue().replace("\\", "\\\\").replace("\n", "\\n"));
        return Stream.concat(named, comments ? Stream.of(COMMENTS) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #written} wrote. */
    static Manner of(String written) {
        Map<String, String> named = new LinkedHashMap<>();
        boolean comments = false;
        for (String line : written.lines().toList()) {
            int sign = line.indexOf('=');
            if (sign < 0) {
                comments |= line.equals(COMMENTS);
            } else {
                named.put(line.substring(0, sign), line.substring(sign + 1).translateEscapes());
            }
        }
        return new Manner(new Columns(named), comments);
    }
}
