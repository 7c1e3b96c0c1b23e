package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import molva.text.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>Мост – Вестник Заречного</title>
            <meta property="og:title" content="Мэр обещает мост">
            <meta property="og:site_name" content="Вестник Заречного">
            <meta property="article:published_time" content="2025-03-04T12:00:00+03:00">
            <meta name="author" content="Анна Климова">
            <link rel="canonical" href="https://example.org/most">
            <style>p { color: red }</style><script>var a = "<p>нет</p>";</script></head>
            <body><nav><a href="/">Главная</a></nav>
            <article>
              <h1>Мэр обещает   мост</h1>
              <figure><img src="a.jpg"><figcaption>Мэр у реки</figcaption></figure>
              <p>Новый мост через Светлую <b>откроют</b> к&nbsp;осени, заявил мэр города Заречный
                 Павел Рогов на встрече с жителями.</p>
              <h2>Что говорят жители</h2>
              <p>Жительница Мария Котова написала:</p>
              <blockquote><p>Мы ждём этот мост десять лет. Пора бы.</p></blockquote>
              <ul><li>мост длиной 300 м;</li><li>две полосы.</li></ul>
              <p>Читайте также: Паром встал</p>
            </article>
            <footer>Все права защищены</footer></body></html>
            """;

    @Test
    void blocksAreWhatThePageMarksAsSuch() throws UnreadableException {
        assertThat(blocks(read(PAGE)))
                .containsExactly(
                        "TITLE Мэр обещает мост",
                        "NOTE Мэр у реки",
                        "LEAD Новый мост через Светлую откроют к\u00A0осени, заявил мэр города Заречный Павел Рогов на встрече с жителями.",
                        "HEADING Что говорят жители",
                        "PARAGRAPH Жительница Мария Котова написала:",
                        "QUOTE Мы ждём этот мост десять лет. Пора бы.",
                        "PARAGRAPH мост длиной 300 м;",
                        "PARAGRAPH две полосы.",
                        "BOILERPLATE Читайте также: Паром встал");
    }

    @Test
    void whatThePageSaysOfItselfIsKept() throws UnreadableException {
        var metadata = read(PAGE).metadata();
        assertThat(metadata.title()).contains("Мэр обещает мост");
        assertThat(metadata.outlet()).contains("Вестник Заречного");
        assertThat(metadata.published()).contains("2025-03-04T12:00:00+03:00");
        assertThat(metadata.author()).contains("Анна Климова");
        assertThat(metadata.url()).contains("https://example.org/most");
        assertThat(metadata.language()).isEqualTo("ru");
        assertThat(read("<p>Слово.</p>").metadata().title()).isEqualTo(Optional.empty());
    }

    @Test
    void aTextThatOnlySpeaksOfTagsIsPlain() throws UnreadableException {
        String text = "В разметке <p> открывает абзац, заявил мэр.";
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void aPageInAnOldEncodingIsRead() throws UnreadableException {
        byte[] bytes = PAGE.replace("utf-8", "windows-1251").getBytes(Charset.forName("windows-1251"));
        assertThat(new Reader().read(bytes).text()).startsWith("Мэр обещает мост");
    }

    @Test
    void nestingDoesNotMatter() {
        int depth = 100_000;
        String page = "<html><body>" + "<div>".repeat(depth) + "Слово." + "</div>".repeat(depth) + "</body></html>";
        Document document = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(page));
        assertThat(document.text()).startsWith("Слово.");
    }

    private static Document read(String html) throws UnreadableException {
        return new Reader().read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().in(document.text()))
                .toList();
    }
}
