package molva.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import molva.Analysis;
import molva.Invariants;
import molva.attribution.Attribution;
import molva.text.Block;
import molva.text.Document;
import molva.text.Metadata;
import molva.text.Span;
import org.junit.jupiter.api.Test;

/** What readers write under an article is read, and is not its author's. */
class CommentsTest {
    private static final String ARTICLE = "Новый мост открыли утром.";
    private static final String COMMENT =
            "Мэр заявил, что подлецы всё украли. По слухам, мост уже треснул. Какое гнусное враньё!";

    @Test
    void wordsOfReadersAreNoPartOfTheArticlesProfile() {
        String text = ARTICLE + "\n\n" + COMMENT;
        int end = ARTICLE.length();
        List<Block> blocks = List.of(
                new Block(Block.Kind.PARAGRAPH, new Span(0, end)),
                new Block(Block.Kind.COMMENT, new Span(end + 2, text.length())));
        Analysis analysis = Invariants.analyze(new Document(text, blocks, Metadata.of("ru")));
        assertThat(analysis.attributions().all()).isNotEmpty();
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.profile().tokens()).isEqualTo(4);
        assertThat(analysis.profile().voices()).isEqualTo(Map.of(Attribution.Kind.AUTHOR, 1.0));
        assertThat(analysis.profile().sources()).isEmpty();
        assertThat(analysis.profile().loaded()).isEmpty();
    }
}
