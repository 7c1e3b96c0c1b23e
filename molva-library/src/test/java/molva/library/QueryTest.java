package molva.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import molva.Pipeline;
import molva.library.keep.Access;
import molva.library.search.QueryException;
import molva.text.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a query means, asked of a library in which a man and a woman have one surname. */
class QueryTest {
    private static final Pipeline PIPELINE = Pipeline.load();

    @TempDir
    private static Path folder;

    private static Library library;

    @BeforeAll
    static void fill() {
        library = Library.open(folder, Access.WRITE, PIPELINE::lemmas);
        for (String text : List.of(
                "Мария Захарова сообщила, что мост закрыт.",
                "Депутат Пётр Захаров заявил, что дороги размыло.",
                "По словам Валентины Зеленской, школу откроют осенью.",
                "По словам Юрия Подоляки, переговоры отменены.",
                "Министр Орлов сказал, что переговоры начались.")) {
            library.add(PIPELINE.analyze(Document.of(text)));
        }
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static List<String> found(String query) {
        return library.search(query, 0, 10, 0).results().stream()
                .map(result -> result.statement().who())
                .sorted()
                .toList();
    }

    @Test
    void aNameFindsItsCasesButNobodyOfTheOtherSex() {
        for (String woman : List.of("Захарова", "Захаровой", "захаровой", "\"Марии Захаровой\"")) {
            assertThat(found("кто:" + woman)).as(woman).containsExactly("Мария Захарова");
        }
        for (String man : List.of("Захаров", "Захаровым", "\"Петру Захарову\"")) {
            assertThat(found("кто:" + man)).as(man).containsExactly("Пётр Захаров");
        }
        assertThat(found("кто:Захарову")).as("hers or to him").hasSize(2);
        assertThat(found("кто:Орлова")).as("nobody is called so: his genitive").containsExactly("Орлов");
        assertThat(found("кто:Подоляки")).containsExactly("Юрий Подоляка");
        assertThat(found("кто:Зеленскую")).containsExactly("Валентина Зеленская");
        assertThat(found("кто:Зеленским")).isEmpty();
    }

    @Test
    void alternativesAreOneOrTheOther() {
        assertThat(found("кто:Орлов|Подоляка")).containsExactly("Орлов", "Юрий Подоляка");
        assertThat(found("кто:\"Юрий Подоляка\"|Захарова")).containsExactly("Мария Захарова", "Юрий Подоляка");
        assertThat(found("переговоры|мост")).hasSize(3);
        assertThat(found("\"переговоры отменены\"|мост")).hasSize(2);
        assertThat(found("переговоры -кто:Орлов|Захарова")).containsExactly("Юрий Подоляка");
        assertThat(found("|переговоры||")).hasSize(2);
        assertThat(library.search("переговоры|мост", 0, 10, 0).results())
                .allSatisfy(result -> assertThat(result.words()).hasSize(1));
    }

    @Test
    void aFieldNeedsAValue() {
        for (String query : List.of("кто:", "мост кто: дороги", "вид:|", "-кто:\"\"")) {
            assertThatThrownBy(() -> library.search(query, 0, 10, 0))
                    .as(query)
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("something must stand");
        }
        assertThatThrownBy(() -> library.search("мост|".repeat(70), 0, 10, 0))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("64");
    }
}
