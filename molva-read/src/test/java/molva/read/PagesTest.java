package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import molva.text.Document;
import molva.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages written for this project as sites build theirs, and the article that a reader would take for theirs. */
class PagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "microdata",
                "divs",
                "table",
                "wordpress",
                "modern",
                "comments",
                "liveblog",
                "interview",
                "gallery",
                "amp",
                "telegram",
                "forum",
                "breaks",
                "hashed",
                "explainer"
            })
    void theArticleIsDrawnOutWithNothingElse(String page) throws IOException, UnreadableException {
        assertThat(read(page).text()).isEqualTo(new String(bytes(page + ".txt"), StandardCharsets.UTF_8).strip());
    }

    @Test
    void linkedDataNamesAuthorsOutletAndDate() throws IOException, UnreadableException {
        Metadata metadata = read("microdata").metadata();
        assertThat(metadata.title()).contains("Мэр обещает мост к осени");
        assertThat(metadata.author()).contains("Анна Климова, Пётр Лужин");
        assertThat(metadata.outlet()).contains("Вестник Заречного");
        assertThat(metadata.published()).contains("2025-05-12T14:30:00+03:00");
        assertThat(metadata.url()).contains("https://vestnik.example/most");
    }

    @Test
    void theWordsOfThePageNameTheDateWhereNothingElseDoes() throws IOException, UnreadableException {
        assertThat(read("divs").metadata().published()).contains("2025-05-12T14:30");
        assertThat(read("wordpress").metadata().author()).contains("Анна Климова");
    }

    @Test
    void brokenLinkedDataSaysNothing() throws UnreadableException {
        String page =
                "<html><head><title>Мост</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",</script>"
                        + "</head><body><p>Слово.</p></body></html>";
        Metadata metadata =
                new Reader().read(page.getBytes(StandardCharsets.UTF_8)).metadata();
        assertThat(metadata.title()).contains("Мост");
        assertThat(metadata.published()).isEmpty();
    }

    private static Document read(String page) throws IOException, UnreadableException {
        return new Reader().read(bytes(page + ".html"));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PagesTest.class.getResourceAsStream("pages/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
