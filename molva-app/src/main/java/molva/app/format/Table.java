package molva.app.format;

import java.util.List;

/** Rows for spreadsheets, as {@link CsvFormat} writes them: RFC 4180 with a byte-order mark, no field a formula. */
public final class Table {
    private Table() {}

    public static String of(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("\uFEFF");
        rows.forEach(row -> table.append(CsvFormat.row(row)));
        return LoneSurrogates.replaced(table.toString());
    }
}
