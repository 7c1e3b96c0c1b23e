package molva.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import molva.Pipeline;
import molva.library.Library;
import molva.library.keep.Access;
import molva.text.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the library and its interface for programs: on a real port, over a real library. */
class LibraryServerTest {
    private static final String HOSTILE = "Газета <b>\"Вести\" & Ко</b>";
    private static final String FIRST =
            "Переговоры в Озерине\n\nКак сообщил министр Пётр Ильин, переговоры начнутся завтра.\n\nДорога закрыта с утра.\n";
    private static final String SECOND =
            "Встреча в Озерине\n\nМинистр Пётр Ильин сообщил, что переговоры начнутся завтра. По словам источника, их отложат.\n";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pipeline PIPELINE = Pipeline.load();

    @TempDir
    private static Path folder;

    private static Server server;
    private static long first;
    private static long second;

    @BeforeAll
    static void listens() throws Exception {
        server = new Server(
                PIPELINE, new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10), folder.resolve("library"));
        first = add(FIRST, "Вестник", "2024-12-04", "");
        second = add(SECOND, HOSTILE, "2024-11-30", "https://example.org/a");
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return BROWSER.send(to(path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return BROWSER.send(
                to(path).header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static long add(String text, String outlet, String day, String url) throws Exception {
        String address = Link.to("/api/v1/library/articles", "outlet", outlet, "published", day, "url", url);
        return json(post(address, "text/plain; charset=utf-8", text))
                .get("article")
                .asLong();
    }

    private static String page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String target(String page, String link) {
        Matcher found = Pattern.compile("href=\"(" + link + "[^\"]*)\"").matcher(page);
        assertThat(found.find()).as(link).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void wordsAreFoundInAnyFormAndStayHighlightedWhereTheStatementIsOpened() throws Exception {
        String found = page("/search?q=" + encoded("переговорам кто:Ильину"));
        assertThat(found).contains("<mark>переговоры</mark>", "Найдено высказываний: 2", "Пётр Ильин");
        String link = target(found, "/library/" + first);
        assertThat(link).endsWith("#a1");
        assertThat(page(link.substring(0, link.indexOf('#')))).contains("<mark>переговоры</mark>", "id=\"a1\"");
    }

    @Test
    void aSentenceInTheAuthorsOwnVoiceIsLandedOn() throws Exception {
        String link = target(page("/search?q=" + encoded("дорога")), "/library/" + first);
        assertThat(link).endsWith("#here");
        assertThat(page(link.substring(0, link.indexOf('#'))))
                .contains("<span id=\"here\" class=\"landed\"><mark>Дорога</mark> закрыта с утра.");
    }

    @Test
    void whatIsFoundIsGivenByTimeWhereThatIsAskedFor() throws Exception {
        String query = "/search?q=" + encoded("переговоры");
        String newest = page(query + "&sort=newest");
        assertThat(newest.indexOf("4 декабря 2024")).isPositive().isLessThan(newest.indexOf("30 ноября 2024"));
        String oldest = page(query + "&sort=oldest");
        assertThat(oldest.indexOf("30 ноября 2024")).isPositive().isLessThan(oldest.indexOf("4 декабря 2024"));
        assertThat(target(oldest, "/search/csv")).endsWith("&sort=oldest");
        assertThat(oldest).contains("aria-current=\"true\">сначала старые");
        JsonNode found = json(get("/api/v1/library/search?limit=1&sort=oldest&q=" + encoded("переговоры")));
        assertThat(found.at("/statements/0/article").asLong()).isEqualTo(second);
        assertThat(get("/api/v1/library/search?sort=size").statusCode()).isEqualTo(400);
    }

    @Test
    void aFacetAsksForLessAndAgainForMore() throws Exception {
        String query = "переговоры";
        String all = page("/search?q=" + encoded(query));
        assertThat(all).contains("Найдено высказываний: 3");
        String narrowed = page(Link.to("/search", "q", query + " вид:человек"));
        assertThat(narrowed).contains("Найдено высказываний: 2", "убрать условие:");
        assertThat(narrowed).contains("href=\"" + Link.to("/search", "q", query) + "\" class=\"chosen\"");
        assertThat(page(Link.to("/search", "q", query + " после:2024-11 до:2024-12")))
                .contains("30 ноября 2024")
                .doesNotContain("4 декабря 2024");
    }

    @Test
    void everyFacetsOwnLinkFindsWhatItCounts() throws Exception {
        for (String language : List.of("ru", "en")) {
            String all = page("/search?lang=" + language);
            Matcher links = Pattern.compile(
                            "<li><a href=\"(/search\\?q=[^\"]+)\" class=\"\" rel=\"nofollow\">[^<]*</a> "
                                    + "<span class=\"figure\">(\\d+)")
                    .matcher(all);
            int seen = 0;
            while (links.find()) {
                assertThat(page(links.group(1) + "&lang=" + language))
                        .as(links.group(1))
                        .contains((language.equals("ru") ? "Найдено высказываний: " : "Statements found: ")
                                + links.group(2));
                seen++;
            }
            assertThat(seen).isGreaterThan(6);
        }
    }

    @Test
    void aWrongQueryIsToldInThePagesLanguageAndKept() throws Exception {
        for (String query : List.of("вид:ложь", "после:вчера", "кто:\"!!\"", "слово ".repeat(65))) {
            var answer = get("/search?q=" + encoded(query.strip()));
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body())
                    .as(query)
                    .contains("role=\"alert\"", "value=\"" + query.strip().replace("\"", "&#34;"));
        }
        assertThat(get("/search?lang=en&q=" + encoded("kind:lie")).body()).contains("There is no kind of source “lie”");
        assertThat(json(get("/api/v1/library/search?q=" + encoded("kind:lie")))
                        .get("status")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void hostileNamesAreShownAndDoNothing() throws Exception {
        for (String path :
                List.of("/search", "/library", "/outlet", "/outlet?name=" + encoded(HOSTILE), "/library/" + second)) {
            assertThat(page(path))
                    .as(path)
                    .doesNotContain("<b>\"Вести\"", "<script>")
                    .contains("Вести");
        }
        String query = "\"><script>alert(1)</script>\u202E";
        assertThat(get("/search?q=" + encoded(query)).body()).doesNotContain("<script>alert");
        assertThat(get("/source?who=" + encoded(query)).body()).doesNotContain("<script>alert", "\u202E");
    }

    @Test
    void theSourcePageShowsItsStatementsOverTime() throws Exception {
        assertThat(page("/source?who=" + encoded("Пётр Ильин")))
                .contains("<svg viewBox=\"0 0 720 120\"", "30 ноября 2024: 1", "Вестник", "сообщил")
                .doesNotContain(" style=");
        assertThat(page("/source")).contains("Пётр Ильин");
        assertThat(get("/source?who=" + encoded("Никто")).statusCode()).isEqualTo(404);
    }

    @Test
    void theOutletPageSetsItAgainstTheOthers() throws Exception {
        assertThat(page("/outlet?name=" + encoded("Вестник"))).contains("медиана", "Пётр Ильин", "Среди изданий");
        assertThat(get("/outlet?name=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void twoArticlesStandSideBySide() throws Exception {
        assertThat(page("/compare?a=" + first + "&b=" + second)).contains("Общие высказывания: 1", "Пётр Ильин");
        assertThat(page("/compare?a=" + first)).contains("/compare?a=" + first + "&amp;b=" + second);
        assertThat(get("/compare?a=" + first + "&b=" + first).statusCode()).isEqualTo(400);
        for (String wrong : List.of("?a=" + first + "&b=999", "", "?a=x", "?a=-1", "?a=99999999999999999999")) {
            assertThat(get("/compare" + wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void whatIsReadCanBeKept() throws Exception {
        String form = "text=" + encoded("Заметка\n\nМэр Анна Крот сказала, что мост откроют.");
        String article = post("/read", "application/x-www-form-urlencoded", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(page(article)).contains("action=\"" + article + "/keep\"");
        var kept = post(article + "/keep", "application/x-www-form-urlencoded", "");
        String address = kept.headers().firstValue("Location").orElseThrow();
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(address).startsWith("/library/").endsWith("added=kept");
        assertThat(page(address)).contains("Статья теперь в библиотеке", "Анна Крот");
        assertThat(post(article + "/keep", "application/x-www-form-urlencoded", "")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("added=known");
        assertThat(page("/search?q=" + encoded("кто:Крот"))).contains("мост откроют");
    }

    @Test
    void aNewTextAtTheSameAddressIsAVersionWithWhatChanged() throws Exception {
        String address = "https://example.org/versions";
        long id = add("Пожар\n\nСгорел склад.\n\nПострадавших нет.\n", "Вестник", "2024-12-01", address);
        assertThat(add(
                        "Пожар\n\nСгорел склад.\n\nВрачи сообщили, что пострадали двое.\n",
                        "Вестник",
                        "2024-12-01",
                        address))
                .isEqualTo(id);
        assertThat(page("/library/" + id)).contains("<del>Пострадавших нет.</del>", "<ins>Врачи сообщили");
        assertThat(page("/library/" + id + "?version=1")).contains("Пострадавших нет.", "Это прежняя редакция");
        assertThat(page("/library/" + id + "/text?version=1")).contains("Пострадавших нет.");
        assertThat(get("/library/" + id + "?version=7").statusCode()).isEqualTo(404);
    }

    @Test
    void filesAreAddedInTheBackgroundAndFailuresListed() throws Exception {
        String head = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"";
        String body = head + "a.txt\"\r\n\r\nСуд\n\nСудья Олег Дым заявил, что дело закрыто.\r\n"
                + head
                + "b.jsonl\"\r\n\r\n{\"text\":\"Врач Ия Пух сказала, что всё хорошо.\",\"outlet\":\"Листок\"}\n\r\n"
                + head + "c.bin\"\r\n\r\n\0\1\2\0\r\n--b--\r\n";
        var answer = post("/library/add", "multipart/form-data; boundary=b", body);
        assertThat(answer.statusCode()).isEqualTo(303);
        String progress = page("/library/progress");
        for (int i = 0; i < 100 && progress.contains("data-ended=\"false\""); i++) {
            Thread.sleep(100);
            progress = page("/library/progress");
        }
        assertThat(progress).contains("новых статей: <b>2</b>", "не прочиталось: <b>1</b>", "c.bin", "двоичные данные");
        assertThat(page("/library/failures")).contains("c.bin");
        assertThat(page("/library?outlet=" + encoded("Листок"))).contains("Статьи: 1", "Ия Пух");
        assertThat(post("/library/add", "multipart/form-data; boundary=b", head + "d\"\r\n\r\n\r\n--b--\r\n")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void exportsHoldAllThatWasFound() throws Exception {
        String query = encoded("переговоры");
        long total = json(get("/api/v1/library/search?limit=1&q=" + query))
                .get("total")
                .asLong();
        assertThat(page("/search/csv?q=" + query).lines().count()).isEqualTo(total + 1);
        assertThat(page("/search/jsonl?q=" + query).lines().count()).isEqualTo(total);
        assertThat(json(get("/search/json?q=" + query)).get("statements").size())
                .isEqualTo((int) total);
        assertThat(page("/source/csv?who=" + encoded("Пётр Ильин")).lines().count())
                .isEqualTo(3);
        assertThat(get("/search/xls?q=" + query).statusCode()).isEqualTo(404);
        assertThat(page("/library/articles.csv?outlet=" + encoded(HOSTILE)).lines())
                .hasSize(2);
        assertThat(page("/sources.csv")).contains("Пётр Ильин,person,2,2,2");
        assertThat(page("/outlets.csv")).contains("Вестник,");
        assertThat(page("/compare.csv?a=" + first + "&b=" + second)).contains("both,1.0000,Пётр Ильин,");
    }

    @Test
    void programsAddManyAndFetchThemAgain() throws Exception {
        String lines = "{\"text\":\"Посол Ян Рыба сказал, что уезжает.\",\"title\":\"Посол\"}\n{\"title\":\"пусто\"}\n";
        var added = json(post("/api/v1/library/articles", "application/jsonl", lines))
                .get("added");
        assertThat(added.size()).isEqualTo(2);
        assertThat(added.get(0).get("outcome").asText()).isEqualTo("kept");
        assertThat(added.get(1).get("outcome").asText()).isEqualTo("failed");
        long id = added.get(0).get("article").asLong();
        assertThat(json(get("/api/v1/library/articles/" + id))
                        .get("attributions")
                        .size())
                .isEqualTo(1);
        assertThat(get("/api/v1/library/articles/" + id + "/csv").body()).contains("Ян Рыба");
        assertThat(json(get("/api/v1/library/articles?words=" + encoded("посол")))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(get("/api/v1/library")).get("articles").asInt()).isGreaterThan(2);
    }

    @Test
    void wrongAddressesAreToldAsProblems() throws Exception {
        for (String path :
                List.of("/library/x", "/library/0", "/library/999", "/library/1/nonsense", "/search/nonsense")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/library?page=0", "/library?after=31.12.2024", "/search?page=x", "/search?q=" + "x".repeat(1001))) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(400);
        }
        for (String path :
                List.of("articles/x", "articles/999", "articles?limit=0", "articles?limit=5000", "search/xls")) {
            var answer = get("/api/v1/library/" + path);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
            assertThat(json(answer).get("status").asInt())
                    .isEqualTo(answer.statusCode())
                    .isBetween(400, 499);
        }
    }

    @Test
    void withoutALibraryThePagesSaySoAndTheFirstArticleMakesIt(@TempDir Path empty) throws Exception {
        Path place = empty.resolve("none");
        try (Server bare = new Server(PIPELINE, new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10), place)) {
            String base = "http://127.0.0.1:" + bare.port();
            for (String path : List.of("/search", "/library")) {
                var answer = BROWSER.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
                assertThat(answer.body()).as(path).contains("Библиотеки пока нет", "none");
            }
            var source = BROWSER.send(
                    HttpRequest.newBuilder(URI.create(base + "/source")).build(), BodyHandlers.ofString());
            assertThat(source.statusCode()).isEqualTo(404);
            assertThat(Files.exists(place)).isFalse();
            var made = HttpRequest.newBuilder(URI.create(base + "/api/v1/library/articles"))
                    .POST(BodyPublishers.ofString(FIRST));
            assertThat(BROWSER.send(made.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
            var found = HttpRequest.newBuilder(URI.create(base + "/search?q=" + encoded("дорога")));
            assertThat(BROWSER.send(found.build(), BodyHandlers.ofString()).body())
                    .contains("<mark>Дорога</mark>");
        }
    }

    @Test
    void aLostIndexIsBuiltAnewInTheBackground(@TempDir Path place) throws Exception {
        try (Library library = Library.open(place, Access.WRITE, PIPELINE::lemmas)) {
            library.add(PIPELINE.analyze(Document.of(FIRST)));
        }
        try (var files = Files.list(place.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Server healing = new Server(PIPELINE, new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10), place)) {
            var search = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + healing.port() + "/search?q=" + encoded("дорога")))
                    .build();
            String found = BROWSER.send(search, BodyHandlers.ofString()).body();
            assertThat(found).contains("Поиск знает ещё не всё");
            for (int i = 0; i < 100 && found.contains("Поиск знает ещё не всё"); i++) {
                Thread.sleep(100);
                found = BROWSER.send(search, BodyHandlers.ofString()).body();
            }
            assertThat(found).contains("<mark>Дорога</mark>").doesNotContain("Поиск знает ещё не всё");
        }
    }

    @Test
    void anotherWriterIsToldOfInThePagesLanguage(@TempDir Path shared) throws Exception {
        try (Library other = Library.open(shared, Access.WRITE, PIPELINE::lemmas);
                Server waiting =
                        new Server(PIPELINE, new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10), shared)) {
            assertThat(other.behind()).isZero();
            var add = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + waiting.port() + "/api/v1/library/articles?lang=en"))
                    .POST(BodyPublishers.ofString(FIRST));
            var refused = BROWSER.send(add.build(), BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("Another Molva");
        }
    }

    @Test
    void theLanguageIsChangedWithoutLosingTheQuestion() throws Exception {
        assertThat(page("/search?q=" + encoded("дорога") + "&lang=ru"))
                .contains("href=\"/search?q=" + encoded("дорога") + "&amp;lang=en\"");
    }
}
