package molva.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.read.json.JsonTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, after schema.org. Pages that hold broken JSON say nothing. */
final class LinkedData {
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
        return JsonTree.text(article.get("headline"));
    }

    Optional<String> published() {
        return JsonTree.text(article.get("datePublished"));
    }

    Optional<String> author() {
        return JsonTree.text(article.get("author"));
    }

    /** With commas between them. */
    Optional<String> keywords() {
        return JsonTree.text(article.get("keywords"));
    }

    Optional<String> publisher() {
        return JsonTree.text(article.get("publisher"));
    }

    Optional<String> address() {
        return JsonTree.text(article.get("mainEntityOfPage")).or(() -> JsonTree.text(article.get("url")));
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
        try {
            return JsonTree.parse(json);
        } catch (IOException e) {
            return List.of();
        }
    }
}
