package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import molva.attribution.Attribution.Kind;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    private final TextualFormat csv = new CsvFormat();

    @Test
    void beginsWithAByteOrderMarkAndTheNamesOfTheColumns() {
        assertThat(csv.head())
                .startsWith("\uFEFFfile,id,who,kind,source,cue,content,")
                .endsWith("\r\n");
    }

    @Test
    void hasARowForEachAttributionWithAsManyFieldsAsTheHead() {
        List<List<String>> rows =
                parse(csv.head().substring(1) + csv.render(Example.summit().analysis(), "summit.txt"));
        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(rows.get(1)).startsWith("summit.txt", "a1", "инсайдеры", "anonymous", "инсайдеров", "По словам");
        assertThat(rows.get(2)).contains("«Мы ждали другого» … «и уехали»");
    }

    @Test
    void marksCommasAndLineEndsSurvive() {
        String quoted = "он \"ушёл\", и\nвсё";
        var analysis = Example.of("Говорят, " + quoted)
                .says(Kind.HEARSAY, "", "", "Говорят", quoted)
                .analysis();
        assertThat(parse(csv.render(analysis, "a,b.txt")).getFirst()).contains(quoted, "a,b.txt");
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeText() {
        for (String formula : List.of("=1+2", "+1", "-2+3", "@SUM(A1)", " =cmd", "\t=1")) {
            var analysis = Example.of("Говорят: «" + formula + "».")
                    .says(Kind.HEARSAY, formula, "", "Говорят", formula)
                    .analysis();
            assertThat(parse(csv.render(analysis, "x")).getFirst())
                    .contains("'" + formula)
                    .doesNotContain(formula);
        }
    }

    /** Reads RFC 4180. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\r') {
                    assertThat(csv.charAt(++i)).isEqualTo('\n');
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
