package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import molva.Analysis;
import molva.Invariants;
import molva.SampleArticles;
import molva.attribution.Attribution;
import molva.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same article says the same as a text, as a page and in an old encoding. */
class SameArticleTest {
    private static final List<String> ARTICLES = SampleArticles.ALL;

    private record Said(String source, String cue, List<String> content, Attribution.Kind kind, String who) {}

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void asAPage(String article) throws UnreadableException {
        assertThat(said(page(article).getBytes(StandardCharsets.UTF_8))).isEqualTo(said(text(article)));
    }

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void inAnOldEncoding(String article) throws UnreadableException {
        assertThat(said(article.getBytes(Charset.forName("windows-1251")))).isEqualTo(said(text(article)));
        assertThat(said(article.getBytes(StandardCharsets.UTF_16))).isEqualTo(said(text(article)));
    }

    private static byte[] text(String article) {
        return article.getBytes(StandardCharsets.UTF_8);
    }

    /** The article as a newspaper's editor would mark it up: entities for marks, a link and bold words inside lines. */
    private static String page(String article) {
        List<String> lines = article.lines().toList();
        String paragraphs = IntStream.range(1, lines.size())
                .mapToObj(i -> "<p>" + marked(lines.get(i)) + "</p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>" + lines.getFirst()
                + "</title></head><body><article><h1>" + lines.getFirst() + "</h1>\n" + paragraphs
                + "</article></body></html>";
    }

    private static String marked(String line) {
        int space = line.indexOf(' ');
        return ("<b>" + line.substring(0, space) + "</b> <a href=\"/1\">" + line.substring(space + 1) + "</a>")
                .replace("«", "&laquo;")
                .replace("»", "&raquo;")
                .replace("—", "&mdash;");
    }

    private static List<Said> said(byte[] bytes) throws UnreadableException {
        Analysis analysis = Invariants.analyze(new Reader().read(bytes));
        String text = analysis.document().text();
        return analysis.attributions().all().stream()
                .map(one -> new Said(
                        one.source().map(span -> words(span, text)).orElse(""),
                        words(one.cue(), text),
                        one.content().stream().map(span -> words(span, text)).toList(),
                        one.kind(),
                        one.who()))
                .toList();
    }

    private static String words(Span span, String text) {
        return span.in(text).replace('\n', ' ').replaceAll(" +", " ");
    }
}
