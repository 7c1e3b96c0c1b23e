package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import molva.Analysis;
import molva.attribution.Attribution.Kind;
import org.junit.jupiter.api.Test;

class BratFormatTest {
    private final TextualFormat brat = new BratFormat();

    @Test
    void everyStretchHoldsTheWordsThatItsOffsetsPointAt() {
        Analysis analysis = Example.summit().analysis();
        String text = brat.beside(analysis).get(".txt");
        List<String> bounds = lines(analysis, "T");
        assertThat(bounds).hasSize(17).allSatisfy(line -> assertHoldsItsWords(line, text));
    }

    @Test
    void brokenContentIsOneDiscontinuousStretch() {
        assertThat(lines(Example.summit().analysis(), "T"))
                .anySatisfy(line -> assertThat(line)
                        .contains("\tContent ")
                        .contains(";")
                        .endsWith("\t«Мы ждали другого» «и уехали»"));
    }

    @Test
    void contentOverLinesIsAPieceForEachLine() {
        Analysis analysis = Example.of("Он сказал:\nпервое\n\nвторое")
                .says(Kind.PERSON, "он", "Он", "сказал", "первое\n\nвторое")
                .analysis();
        List<String> bounds = lines(analysis, "T");
        assertThat(bounds)
                .hasSize(3)
                .allSatisfy(
                        line -> assertHoldsItsWords(line, brat.beside(analysis).get(".txt")));
        assertThat(bounds.getLast()).endsWith("\tContent 11 17;19 25\tпервое второе");
    }

    @Test
    void anAttributionIsAnEventOnItsCueWithItsLinks() {
        Analysis analysis = Example.summit().analysis();
        assertThat(lines(analysis, "E").getFirst()).isEqualTo("E1\tCue:T1 Source:T2 Content:T3");
        assertThat(lines(analysis, "A")).contains("A1\tKind E1 anonymous", "A2\tManner E1 indirect");
        assertThat(lines(analysis, "R")).contains("R2\tRelays Arg1:E3 Arg2:E2");
        assertThat(lines(analysis, "#").getFirst()).isEqualTo("#1\tAnnotatorNotes E1\tинсайдеры");
    }

    private List<String> lines(Analysis analysis, String sort) {
        return brat.render(analysis, "summit.txt")
                .lines()
                .filter(line -> line.startsWith(sort))
                .toList();
    }

    private static void assertHoldsItsWords(String line, String text) {
        String[] fields = line.split("\t", -1);
        assertThat(fields).hasSize(3);
        int[] points = text.codePoints().toArray();
        StringBuilder words = new StringBuilder();
        for (String piece : fields[1].substring(fields[1].indexOf(' ') + 1).split(";")) {
            int start = Integer.parseInt(piece.split(" ")[0]);
            int end = Integer.parseInt(piece.split(" ")[1]);
            words.append(words.isEmpty() ? "" : " ").append(new String(points, start, end - start));
        }
        assertThat(fields[2]).isEqualTo(words.toString());
    }
}
