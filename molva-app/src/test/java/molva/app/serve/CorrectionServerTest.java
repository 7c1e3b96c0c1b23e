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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import molva.Pipeline;
import molva.library.Library;
import molva.library.keep.Access;
import molva.text.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting an article in its page, as a browser and whoever means harm send it: on a real port, over a real library. */
class CorrectionServerTest {
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String TEXT =
            "Порт 🙂 закроют\n\nМинистр Пётр Ильин заявил, что порт закроют." + " Склады полны, уверяет нас сторож.";

    @TempDir
    private Path folder;

    private Server server;
    private String article;

    @BeforeEach
    void listens() {
        try (Library library = Library.open(folder, Access.WRITE, Set::of)) {
            article = "/library/"
                    + library.add(PIPELINE.analyze(Document.of(TEXT))).article();
        }
        server = new Server(PIPELINE, new Settings("127.0.0.1", 0, List.of(), 100_000, 1000, 10), folder);
    }

    @AfterEach
    void stops() {
        server.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = to(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    private org.jsoup.nodes.Document page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = to(path).header("Content-Type", "application/x-www-form-urlencoded");
        return BROWSER.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** The fields of the panel as they stand, with an editor's name. */
    private Map<String, String> panel(String of) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = page(article + "?correct=" + of).selectFirst("#correcting");
        form.select("input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("select")
                .forEach(select -> fields.put(
                        select.attr("name"),
                        select.selectFirst("option[selected]").attr("value")));
        fields.put("what", "say");
        fields.put("editor", "Ольга 🙂");
        return fields;
    }

    private static String place(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return start + "-" + (start + words.codePointCount(0, words.length()));
    }

    private HttpResponse<String> correct(Map<String, String> fields) throws Exception {
        return post(article + "/corrections", fields);
    }

    private JsonNode exported() throws Exception {
        return new ObjectMapper().readTree(get(article + "/json").body());
    }

    /** The guard's addition. */
    private Map<String, String> missed() throws Exception {
        Map<String, String> fields = panel("new");
        fields.put("source", place("сторож"));
        fields.put("cue", place("уверяет"));
        fields.put("content", place("Склады полны"));
        fields.put("who", "сторож");
        fields.put("kind", "role");
        return fields;
    }

    @Test
    void thePanelOpensWithWhatWasReadInCodePoints() throws Exception {
        Map<String, String> fields = panel("m0");
        assertThat(fields)
                .containsEntry("cue", place("заявил"))
                .containsEntry("content", place("порт закроют"))
                .containsEntry("who", "Пётр Ильин")
                .containsEntry("kind", "person")
                .containsEntry("stance", "neutral");
        Element passage = page(article + "?correct=m0").selectFirst("#passage");
        int start = Integer.parseInt(passage.attr("data-start"));
        assertThat(passage.wholeText()).as("a line end that browsers leave out").startsWith("\n");
        assertThat(TEXT.substring(TEXT.offsetByCodePoints(0, start)))
                .startsWith(passage.wholeText().substring(1));
    }

    @Test
    void everyNoteLeadsToItsCorrection() throws Exception {
        assertThat(page(article).select("#a1 a.correct").attr("href")).isEqualTo("?correct=m0#a1");
        assertThat(page(article).select("#add-missing")).hasSize(1);
        assertThat(page(article).select("#correct, #corrections")).isEmpty();
    }

    @Test
    void aChangedSourceIsShownExportedAndSignedAndTheMachinesReadingStaysBesideIt() throws Exception {
        Map<String, String> fields = panel("m0");
        fields.put("source", place("Министр"));
        fields.put("who", "министр");
        fields.put("kind", "role");
        fields.put("stance", "distancing");
        fields.put("note", "по записи");
        var answer = correct(fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(article + "#a1");
        JsonNode said = exported().get("attributions").get(0);
        assertThat(said.get("who").asText()).isEqualTo("министр");
        assertThat(said.get("source").get("start") + "-" + said.get("source").get("end"))
                .isEqualTo(place("Министр"));
        assertThat(exported().get("profile").get("voices").has("role")).isTrue();
        var shown = page(article);
        assertThat(shown.select("#a1 .detail").text()).contains("министр", "correction.hand", "исправлено Ольга 🙂, ");
        assertThat(shown.select("#corrections li").text())
                .contains("Изменено", "Пётр Ильин → министр", "человек → лицо по должности или роли", "по записи");
        var machine = page(article + "?reading=machine");
        assertThat(machine.select("#a1 .line .who").text()).isEqualTo("Пётр Ильин");
        assertThat(machine.select("a.correct, #add-missing")).isEmpty();
        assertThat(get(article + "/json?reading=machine").body())
                .contains("Пётр Ильин")
                .doesNotContain("correction.hand");
    }

    @Test
    void theEditorIsRememberedByTheBrowser() throws Exception {
        String cookie = correct(panel("m0")).headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        String again =
                get(article + "?correct=m0", "Cookie", cookie.split(";")[0]).body();
        assertThat(Jsoup.parse(again).select("#correct-editor").attr("value")).isEqualTo("Ольга 🙂");
        String hostile =
                get(article + "?correct=m0", "Cookie", "editor=\"%%%<script>").body();
        assertThat(Jsoup.parse(hostile).select("#correct-editor").attr("value")).isEmpty();
    }

    @Test
    void whatIsSavedAsItStandsIsConfirmed() throws Exception {
        assertThat(correct(panel("m0")).statusCode()).isEqualTo(303);
        assertThat(page(article).select("[data-sort=confirmed]")).hasSize(1);
        assertThat(exported().get("attributions").get(0).get("confidence").asDouble())
                .isEqualTo(1);
    }

    @Test
    void aMissingAttributionIsAddedChangedAndRemoved() throws Exception {
        int before = exported().get("attributions").size();
        String place = correct(missed()).headers().firstValue("Location").orElseThrow();
        assertThat(page(article)
                        .select(place.substring(place.indexOf('#')) + " .line .who")
                        .text())
                .isEqualTo("сторож");
        String addition = page(article).select("[data-sort=added]").attr("data-correction");
        Map<String, String> fields = panel("c" + addition);
        assertThat(fields).containsEntry("content", place("Склады полны"));
        fields.put("who", "сторож склада");
        assertThat(correct(fields).statusCode()).isEqualTo(303);
        assertThat(page(article).select("[data-sort=added]").text()).contains("сторож", "Ольга");
        assertThat(page(article).select("[data-sort=changed]").text()).contains("сторож → сторож склада");
        fields = panel("c" + addition);
        assertThat(fields).containsEntry("who", "сторож склада");
        fields.put("what", "remove");
        assertThat(correct(fields).statusCode()).isEqualTo(303);
        assertThat(exported().get("attributions")).hasSize(before);
        assertThat(page(article).select("#corrections li").eachAttr("data-sort"))
                .containsExactly("added", "changed", "removed");
        assertThat(post(article + "/corrections/" + addition + "/undo", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(article).select("#corrections")).isEmpty();
    }

    @Test
    void whoseWordIsPassedOnIsChosenShownExportedAndUndone() throws Exception {
        Map<String, String> fields = missed();
        assertThat(fields).containsEntry("relays", "");
        fields.put("relays", "m0");
        assertThat(correct(fields).statusCode()).isEqualTo(303);
        int last = exported().get("attributions").size() - 1;
        assertThat(exported().get("attributions").get(last).get("relays").asText())
                .isEqualTo("a1");
        String addition = page(article).select("[data-sort=added]").attr("data-correction");
        assertThat(panel("c" + addition)).containsEntry("relays", "m0");
        fields = panel("c" + addition);
        fields.put("relays", "");
        correct(fields);
        assertThat(exported().get("attributions").get(last).path("relays").asText("null"))
                .isEqualTo("null");
        assertThat(page(article).select("[data-sort=changed]").text())
                .contains("Чьи слова передаёт Пётр Ильин: «порт закроют» → ничьи");
        fields = panel("m0");
        fields.put("relays", "m0");
        var refused = correct(fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("передавало бы само себя");
        fields.put("relays", "m77");
        assertThat(correct(fields).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeKeptIsShownAgainAsItWasSent() throws Exception {
        Map<String, String> fields = missed();
        fields.put("editor", "");
        fields.put("note", "по записи <b>");
        fields.put("stance", "denying");
        var answer = correct(fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        var again = Jsoup.parse(answer.body());
        assertThat(again.select("#correct [role=alert]").text()).isEqualTo("Не указано, кто исправляет");
        assertThat(again.select("#correct-note").attr("value")).isEqualTo("по записи <b>");
        assertThat(again.select("#correct-content").attr("value")).isEqualTo(place("Склады полны"));
        assertThat(again.select("#correct-stance option[selected]").attr("value"))
                .isEqualTo("denying");
        assertThat(again.select("#correct-who").attr("value")).isEqualTo("сторож");
    }

    @Test
    void aFalseAttributionIsRemovedAndBroughtBack() throws Exception {
        int before = exported().get("attributions").size();
        Map<String, String> fields = panel("m0");
        fields.put("what", "remove");
        fields.put("content", "");
        assertThat(correct(fields).headers().firstValue("Location")).contains(article + "#corrections");
        assertThat(exported().get("attributions")).hasSize(before - 1);
        String undo = page(article).select("[data-sort=removed] form").attr("action");
        assertThat(post(undo, Map.of()).statusCode()).isEqualTo(303);
        assertThat(exported().get("attributions")).hasSize(before);
        assertThat(post(undo, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void whoSawAnEarlierStateIsAskedToLookAgain() throws Exception {
        Map<String, String> earlier = panel("m0");
        assertThat(correct(missed()).statusCode()).isEqualTo(303);
        var answer = correct(earlier);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Статью тем временем изменили");
        assertThat(page(article).select("#corrections li")).hasSize(1);
    }

    @Test
    void selectedWordsOpenThePanelOfAMissingAttribution() throws Exception {
        var panel = page(article + "?correct=new&content=" + place(" Склады полны,"));
        assertThat(panel.select("#correct-content").attr("value")).isEqualTo(place("Склады полны,"));
        assertThat(panel.select("#correct button[value=remove]")).isEmpty();
    }

    @Test
    void wordsThatTheArticleDoesNotHaveAreToldAsAProblem() throws Exception {
        for (String wrong : List.of(
                "0-9999999",
                "5-5",
                "9-3",
                "-1-4",
                "a-b",
                "1",
                "99999999999-99999999999",
                "0-3,",
                ",",
                "1-2-3",
                "٣-٤",
                "4-5",
                "<script>",
                "0-1,".repeat(300) + "0-1")) {
            for (String field : List.of("source", "cue", "content")) {
                Map<String, String> fields = missed();
                fields.put(field, wrong.equals("4-5") ? place(" ") : wrong);
                var answer = correct(fields);
                assertThat(answer.statusCode()).as(field + " " + wrong).isEqualTo(400);
                assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("<script>alert");
            }
        }
        assertThat(page(article).select("#corrections")).isEmpty();
    }

    @Test
    void wrongValuesAreToldAsAProblem() throws Exception {
        for (Map.Entry<String, String> wrong : Map.of(
                        "kind", "king",
                        "manner", "",
                        "stance", "sitting",
                        "editor", "  ",
                        "cue", "",
                        "content", " ",
                        "note", "щ".repeat(2_000),
                        "who", "щ".repeat(400))
                .entrySet()) {
            Map<String, String> fields = missed();
            fields.put(wrong.getKey(), wrong.getValue());
            var answer = correct(fields);
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
        }
        assertThat(correct(Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String of : List.of("m99", "c1", "m", "x0", "m-1", "m99999999999999999999", "%00")) {
            assertThat(get(article + "?correct=" + of).statusCode()).as(of).isEqualTo(404);
        }
        assertThat(post("/library/999/corrections", missed()).statusCode()).isEqualTo(404);
        assertThat(post(article + "/corrections/77/undo", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(post(article + "/corrections/a/undo", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void hostileWordsOfAnEditorDoNothing() throws Exception {
        Map<String, String> fields = missed();
        fields.put("who", "\"><script>alert(1)</script>\u202E");
        fields.put("note", "<img src=x onerror=alert(2)>");
        fields.put("editor", "'; DROP TABLE correction; --");
        assertThat(correct(fields).statusCode()).isEqualTo(303);
        String shown = get(article + "?correct=m0").body();
        assertThat(shown).doesNotContain("<script>alert", "<img", "\u202E").contains("DROP TABLE correction");
    }

    @Test
    void aForeignPageCannotCorrect() throws Exception {
        var request = to(article + "/corrections")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://evil.example")
                .POST(BodyPublishers.ofString("of=m0&what=remove&editor=x"));
        assertThat(BROWSER.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }
}
