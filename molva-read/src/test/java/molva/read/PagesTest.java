package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.text.Block;
import molva.text.Document;
import molva.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "explainer",
                "government",
                "agency",
                "livejournal",
                "oldtable",
                "blog",
                "ampnews",
                "tableforum",
                "tablethread",
                "ljpost",
                "bitrix",
                "elementor",
                "tilda",
                "portal",
                "ampdaily",
                "online",
                "questions",
                "telegraph"
            })
    void theArticleIsDrawnOutWithNothingElse(String page) throws IOException, UnreadableException {
        assertThat(article(read(page))).isEqualTo(new String(bytes(page + ".txt"), StandardCharsets.UTF_8).strip());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            government  | На ремонт школьных автобусов выделят 120 млн рублей | https://gov.priozersk.example/press/news/12345/ | Правительство Приозёрского края | 2025-06-14 | - | образование, транспорт
            agency      | Левашова выделила 120 млн на автобусы | https://svetlaya.example/20250614/avtobusy-1.html | Агентство «Светлая» | 2025-06-14T09:15:00+03:00 | Олег Дымов | Школы, Автобусы, Ирина Левашова
            livejournal | Про автобусы | https://fan.lj.example/777.html | LiveJournal | 2025-06-14T21:40 | levashov_fan | школа, автобусы
            ljpost      | Уровень воды | https://rechnik.lj.example/1204.html | LiveJournal | 2025-06-03T20:15:00 | rechnik-59 | -
            bitrix      | В Верхнеозёрске запустили новую насосную станцию | - | - | 2025-08-14 | - | вода, водоканал
            elementor   | Как деревня Сосновка спасла свою библиотеку | https://zapisi.example/sosnovka/ | Записи с Севера | 2025-07-02T06:30:00+00:00 | Лидия Мороз | -
            portal      | Уборку картофеля в районе закончат к Покрову | - | - | - | - | -
            telegraph   | Что известно об аварии на теплотрассе | https://telegra.example/CHto-izvestno-01-12 | Telegraph | 2025-01-12T09:41:02+0000 | Луговое сегодня | -
            blog        | Куда уехали автобусы | https://zapiski.example/2025/06/avtobusy/ | Записки из Приозёрска | 2025-06-14T08:00:00+00:00 | Вера Тихая | школы, бюджет
            ampnews     | Автобусы починят | https://news.example/avtobusy | Новости края | 2025-06-14T10:00:00Z | Ольга Рейн | -
            oldtable    | Автобусы починят к августу | - | - | - | - | -
            """)
    void whatAPageSaysOfItsArticleIsRead(
            String page, String title, String url, String outlet, String published, String author, String tags)
            throws IOException, UnreadableException {
        Metadata metadata = read(page).metadata();
        assertThat(metadata.title()).contains(title);
        assertThat(metadata.url()).isEqualTo(Optional.ofNullable(url));
        assertThat(metadata.outlet()).isEqualTo(Optional.ofNullable(outlet));
        assertThat(metadata.published()).isEqualTo(Optional.ofNullable(published));
        assertThat(metadata.author()).isEqualTo(Optional.ofNullable(author));
        assertThat(String.join(", ", metadata.tags()))
                .isEqualTo(Optional.ofNullable(tags).orElse(""));
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

    /** Without what is known for boilerplate, as the scores have it. */
    private static String article(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
                .map(block -> block.span().in(document.text()))
                .collect(Collectors.joining("\n\n"));
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
