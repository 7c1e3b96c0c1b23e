package molva.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.Invariants;
import molva.profile.Profiler;
import molva.text.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of {@code examples/}, read by hand and by the analyser. {@code -Dgolden.write=true} records anew. */
class GoldenArticleTest {
    private static final Path AGREEMENT = GoldenArticle.FOLDER.resolve("agreement.tsv");

    static List<GoldenArticle> articles() {
        return GoldenArticle.all();
    }

    @Test
    void everyKindOfSourceAndMannerOccurs() {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(articles().stream().flatMap(article -> article.attributions().stream()))
                .extracting(attribution -> attribution.kind().name())
                .contains(
                        "PERSON",
                        "ROLE",
                        "ORGANIZATION",
                        "MEDIA",
                        "DOCUMENT",
                        "ANONYMOUS",
                        "GROUP",
                        "HEARSAY",
                        "AUTHOR");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theTextIsTheExampleThatUsersRead(GoldenArticle article) {
        Path example = GoldenArticle.EXAMPLES.resolve(article.name() + ".txt");
        boolean page = Files.exists(GoldenArticle.EXAMPLES.resolve(article.name() + ".html"));
        Path text = page ? GoldenArticle.FOLDER.resolve(article.name() + ".txt") : example;
        assertThat(article.text()).isEqualTo(GoldenArticle.recorded(text, article.text()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theStandoffSaysTheSameAsTheMarks(GoldenArticle article) {
        String standoff = Standoff.of(article.text(), article.attributions());
        assertThat(standoff)
                .isEqualTo(GoldenArticle.recorded(GoldenArticle.FOLDER.resolve(article.name() + ".ann"), standoff));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void thePictureShowsTheExpectedVoices(GoldenArticle article) {
        String picture = Picture.of(article.text(), article.attributions());
        assertThat(picture)
                .isEqualTo(
                        GoldenArticle.recorded(GoldenArticle.FOLDER.resolve(article.name() + ".picture.txt"), picture));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theRulesOfSourcingFindWhatAnEditorWould(GoldenArticle article) {
        var expected = article.expected();
        String findings = new Profiler()
                .findings(expected.words(), expected.entities(), expected.attributions(), Verdicts.NONE).stream()
                        .map(finding ->
                                finding.rule().id() + "\t" + finding.span().in(article.text()) + "\n")
                        .collect(Collectors.joining());
        assertThat(findings)
                .isEqualTo(GoldenArticle.recorded(
                        GoldenArticle.FOLDER.resolve(article.name() + ".findings.tsv"), findings));
    }

    @Test
    void theAnalyserReadsNoneWorseThanRecorded() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Map<String, Agreement> agreements = new TreeMap<>();
        Path folder = Files.createDirectories(Path.of("target/golden"));
        for (GoldenArticle article : articles()) {
            var found = Invariants.analyze(article.text()).attributions();
            var agreement = new Agreement(article.text(), article.attributions(), found.all());
            agreements.put(article.name(), agreement);
            lines.put(article.name(), line(article, agreement));
            Files.writeString(folder.resolve(article.name() + ".differences.txt"), agreement.differences());
            Files.writeString(folder.resolve(article.name() + ".picture.txt"), Picture.of(article.text(), found.all()));
        }
        String header = "# article\trelations\texact\tof (recorded with -Dgolden.write=true; a drop fails)\n";
        String recorded = GoldenArticle.recorded(AGREEMENT, header + String.join("", lines.values()));
        for (String line : recorded.lines().skip(1).toList()) {
            String[] fields = line.split("\t", -1);
            var agreement = agreements.get(fields[0]);
            assertThat(agreement.relations())
                    .as("relations in %s; differences:\n%s", fields[0], agreement.differences())
                    .isGreaterThanOrEqualTo(Integer.parseInt(fields[1]));
            assertThat(agreement.exact())
                    .as("exact attributions in %s; differences:\n%s", fields[0], agreement.differences())
                    .isGreaterThanOrEqualTo(Integer.parseInt(fields[2]));
        }
    }

    private static String line(GoldenArticle article, Agreement agreement) {
        return "%s\t%d\t%d\t%d\n"
                .formatted(
                        article.name(),
                        agreement.relations(),
                        agreement.exact(),
                        article.attributions().size());
    }
}
