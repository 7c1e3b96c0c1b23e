package molva.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.Invariants;
import molva.profile.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of {@code examples/}, read by hand and by the analyser. {@code -Dgolden.write=true} records anew. */
class GoldenArticleTest {
    private static final Path AGREEMENT = GoldenArticle.FOLDER.resolve("agreement.tsv");
    private static final String HEADER =
            "# article\trelations\texact\tof\tfindings\tfalse\tof (recorded with -Dgolden.write=true; worse fails)\n";

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
        String findings = article.findings().stream()
                .map(finding -> finding.rule().id() + "\t" + finding.span().in(article.text()) + "\n")
                .collect(Collectors.joining());
        assertThat(findings)
                .isEqualTo(GoldenArticle.recorded(
                        GoldenArticle.FOLDER.resolve(article.name() + ".findings.tsv"), findings));
    }

    @Test
    void theAnalyserReadsNoneWorseThanRecorded() throws IOException {
        Map<String, Comparison> comparisons = new TreeMap<>();
        for (GoldenArticle article : articles()) {
            comparisons.put(article.name(), Comparison.of(article, Invariants.analyze(article.text())));
        }
        String computed =
                HEADER + comparisons.values().stream().map(Comparison::line).collect(Collectors.joining());
        for (String line :
                GoldenArticle.recorded(AGREEMENT, computed).lines().skip(1).toList()) {
            String[] fields = line.split("\t", -1);
            comparisons.get(fields[0]).noneWorseThan(fields);
        }
    }

    /** One article as the analyser read it, beside what was expected. */
    private record Comparison(GoldenArticle article, Agreement agreement, int findings, int falseFindings) {
        static Comparison of(GoldenArticle article, Analysis analysis) throws IOException {
            var found = analysis.attributions().all();
            var agreement = new Agreement(article.text(), article.attributions(), found);
            Path folder = Files.createDirectories(Path.of("target/golden"));
            Files.writeString(folder.resolve(article.name() + ".differences.txt"), agreement.differences());
            Files.writeString(folder.resolve(article.name() + ".picture.txt"), Picture.of(article.text(), found));
            var expected = article.findings();
            int right = (int) analysis.findings().stream()
                    .filter(finding -> expected.stream().anyMatch(other -> same(finding, other)))
                    .count();
            return new Comparison(article, agreement, right, analysis.findings().size() - right);
        }

        private static boolean same(Finding a, Finding b) {
            return a.rule() == b.rule() && a.span().overlaps(b.span());
        }

        String line() {
            return "%s\t%d\t%d\t%d\t%d\t%d\t%d\n"
                    .formatted(
                            article.name(),
                            agreement.relations(),
                            agreement.exact(),
                            article.attributions().size(),
                            findings,
                            falseFindings,
                            article.findings().size());
        }

        void noneWorseThan(String[] recorded) {
            assertThat(agreement.relations())
                    .as("relations in %s; differences:\n%s", article.name(), agreement.differences())
                    .isGreaterThanOrEqualTo(Integer.parseInt(recorded[1]));
            assertThat(agreement.exact())
                    .as("exact attributions in %s; differences:\n%s", article.name(), agreement.differences())
                    .isGreaterThanOrEqualTo(Integer.parseInt(recorded[2]));
            assertThat(findings)
                    .as("findings in %s", article.name())
                    .isGreaterThanOrEqualTo(Integer.parseInt(recorded[4]));
            assertThat(falseFindings)
                    .as("false findings in %s", article.name())
                    .isLessThanOrEqualTo(Integer.parseInt(recorded[5]));
        }
    }
}
