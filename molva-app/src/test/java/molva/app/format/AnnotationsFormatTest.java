package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import molva.Analysis;
import molva.attribution.Attribution.Kind;
import org.junit.jupiter.api.Test;

/** Annotations are found again by their position and by their words, also behind an emoji. */
class AnnotationsFormatTest {
    private static final Look LOOK = new Look(Look.Language.RU, false, 100);

    private static JsonNode page(Analysis analysis) throws Exception {
        return new ObjectMapper().readTree(new AnnotationsFormat(LOOK.language()).render(analysis, "summit.txt"));
    }

    @Test
    void isOnePageOfAnnotationsThatKnowsItsCollection() throws Exception {
        JsonNode page = page(Example.summit().analysis());
        assertThat(page.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.at("/partOf/type").asText()).isEqualTo("AnnotationCollection");
        assertThat(page.at("/partOf/label").asText()).isEqualTo("summit.txt");
        assertThat(page.at("/partOf/total").asInt())
                .isEqualTo(page.get("items").size())
                .isEqualTo(6);
        Set<String> ids = new HashSet<>();
        for (JsonNode item : page.get("items")) {
            assertThat(item.get("type").asText()).isEqualTo("Annotation");
            assertThat(item.get("id").asText()).startsWith("urn:uuid:");
            ids.add(item.get("id").asText());
        }
        assertThat(ids).hasSize(6);
        assertThat(page(Example.summit().analysis())).isEqualTo(page);
    }

    @Test
    void everyTargetIsFoundByItsPositionInCodePointsAndByItsWords() throws Exception {
        Analysis analysis = Example.summit().analysis();
        String text = analysis.document().text();
        int[] points = text.codePoints().toArray();
        int targets = 0;
        for (JsonNode item : page(analysis).get("items")) {
            for (JsonNode target : item.get("target")) {
                JsonNode position = target.at("/selector/0");
                JsonNode quote = target.at("/selector/1");
                assertThat(position.get("type").asText()).isEqualTo("TextPositionSelector");
                assertThat(quote.get("type").asText()).isEqualTo("TextQuoteSelector");
                String exact = quote.get("exact").asText();
                String prefix = quote.get("prefix").asText();
                String suffix = quote.get("suffix").asText();
                int start = position.get("start").asInt();
                assertThat(new String(points, start, position.get("end").asInt() - start))
                        .isEqualTo(exact);
                int before = text.offsetByCodePoints(0, start) - prefix.length();
                assertThat(text.substring(before)).startsWith(prefix + exact + suffix);
                targets++;
            }
        }
        assertThat(targets).isEqualTo(18);
    }

    @Test
    void whatStandsAroundIsCountedInCharactersAndSplitsNoEmoji() throws Exception {
        Analysis analysis = Example.of("🙂".repeat(40) + " Говорят, мост закрыт 🙂")
                .says(Kind.HEARSAY, "", "", "Говорят", "мост закрыт")
                .analysis();
        JsonNode cue = page(analysis).at("/items/0/target/1");
        assertThat(cue.get("molva:part").asText()).isEqualTo("cue");
        assertThat(cue.at("/selector/0/start").asInt()).isEqualTo(41);
        assertThat(cue.at("/selector/1/prefix").asText()).isEqualTo("🙂".repeat(31) + " ");
        assertThat(cue.at("/selector/1/suffix").asText()).isEqualTo(", мост закрыт 🙂");
    }

    @Test
    void saysWhoAndLinksChains() throws Exception {
        JsonNode items = page(Example.summit().analysis()).get("items");
        assertThat(items.at("/1/body/0/value").asText()).isEqualTo("Андрей Лосев");
        assertThat(items.at("/1/body/1/value").asText()).isEqualTo("person");
        assertThat(items.at("/2/molva:relays/id")).isEqualTo(items.at("/1/id"));
        assertThat(items.at("/4/molva:parent/id")).isEqualTo(items.at("/3/id"));
        assertThat(items.at("/5/body/0/value").asText()).isNotEmpty();
    }

    @Test
    void aDocumentWithoutAttributionsIsAnEmptyPage() throws Exception {
        JsonNode page = page(Example.of("").analysis());
        assertThat(page.get("items")).isEmpty();
        assertThat(page.at("/partOf/total").asInt()).isZero();
    }
}
