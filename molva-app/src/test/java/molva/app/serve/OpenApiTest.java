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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import molva.Pipeline;
import molva.app.format.Output;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the description of the interface says is so: its addresses, and the fields of what is answered. */
class OpenApiTest {
    private static final int BODY = 20_000;
    private static final String LIBRARY = "/api/v1/library";
    private static final String ARTICLE =
            "Переговоры\n\nКак сообщил министр Пётр Ильин, переговоры «начнутся завтра». По словам источника, бездарный план отложат.";
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Server server;
    private JsonNode description;

    @BeforeEach
    void listens() throws Exception {
        server = new Server(PIPELINE, new Settings("127.0.0.1", 0, List.of(), BODY, 40, 10), folder.resolve("library"));
        description = new ObjectMapper().readTree(get("/api/v1/openapi.json").body());
    }

    @AfterEach
    void stops() {
        server.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void everyAddressIsDescribedAndNoOther() {
        TreeSet<String> described = new TreeSet<>();
        description
                .get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(server.addresses().stream()
                        .filter(address -> address.contains(" /api/"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void everyFormatIsDescribed() {
        List<String> formats = new ArrayList<>();
        description
                .at("/paths/~1api~1v1~1library~1articles~1{id}~1{format}/get/parameters/1/schema/enum")
                .forEach(format -> formats.add(format.asText()));
        assertThat(formats)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Output.values()).map(Output::title).toList());
    }

    @Test
    void analysesHaveTheFieldsDescribed() throws Exception {
        var made = post("/api/v1/articles", "text/plain; charset=utf-8", ARTICLE);
        check("/api/v1/articles", "post", made, 201);
        check(
                "/api/v1/articles/{id}",
                "get",
                get(made.headers().firstValue("Location").orElseThrow()),
                200);
    }

    @Test
    void theLibrarysAnswersHaveTheFieldsDescribed() throws Exception {
        String articles = LIBRARY + "/articles";
        check(articles, "post", post(articles + "?outlet=a", "text/plain; charset=utf-8", ARTICLE), 201);
        check(articles, "post", post(articles + "?outlet=a", "text/plain; charset=utf-8", ARTICLE), 200);
        String lines = "{\"text\":\"Порт закроют, заявил мэр.\",\"title\":\"Порт\"}\n{\"title\":\"ничего\"}\n";
        check(articles, "post", post(articles, "application/jsonl", lines), 200);
        check(LIBRARY, "get", get(LIBRARY), 200);
        check(articles, "get", get(articles), 200);
        check(articles + "/{id}", "get", get(articles + "/1"), 200);
        for (Output output : Output.values()) {
            check(articles + "/{id}/{format}", "get", get(articles + "/1/" + output.title()), 200);
        }
        check(LIBRARY + "/failures", "get", get(LIBRARY + "/failures"), 200);
        String query = "?q=" + URLEncoder.encode("переговоры", StandardCharsets.UTF_8);
        check(LIBRARY + "/search", "get", get(LIBRARY + "/search" + query), 200);
        for (String form : List.of("json", "jsonl", "csv")) {
            check(LIBRARY + "/search/{form}", "get", get(LIBRARY + "/search/" + form + query), 200);
        }
    }

    @Test
    void whatFailsIsAProblemAsDescribed() throws Exception {
        String analyse = "/api/v1/articles";
        check(analyse, "post", post(analyse, "text/plain", ""), 400);
        check(analyse, "post", post(analyse, "text/plain", "а".repeat(BODY)), 413);
        check(analyse, "post", post(analyse, "application/pdf", "%PDF-1.7"), 422);
        check(
                analyse,
                "post",
                send(to(analyse).header("Origin", "http://evil.example").POST(BodyPublishers.ofString("а"))),
                403);
        check(analyse + "/{id}", "get", get(analyse + "/0"), 404);
        check(LIBRARY, "get", get(LIBRARY), 404);
        post(LIBRARY + "/articles", "text/plain; charset=utf-8", ARTICLE);
        check(LIBRARY + "/articles", "get", get(LIBRARY + "/articles?limit=0"), 400);
        check(LIBRARY + "/articles", "get", get(LIBRARY + "/articles?after=yesterday"), 400);
        check(LIBRARY + "/articles/{id}", "get", get(LIBRARY + "/articles/77"), 404);
        check(LIBRARY + "/search", "get", get(LIBRARY + "/search?q=kind:nobody"), 400);
    }

    private HttpResponse<String> delete(String path) throws Exception {
        return send(to(path).DELETE());
    }

    private static String proposal(String of, String state, String said) {
        return "{\"of\":\"%s\",\"seen\":\"%s\",\"editor\":\"Ольга\",\"said\":%s}".formatted(of, state, said);
    }

    @Test
    void anArticleIsCorrectedAndCorrectionsAreTakenBackAsDescribed() throws Exception {
        post(LIBRARY + "/articles", "text/plain; charset=utf-8", ARTICLE);
        String all = LIBRARY + "/articles/{id}/corrections";
        String here = LIBRARY + "/articles/1/corrections";
        String type = "application/json";
        JsonNode before = new ObjectMapper().readTree(get(here).body());
        String state = before.get("state").asText();
        int attributions = before.get("attributions").size();
        assertThat(before.at("/attributions/0/of").asText()).isEqualTo("m0");
        String said =
                "{\"source\":null,\"cue\":{\"start\":12,\"end\":23},\"content\":[{\"start\":45,\"end\":55}],\"kind\":\"role\","
                        + "\"manner\":\"indirect\",\"stance\":\"neutral\",\"who\":\"министр\",\"relays\":\"a2\"}";
        var made = post(here, type, proposal("a1", state, said));
        check(all, "post", made, 201);
        JsonNode kept = new ObjectMapper().readTree(made.body());
        assertThat(kept.at("/said/relays").asText()).isEqualTo("m1");
        assertThat(kept.at("/said/cue/end").asInt()).isEqualTo(23);
        assertThat(new ObjectMapper()
                        .readTree(get(LIBRARY + "/articles/1").body())
                        .at("/attributions/0/relays")
                        .asText())
                .isEqualTo("a2");
        check(all, "post", post(here, type, proposal("a2", state, "null")), 409);
        check(all, "post", post(here, type, proposal("m1", kept.get("state").asText(), "null")), 201);
        var now = get(here);
        check(all, "get", now, 200);
        JsonNode after = new ObjectMapper().readTree(now.body());
        assertThat(after.get("corrections")).hasSize(2);
        assertThat(after.get("attributions")).hasSize(attributions - 1);
        String last = after.get("state").asText();
        for (String wrong : List.of(
                "three",
                "[]",
                "{}",
                proposal("a1", "", "null"),
                proposal("new", last, "null"),
                proposal("a1", last, "[]"),
                proposal("a1", last, said.replace("role", "king")),
                proposal("a1", last, said.replace(":12,", ":99,")),
                proposal("a1", last, said.replace(":12,", ":{},")),
                proposal("a1", last, said.replace("a2", "a1")),
                proposal("a1", last, "null").replace("Ольга", " "))) {
            check(all, "post", post(here, type, wrong), 400);
        }
        check(all, "post", post(here, type, proposal("a77", last, "null")), 404);
        check(all, "get", get(here.replace("/1/", "/77/")), 404);
        assertThat(delete(here + "/" + kept.get("id").asText()).statusCode()).isEqualTo(204);
        check(
                all + "/{correction}",
                "delete",
                delete(here + "/" + kept.get("id").asText()),
                409);
        check(all + "/{correction}", "delete", delete(here + "/one"), 404);
        check(
                all + "/{correction}",
                "delete",
                send(to(here + "/2").header("Origin", "http://evil.example").DELETE()),
                403);
    }

    @Test
    void whoSendsTooManyIsToldWhenToComeAgain() throws Exception {
        HttpResponse<String> answer = post("/api/v1/articles", "text/plain", "a");
        for (int sent = 1; sent < 50 && answer.statusCode() != 429; sent++) {
            answer = post("/api/v1/articles", "text/plain", "a");
        }
        check("/api/v1/articles", "post", answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
    }

    /** The status and the type are among those described for the operation, and so is every field. */
    private void check(String path, String method, HttpResponse<String> answer, int status) throws Exception {
        String about = method + " " + path + ": " + answer.body();
        assertThat(answer.statusCode()).as(about).isEqualTo(status);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = description.at(
                "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status + "/content");
        assertThat(content.fieldNames()).as(about).toIterable().contains(type);
        if (type.endsWith("json")) {
            JsonNode schema = content.get(type).get("schema");
            compare(about, schema, new ObjectMapper().readTree(answer.body()));
        }
    }

    private void compare(String about, JsonNode described, JsonNode found) {
        JsonNode schema = resolved(described, found);
        if (schema.has("items")) {
            assertThat(found.isArray()).as(about).isTrue();
            found.forEach(item -> compare(about + "[]", schema.get("items"), item));
        }
        if (schema.has("properties") && found.isObject()) {
            JsonNode properties = schema.get("properties");
            schema.path("required")
                    .forEach(name -> assertThat(found.has(name.asText()))
                            .as(about + " has " + name)
                            .isTrue());
            found.fields().forEachRemaining(field -> {
                assertThat(properties.fieldNames()).as(about).toIterable().contains(field.getKey());
                compare(about + "." + field.getKey(), properties.get(field.getKey()), field.getValue());
            });
        }
        assertThat(types(schema)).as(about).contains(type(found));
    }

    /** What a reference leads to; of alternatives the one that has the fields found. */
    private JsonNode resolved(JsonNode schema, JsonNode found) {
        if (schema.has("$ref")) {
            return description.at(schema.get("$ref").asText().substring(1));
        }
        for (String alternatives : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(alternatives)) {
                JsonNode one = resolved(alternative, found);
                boolean has = one.path("required").valueStream().allMatch(name -> found.has(name.asText()));
                if (has && types(one).contains(type(found))) {
                    return one;
                }
            }
        }
        return schema;
    }

    /** A number may be a whole one. */
    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream().map(JsonNode::asText).toList();
        }
        return type.asText().equals("number") ? List.of("number", "integer") : List.of(type.asText());
    }

    private static String type(JsonNode found) {
        return switch (found.getNodeType()) {
            case NUMBER -> found.isIntegralNumber() ? "integer" : "number";
            case STRING -> "string";
            case ARRAY -> "array";
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            default -> "object";
        };
    }
}
