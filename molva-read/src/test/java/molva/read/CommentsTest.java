package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import molva.text.Block;
import molva.text.Document;
import org.junit.jupiter.api.Test;

/** What readers wrote under articles, as several systems of comments put it. */
class CommentsTest {
    private static final String ARTICLE =
            "<html><head><title>Мост открыли</title></head><body><article><h1>Мост открыли</h1>"
                    + "<p>Мэр города Заречный Павел Рогов заявил, что новый мост через Светлую открыли. По его словам, движение уже началось.</p>"
                    + "<p>«Мы обещали жителям мост и слово сдержали», – сказал он на встрече с жителями у реки.</p>";

    private static List<String> comments(String html) throws UnreadableException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Document plain = new Reader().read(bytes);
        assertThat(plain.blocks()).noneMatch(block -> block.kind() == Block.Kind.COMMENT);
        Document document = new Reader().withComments().read(bytes);
        assertThat(document.text()).startsWith(plain.text());
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.COMMENT)
                .map(block -> block.span().in(document.text()))
                .toList();
    }

    @Test
    void commentsOfWordPressAreKeptWithoutNamesDatesAndButtons() throws UnreadableException {
        assertThat(comments(ARTICLE
                        + "</article><div id='comments' class='comments-area'><h2 class='comments-title'>2 комментария</h2>"
                        + "<ol class='comment-list'><li class='comment'><article class='comment-body'><footer class='comment-meta'>"
                        + "<b class='fn'>Пётр</b> <time>12.05.2025 в 10:00</time></footer><div class='comment-content'><p>Не верю.</p>"
                        + "<p>Ни одному слову.</p></div><div class='reply'><a href='#'>Ответить</a></div></article>"
                        + "<ol class='children'><li class='comment'><article class='comment-body'><div class='comment-content'><p>А зря,"
                        + " мост стоит.</p></div></article></li></ol></li></ol><form><p>Ваш адрес не будет опубликован.</p></form></div>"
                        + "</body></html>"))
                .containsExactly("Не верю.", "Ни одному слову.", "А зря, мост стоит.");
    }

    @Test
    void commentsInsideTheArticleAreKeptBehindIt() throws UnreadableException {
        assertThat(comments(ARTICLE
                        + "<section class='b-comments'><h3>Комментарии (1)</h3><div class='b-comment' itemprop='comment'>"
                        + "<span class='b-comment__author'>vasya_1980</span><span>2 часа назад</span><div class='b-comment__text'>Ждали десять"
                        + " лет.<br>Спасибо!</div><button>Нравится 5</button></div></section></article></body></html>"))
                .containsExactly("Ждали десять лет.", "Спасибо!");
    }

    @Test
    void aPageWithoutCommentsHasNone() throws UnreadableException {
        assertThat(comments(ARTICLE + "</article><a class='comments-count' href='#'>12 комментариев</a></body></html>"))
                .isEmpty();
    }
}
