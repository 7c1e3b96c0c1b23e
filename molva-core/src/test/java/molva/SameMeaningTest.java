package molva;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution;
import molva.attribution.Attribution.Kind;
import molva.attribution.Attribution.Manner;
import molva.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Changes that mean nothing change nothing: other quotation marks, ё or е, an unrelated paragraph in front. */
class SameMeaningTest {
    private static final List<String> ARTICLES = SampleArticles.ALL;

    /** An attribution as far as a change of spelling leaves it, its place told from {@code origin} on. */
    private record Said(
            Optional<Span> source,
            Span cue,
            List<Span> content,
            Kind kind,
            Manner manner,
            String who,
            String rule,
            Optional<Span> relayedCue) {}

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void quotationMarksOfAnyShapeMeanTheSame(String article) {
        List<Said> expected = said(article, 0);

        assertThat(said(straight(article), 0)).isEqualTo(expected);
        assertThat(said(german(article), 0)).isEqualTo(expected);
        assertThat(said(english(article), 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void yoAndYeMeanTheSame(String article) {
        assertThat(said(article.replace('ё', 'е').replace('Ё', 'Е'), 0)).isEqualTo(said(article, 0));
    }

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void anUnrelatedParagraphInFrontShiftsOffsetsOnly(String article) {
        int title = article.indexOf('\n') + 1;
        String unrelated = "Снег выпал ночью и растаял к обеду.\n";
        String longer = article.substring(0, title) + unrelated + article.substring(title);

        assertThat(said(longer, unrelated.length())).isEqualTo(said(article, 0));
    }

    private static List<Said> said(String text, int origin) {
        List<Attribution> all = Invariants.analyze(text).attributions().all();
        return all.stream().map(one -> said(one, all, origin)).toList();
    }

    private static Said said(Attribution one, List<Attribution> all, int origin) {
        return new Said(
                one.source().map(span -> moved(span, origin)),
                moved(one.cue(), origin),
                one.content().stream().map(span -> moved(span, origin)).toList(),
                one.kind(),
                one.manner(),
                folded(one.who()),
                one.rule(),
                one.relays().isPresent()
                        ? Optional.of(moved(all.get(one.relays().getAsInt()).cue(), origin))
                        : Optional.empty());
    }

    private static Span moved(Span span, int origin) {
        return new Span(span.start() - origin, span.end() - origin);
    }

    private static String folded(String words) {
        return words.replace('ё', 'е').replace('Ё', 'Е').replaceAll("[«»„“”]", "\"");
    }

    private static String straight(String text) {
        return text.replaceAll("[«»„“”]", "\"");
    }

    /** Outer marks as in „…“, inner ones, where there are any, stay what they are. */
    private static String german(String text) {
        return text.contains("„") ? text : text.replace('«', '„').replace('»', '“');
    }

    private static String english(String text) {
        return text.contains("„") ? text : text.replace('«', '“').replace('»', '”');
    }
}
