package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.attribution.Quotation;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private static final Look LOOK = new Look(Look.Language.RU, false, 100);

    @Test
    void theRootHasTheFieldsOfVersionOne() throws Exception {
        JsonNode json = json(Example.summit().analysis());
        assertThat(json.get("molva").asInt()).isEqualTo(1);
        assertThat(names(json))
                .containsExactly(
                        "molva",
                        "document",
                        "sentences",
                        "entities",
                        "quotations",
                        "attributions",
                        "profile",
                        "findings");
        assertThat(names(json.get("document")))
                .containsExactly(
                        "title",
                        "url",
                        "outlet",
                        "published",
                        "author",
                        "language",
                        "tags",
                        "text",
                        "blocks",
                        "oddities");
        assertThat(json.get("document").get("url").isNull()).isTrue();
    }

    @Test
    void offsetsAreCodePointsIntoTheText() throws Exception {
        Analysis analysis = Example.summit().analysis();
        JsonNode json = json(analysis);
        JsonNode second = json.get("attributions").get(1);
        assertThat(words(json, second.get("source"))).isEqualTo("министр Андрей Лосев");
        assertThat(words(json, second.get("cue"))).isEqualTo("сказал");
        assertThat(words(json, second.get("content").get(0))).isEqualTo("«Мы ждали другого»");
        assertThat(words(json, second.get("content").get(1))).isEqualTo("«и уехали»");
        JsonNode block = json.get("document").get("blocks").get(0);
        assertThat(words(json, block)).isEqualTo("Встреча в Кармиле сорвалась 🙂");
        assertThat(analysis.document().text()).contains("🙂");
    }

    @Test
    void anAttributionHasAllItsFieldsAndLinks() throws Exception {
        JsonNode attributions = json(Example.summit().analysis()).get("attributions");
        assertThat(names(attributions.get(0)))
                .containsExactly(
                        "id",
                        "source",
                        "cue",
                        "content",
                        "manner",
                        "kind",
                        "who",
                        "entity",
                        "relays",
                        "parent",
                        "stance",
                        "rule",
                        "confidence");
        assertThat(attributions.get(2).get("relays").asText()).isEqualTo("a2");
        assertThat(attributions.get(4).get("parent").asText()).isEqualTo("a4");
        assertThat(attributions.get(5).get("source").isNull()).isTrue();
        assertThat(attributions.get(0).get("kind").asText()).isEqualTo("anonymous");
        assertThat(attributions.get(0).get("confidence").asDouble()).isEqualTo(0.9);
    }

    @Test
    void everyKindAndMannerHasItsNameOfTheFormat() {
        assertThat(List.of(Attribution.Kind.values()).stream().map(Names::of))
                .containsExactly(
                        "person",
                        "role",
                        "organization",
                        "media",
                        "document",
                        "anonymous",
                        "group",
                        "hearsay",
                        "author");
        assertThat(List.of(Attribution.Manner.values()).stream().map(Names::of))
                .containsExactly("direct", "indirect", "mixed");
        assertThat(List.of(Attribution.Stance.values()).stream().map(Names::of))
                .containsExactly("neutral", "endorsing", "distancing", "denying");
        assertThat(List.of(Quotation.Use.values()).stream().map(Names::of))
                .containsExactly("speech", "scare", "title", "term");
    }

    @Test
    void theVoicesSumToOne() throws Exception {
        JsonNode voices = json(Example.summit().analysis()).get("profile").get("voices");
        double sum = StreamSupport.stream(voices.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .sum();
        assertThat(sum).isBetween(0.999, 1.001);
        assertThat(voices.get("anonymous").asDouble()).isPositive();
    }

    @Test
    void aFindingSpeaksTheLanguageAsked() throws Exception {
        Analysis analysis = Example.summit().analysis();
        assertThat(json(analysis).get("findings").get(0).get("message").asText())
                .startsWith("В тексте не видно");
        String english = new JsonFormat(Look.Language.EN).render(analysis, "x");
        assertThat(new ObjectMapper()
                        .readTree(english)
                        .get("findings")
                        .get(0)
                        .get("message")
                        .asText())
                .startsWith("The text does not show");
    }

    @Test
    void aLoneSurrogateReadsBackAsItself() throws Exception {
        Analysis analysis =
                Example.of("Сказал\uD83D он.\nИ \u0007«ушёл\u2028».").analysis();
        assertThat(json(analysis).get("document").get("text").asText())
                .isEqualTo(analysis.document().text());
    }

    @Test
    void anEmptyDocumentIsStillAnAnalysis() throws Exception {
        JsonNode json = json(Example.of("").analysis());
        assertThat(json.get("document").get("text").asText()).isEmpty();
        assertThat(json.get("profile").get("voices").get("author").asDouble()).isEqualTo(1.0);
    }

    private static JsonNode json(Analysis analysis) throws Exception {
        return new ObjectMapper().readTree(new JsonFormat(LOOK.language()).render(analysis, "summit.txt"));
    }

    private static String words(JsonNode json, JsonNode span) {
        int[] points = json.get("document").get("text").asText().codePoints().toArray();
        int start = span.get("start").asInt();
        return new String(points, start, span.get("end").asInt() - start);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
