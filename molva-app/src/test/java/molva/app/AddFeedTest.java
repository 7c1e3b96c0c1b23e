package molva.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import molva.library.Library;
import molva.library.keep.Access;
import molva.library.keep.Article;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Failure;
import molva.read.fetch.LocalFetcher;
import molva.read.fetch.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Feeds of a site on this machine, added to a library. */
class AddFeedTest {
    private static final String RSS = "<rss version=\"2.0\"><channel><title>Вестник</title>"
            + "<item><title>Мост</title><link>/most</link><description>Мост открыли.</description></item>"
            + "<item><title>Нет страницы</title><link>/gone</link><description>Её нет.</description></item>"
            + "<item><title>Паром</title><link>/parom</link><content:encoded><![CDATA[<p>Паром встал, сообщил"
            + " капитан Орлов.</p>]]></content:encoded></item></channel></rss>";

    private static final String PAGE =
            "<html><head><title>Мост открыт</title></head><body><article><h1>Мост открыт</h1><p>Мост через реку открыли утром,"
                    + " заявил мэр города Иван Орлов. По его словам, движение уже началось.</p></article></body></html>";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int add(String... arguments) {
        Console console = new Console(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, false, Console.USUAL_COLUMNS);
        return new CommandLine(new AddCommand(console, new Visitor(LocalFetcher.get(), Duration.ZERO)))
                .execute(arguments);
    }

    @Test
    void aFeedMayBeAFile() throws IOException {
        Path feed = Files.writeString(folder.resolve("rss.xml"), RSS);
        Path library = folder.resolve("library");
        assertThat(add("--library", library.toString(), "--feed", feed.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("3 kept");
    }

    @Test
    void aFeedsArticlesAreKeptAndABadOneStopsNoOther() throws IOException {
        try (LocalSite site = new LocalSite()) {
            site.put("/rss", RSS);
            site.put("/most", PAGE);
            site.put("/page", PAGE);
            int code = add(
                    "--library",
                    folder.toString(),
                    "--feed",
                    site.at("/none"),
                    "--feed",
                    site.at("/page"),
                    "--feed",
                    site.at("/rss"));
            assertThat(code).isEqualTo(1);
            assertThat(site.asked()).contains("/most", "/gone").doesNotContain("/parom");
            try (Library library = Library.open(folder, Access.READ, Molva.pipeline()::lemmas)) {
                List<Article> articles =
                        library.store().articles(ArticleFilter.ALL).items();
                assertThat(articles).extracting(Article::title).containsExactlyInAnyOrder("Мост открыт", "Паром");
                assertThat(articles)
                        .extracting(article -> article.outlet().orElse(""))
                        .containsOnly("Вестник");
                assertThat(library.store().articleAt(site.at("/most"))).isPresent();
                assertThat(library.search("Орлов", 0, 10, 0).results())
                        .extracting(found -> found.passage())
                        .anyMatch(passage -> passage.contains("открыли утром"));
                assertThat(library.store().failures(0, 10).items())
                        .extracting(Failure::input)
                        .containsExactlyInAnyOrder(
                                "feed " + site.at("/none"), "feed " + site.at("/page"), site.at("/gone"));
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("/gone: the server answers 404", "it is no feed", "2 kept", "3 failed");
    }
}
