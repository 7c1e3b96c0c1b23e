package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation says is so. */
class DocumentationTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyLinkInTheDocumentationLeadsToAFile() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(5);
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as("link in %s", PROJECT.relativize(page))
                        .exists();
            }
        }
    }

    @Test
    void theExampleOfTheFormatHasTheFieldsThatAreWritten() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs/formats.md"));
        String example =
                page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n", page.indexOf("```json\n")));
        String read = CommandRun.with(
                        "Бездарный министр ушёл.".getBytes(StandardCharsets.UTF_8),
                        "read",
                        "--format",
                        "json",
                        PROJECT + "/examples",
                        "-")
                .out();
        TreeSet<String> written = new TreeSet<>();
        try (var analyses = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(read)) {
            analyses.forEachRemaining(analysis -> written.addAll(fields(analysis)));
        }
        assertThat(fields(new ObjectMapper().readTree(example))).isEqualTo(written);
    }

    /** The names of all fields, each after those that lead to it; names that are values' own, such as kinds, left out. */
    private static TreeSet<String> fields(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        collect(node, "", names);
        return names;
    }

    private static void collect(JsonNode node, String above, TreeSet<String> names) {
        if (node.isArray()) {
            node.forEach(inner -> collect(inner, above + "[]", names));
        }
        node.fields().forEachRemaining(field -> {
            String name = above + "." + field.getKey();
            if (!above.endsWith(".voices")) {
                names.add(name);
                collect(field.getValue(), name, names);
            }
        });
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(PROJECT.resolve("README.md"), PROJECT.resolve("CHANGELOG.md")));
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}
