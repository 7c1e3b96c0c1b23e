package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import molva.Analysis;
import molva.attribution.Attribution.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    @Test
    void theArticleReadsAsItStands() {
        Analysis analysis = Example.summit().analysis();
        Document page = page(analysis, Look.Language.RU);
        page.select(".sign").remove();
        List<String> shown = page.select(".row > .text").eachText();
        List<String> blocks = analysis.document().blocks().stream()
                .map(block -> block.span().in(analysis.document().text()).strip())
                .toList();
        assertThat(shown).isEqualTo(blocks);
    }

    @Test
    void everyVoiceHasASignANumberAndANoteThatTellsAllOfIt() {
        Document page = page(Example.summit().analysis(), Look.Language.RU);
        assertThat(page.select("a.sign").eachAttr("href")).contains("#a1", "#a2", "#a3", "#a4", "#a5", "#a6");
        assertThat(page.select("a.sign svg use")).hasSameSizeAs(page.select("a.sign"));
        assertThat(page.select("#a3 .detail").text())
                .contains(
                        "Веста",
                        "СМИ",
                        "прямая речь",
                        "передаёт слова 2 · Андрей Лосев",
                        "test.hand",
                        "уверенность 90");
        assertThat(page.select("#a5 .detail").text()).contains("внутри слов 4 · ООН");
    }

    @Test
    void thePageNeedsAndAllowsNothingButItself() throws Exception {
        Document page = page(Example.summit().analysis(), Look.Language.RU);
        assertThat(page.select("script, link, img, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(page.select("[style], [onload], [onclick], [src]")).isEmpty();
        String style = page.selectFirst("style").data();
        assertThat(style).doesNotContain("url(", "@import");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void hostileTextIsOnlyText() {
        String hostile =
                "Он сказал: </p><script>alert(1)</script> <img src=x onerror=alert(2)> \"'&amp; \u202Eдаз\u202C \u0000 и всё.";
        Analysis analysis = Example.of(hostile)
                .says(Kind.PERSON, "\"><script>alert(3)</script>", "Он", "сказал", "<script>alert(1)</script>")
                .analysis();
        String html = new HtmlFormat(Look.Language.RU).render(analysis, "<b onclick=x>.txt");
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, b[onclick]")).isEmpty();
        assertThat(page.select(".row > .text").text()).contains("<img src=x onerror=alert(2)>", "&amp;");
        assertThat(html).doesNotContain("\u202E", "\u0000").contains("U+202E", "U+0000");
    }

    @Test
    void aMillionTagsAreEscapedInTimeLinearInTheText() {
        String tags = "<a><b>".repeat(200_000);
        Analysis analysis = Example.of("Тег\n" + tags).analysis();
        String html = new HtmlFormat(Look.Language.RU).render(analysis, "tags.txt");
        assertThat(html.length()).isLessThan(4 * tags.length() + 100_000);
        assertThat(html).doesNotContain("<a><b>");
    }

    @Test
    void idsAreUniqueAndEveryLinkLeadsSomewhere() {
        for (Look.Language language : Look.Language.values()) {
            Document page = page(Example.summit().analysis(), language);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            Set<String> known = new HashSet<>(ids);
            assertThat(page.select("[href^=#]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(known).contains(href.substring(1)));
        }
    }

    @Test
    void thePageSpeaksTheLanguageAskedAndTheArticleKeepsItsOwn() {
        Document page = page(Example.summit().analysis(), Look.Language.EN);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("ru");
        assertThat(page.select("#voices").text()).isEqualTo("Whose word the text rests on");
        assertThat(page.select(".findings").text()).contains("The text does not show why the source is not named.");
    }

    @Test
    void headingsAreRealAndBeginWithOneTitle() {
        Document page = page(Example.summit().analysis(), Look.Language.RU);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).contains("Встреча в Кармиле сорвалась");
        assertThat(page.title()).startsWith("Встреча в Кармиле сорвалась");
    }

    @Test
    void theBarTellsInWordsWhatItShows() {
        Element bar = page(Example.summit().analysis(), Look.Language.RU).selectFirst("svg.bar");
        assertThat(bar.attr("role")).isEqualTo("img");
        assertThat(bar.attr("aria-label")).contains("автор ", "источник скрыт ");
    }

    @Test
    void whoSpeaksThroughWhomStandsInTheMargin() {
        Document page = page(Example.summit().analysis(), Look.Language.RU);
        assertThat(page.select("#a2 .line .who").text()).isEqualTo("Веста ← Андрей Лосев");
        assertThat(page.select("#a5 .line .who").text()).isEqualTo("ООН ← эксперты");
        assertThat(page.select("#a3 .line .who").text()).isEqualTo("Веста");
        assertThat(page.select("#a3 .detail").text()).contains("цепочка Веста ← Андрей Лосев");
    }

    @Test
    void whoSpeaksAboutWhomIsDrawnAndToldInATable() {
        Document page = page(
                Example.of("Мэр Савва Дронов обвинил министра Андрея Лосева во лжи. Лосев обвинил Дронова в краже.")
                        .says(
                                Kind.PERSON,
                                "Савва Дронов",
                                "Мэр Савва Дронов",
                                "обвинил",
                                "министра Андрея Лосева во лжи")
                        .says(Kind.PERSON, "Андрей Лосев", "Лосев", "обвинил", "Дронова в краже")
                        .analysis(),
                Look.Language.RU);
        assertThat(page.select(".regards tbody tr").eachText())
                .containsExactly("Савва Дронов Андрей Лосев 1", "Андрей Лосев Савва Дронов 2");
        assertThat(page.select(".regards .tie")).hasSize(2);
        assertThat(page.selectFirst(".regards svg.lines").attr("aria-label"))
                .isEqualTo("Савва Дронов – Андрей Лосев; Андрей Лосев – Савва Дронов");
    }

    @Test
    void whatCanBeChosenNamesItsAttributions() {
        Document page = page(Example.summit().analysis(), Look.Language.RU);
        assertThat(page.select(".legend [data-kind=anonymous]").attr("data-chooses"))
                .isEqualTo("a1");
        assertThat(page.select(".legend [data-kind=author]").attr("data-chooses"))
                .isEqualTo("-");
        assertThat(page.select(".sources [data-who='Андрей Лосев']").attr("data-chooses"))
                .isEqualTo("a2");
        Set<String> known = new HashSet<>(page.select(".note[id]").eachAttr("id"));
        for (String chosen : page.select("[data-chooses]").eachAttr("data-chooses")) {
            assertThat(known).containsAll(chosen.equals("-") ? List.of() : List.of(chosen.split(" ")));
        }
    }

    @Test
    void everyColourOfWordsIsReadableOnItsGround() {
        for (Map<String, String> colours : themes()) {
            for (String ground : List.of("paper", "card")) {
                for (String ink : List.of(
                        "ink",
                        "soft",
                        "person",
                        "role",
                        "organization",
                        "media",
                        "document",
                        "anonymous",
                        "group",
                        "hearsay",
                        "author")) {
                    assertThat(contrast(colours.get(ink), colours.get(ground)))
                            .as("%s %s on %s %s", ink, colours.get(ink), ground, colours.get(ground))
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    /** The colours of the light and of the dark page, from the style sheet itself. */
    private static List<Map<String, String>> themes() {
        List<Map<String, String>> themes = new ArrayList<>();
        for (String root : new StyleSheet().text().split(":root \\{")) {
            Matcher colour = Pattern.compile("--([a-z]+): (#[0-9a-f]{6})").matcher(root.split("}")[0]);
            Map<String, String> colours = new TreeMap<>();
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2));
            }
            if (colours.containsKey("paper")) {
                themes.add(colours);
            }
        }
        assertThat(themes).hasSizeGreaterThanOrEqualTo(2);
        return themes;
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Document page(Analysis analysis, Look.Language language) {
        return Jsoup.parse(new HtmlFormat(language).render(analysis, "summit.txt"));
    }
}
