package molva.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, after schema.org. Pages that hold broken JSON say nothing. */
final class LinkedData {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");

    private final Map<?, ?> article;

    private LinkedData(Map<?, ?> article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        List<Map<?, ?>> found = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
                collect(parse(script.data()), found);
            }
        }
        return new LinkedData(found.isEmpty() ? Map.of() : found.getFirst());
    }

    Optional<String> headline() {
        return text(article.get("headline"));
    }

    Optional<String> published() {
        return text(article.get("datePublished"));
    }

    Optional<String> author() {
        return text(article.get("author"));
    }

    Optional<String> publisher() {
        return text(article.get("publisher"));
    }

    Optional<String> address() {
        return text(article.get("mainEntityOfPage")).or(() -> text(article.get("url")));
    }

    /** A text; of an object its name, else its identifier; of several the names with commas. */
    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof String string) {
            return Optional.of(string.strip()).filter(text -> !text.isEmpty());
        }
        if (value instanceof Map<?, ?> object) {
            return text(object.get("name")).or(() -> text(object.get("@id")));
        }
        if (value instanceof List<?> several) {
            String names = several.stream()
                    .map(LinkedData::text)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return Optional.of(names).filter(text -> !text.isEmpty());
        }
        return Optional.empty();
    }

    /** The articles among what was read: by themselves, in a list, or in a graph. */
    private static void collect(@Nullable Object value, List<Map<?, ?>> found) {
        if (value instanceof List<?> several) {
            several.forEach(one -> collect(one, found));
        } else if (value instanceof Map<?, ?> object) {
            if (isArticle(object.get("@type"))) {
                found.add(object);
            }
            collect(object.get("@graph"), found);
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        return type instanceof List<?> several
                ? several.stream().anyMatch(ARTICLES::contains)
                : ARTICLES.contains(String.valueOf(type));
    }

    private static Object parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Depth is bounded by the parser. */
    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> several = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                several.add(value(parser));
            }
            return several;
        }
        return token == null ? "" : parser.getText();
    }
}
