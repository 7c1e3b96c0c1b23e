package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import molva.text.Block;
import molva.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The articles of {@code examples/} as they are read. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path GOLDEN = Path.of("../molva-core/src/test/resources/golden");

    @Test
    void thePageHoldsTheSameArticleAsItsPlainText() throws Exception {
        Document page = new Reader().read(EXAMPLES.resolve("leaks.html"));
        String text = Files.readString(GOLDEN.resolve("leaks.txt"));
        assertThat(page.text().strip().split("\\s+", -1)).isEqualTo(text.strip().split("\\s+", -1));
        assertThat(page.metadata().title()).hasValue("Что нашли в «папке 17»");
        assertThat(kinds(page)).startsWith(Block.Kind.TITLE).containsOnlyOnce(Block.Kind.QUOTE);
        assertThat(kinds(page).stream().filter(kind -> kind == Block.Kind.HEADING))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summit", "agency", "dialogue", "court"})
    void aPlainTextIsReadUnchanged(String name) throws Exception {
        Document document = new Reader().read(EXAMPLES.resolve(name + ".txt"));
        assertThat(document.text()).isEqualTo(Files.readString(EXAMPLES.resolve(name + ".txt")));
        assertThat(kinds(document)).startsWith(Block.Kind.TITLE);
    }

    @Test
    void theSummitHasItsHeadingsQuotationsNoteAndLeftover() throws Exception {
        Document document = new Reader().read(EXAMPLES.resolve("summit.txt"));
        assertThat(kinds(document))
                .contains(Block.Kind.HEADING, Block.Kind.QUOTE, Block.Kind.NOTE)
                .endsWith(Block.Kind.BOILERPLATE);
        assertThat(kinds(document).stream().filter(kind -> kind == Block.Kind.QUOTE))
                .hasSize(3);
    }

    private static List<Block.Kind> kinds(Document document) {
        return document.blocks().stream().map(Block::kind).toList();
    }
}
