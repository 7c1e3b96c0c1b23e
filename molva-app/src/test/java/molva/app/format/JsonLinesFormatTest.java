package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import molva.Analysis;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest {
    private static final Look LOOK = new Look(Look.Language.RU, false, 100);

    @Test
    void isTheJsonOfTheAnalysisOnOneLineWithItsFileInFront() throws Exception {
        Analysis analysis = Example.summit().analysis();
        String line = new JsonLinesFormat(LOOK.language()).render(analysis, "summit.txt");
        assertThat(line.lines()).hasSize(1);
        assertThat(line).startsWith("{\"file\":\"summit.txt\",\"molva\":1,").endsWith("}\n");
        ObjectNode read = (ObjectNode) new ObjectMapper().readTree(line);
        read.remove("file");
        JsonNode json = new ObjectMapper().readTree(new JsonFormat(LOOK.language()).render(analysis, "summit.txt"));
        assertThat(read).isEqualTo(json);
    }

    @Test
    void aTextWithLineSeparatorsStaysOnItsLine() {
        Analysis analysis =
                Example.of("Один.\r\nДва.\u0085Три.\u2028Четыре\uD83D.").analysis();
        String line = new JsonLinesFormat(LOOK.language()).render(analysis, "a.txt");
        assertThat(line.chars().filter(c -> c == '\n')).hasSize(1);
        assertThat(line).contains("\\ud83d");
    }
}
