package molva.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import molva.Analysis;
import molva.Pipeline;
import molva.attribution.Attribution;
import molva.library.keep.Access;
import molva.library.keep.Added;
import molva.library.keep.ArticleFilter;
import molva.library.keep.Correction;
import molva.library.keep.LibraryException;
import molva.library.keep.Relayed;
import molva.library.keep.Subject;
import molva.library.search.QueryException;
import molva.text.Document;
import molva.text.Metadata;
import molva.text.Oddity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added is kept once, found again and read back as it was. */
class LibraryTest {
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final String SUMMIT = "Встреча в Лоренции сорвалась\n\nПо словам Юрия Подоляки, переговоры отменены."
            + " «Мы ждали этого», — сказал министр Орлов.\n\nДороги размыло.";

    private static final List<Oddity> ODDITIES =
            List.of(new Oddity(Oddity.Kind.MENDED, 3, ""), new Oddity(Oddity.Kind.MIXED, 1, "Мoсква"));

    @TempDir
    private Path folder;

    private Library open() {
        return Library.open(folder, Access.WRITE, PIPELINE::lemmas);
    }

    private static Analysis article(String text, String url, String outlet) {
        Document read = Document.of(text);
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.of(url).filter(known -> !known.isEmpty()),
                Optional.of(outlet).filter(known -> !known.isEmpty()),
                Optional.of("2024-12-04T09:00:28+00:00"),
                Optional.empty(),
                read.metadata().language(),
                List.of("переговоры", "Лоренция, столица"));
        return PIPELINE.analyze(new Document(read.text(), read.blocks(), metadata, ODDITIES));
    }

    @Test
    void readsAnAnalysisBackAsItWas() {
        Analysis analysis = article(SUMMIT + " 🙂 \u0000 конец", "", "Вестник");
        try (Library library = open()) {
            Analysis kept = library.article(library.add(analysis).article())
                    .orElseThrow()
                    .analysis();
            assertThat(kept.words())
                    .usingRecursiveComparison()
                    .ignoringFields("segmentation.document.metadata")
                    .isEqualTo(analysis.words());
            assertThat(kept.attributions()).isEqualTo(analysis.attributions());
            assertThat(kept.entities()).isEqualTo(analysis.entities());
            assertThat(kept.findings()).isEqualTo(analysis.findings());
            assertThat(kept.profile()).isEqualTo(analysis.profile());
            assertThat(kept.document().oddities()).isEqualTo(ODDITIES);
            assertThat(kept.document().metadata().tags()).containsExactly("переговоры", "Лоренция, столица");
        }
    }

    @Test
    void keepsTheSameTextOnceAndAReprintTwice() {
        try (Library library = open()) {
            assertThat(library.add(article(SUMMIT, "", "Вестник"))).isInstanceOf(Added.Kept.class);
            assertThat(library.add(article(SUMMIT + "\n", "", "вестник"))).isInstanceOf(Added.Duplicate.class);
            assertThat(library.add(article(SUMMIT, "", ""))).isInstanceOf(Added.Duplicate.class);
            assertThat(library.add(article(SUMMIT, "", "Голос"))).isInstanceOf(Added.Kept.class);
            assertThat(library.store().articles(ArticleFilter.ALL).total()).isEqualTo(2);
        }
    }

    @Test
    void keepsAChangedTextOfAnAddressAsAVersion() {
        try (Library library = open()) {
            long id = library.add(article(SUMMIT, "https://www.news.example/a/?utm_source=x", ""))
                    .article();
            Added changed = library.add(
                    article(SUMMIT.replace("Дороги размыло", "Дороги открыты"), "http://news.example/a", ""));
            assertThat(changed).isEqualTo(new Added.NewVersion(id, 2));
            assertThat(library.article(id).orElseThrow().versions().getLast().gained())
                    .containsExactly("Дороги открыты.");
            assertThat(library.search("размыло", 0, 10, 0).total()).isZero();
            assertThat(library.search("открытый", 0, 10, 0).total()).isEqualTo(1);
        }
    }

    @Test
    void findsNamesAndWordsInAnyForm() {
        try (Library library = open()) {
            library.add(article(SUMMIT, "", "Вестник"));
            for (String query : List.of(
                    "кто:Подоляка",
                    "кто:Подоляки",
                    "who:подоляке",
                    "кто:\"Юрию Подоляке\" переговорах",
                    "\"переговоры отменены\"",
                    "переговорами",
                    "издание:вестник кто:Подоляка",
                    "kind:person переговоры",
                    "после:2024-12 до:05.12.2024 переговоры",
                    "cue:слово переговоры")) {
                assertThat(library.search(query, 0, 10, 5).total()).as(query).isPositive();
            }
            for (String query :
                    List.of("кто:Сидоров", "-переговоры кто:Подоляка", "\"отменены переговоры\"", "после:2025")) {
                assertThat(library.search(query, 0, 10, 5).total()).as(query).isZero();
            }
            Found.Result result = library.search("переговоры кто:Подоляка", 0, 10, 5)
                    .results()
                    .getFirst();
            assertThat(result.words()).hasSize(1);
            assertThat(result.words().getFirst().in(result.passage())).isEqualTo("переговоры");
        }
    }

    @Test
    void answersAnyQueryWithResultsOrOneLine() {
        Random random = new Random(7);
        try (Library library = open()) {
            library.add(article(SUMMIT, "", "Вестник"));
            String alphabet = "кто:whoабв\"«»-: .,*?~^()[]{}\\/+&|!'\u0301\ud83d\ude42\ud800\u0000\n0123после:вид:";
            for (int i = 0; i < 2000; i++) {
                StringBuilder query = new StringBuilder();
                for (int length = random.nextInt(30); length > 0; length--) {
                    query.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                try {
                    library.search(query.toString(), 0, 5, 3);
                } catch (QueryException told) {
                    assertThat(told.getMessage()).isNotBlank();
                }
            }
        }
    }

    @Test
    void catchesUpWithTheDatabaseAndChecksClean() {
        try (Library library = open()) {
            library.add(article(SUMMIT, "", "Вестник"));
        }
        deleteIndex();
        try (Library library = open()) {
            assertThat(library.search("переговоры", 0, 10, 0).total()).isPositive();
            assertThat(library.check(done -> {})).isEmpty();
            library.reindex();
            assertThat(library.search("переговоры", 0, 10, 0).total()).isPositive();
        }
    }

    private void deleteIndex() {
        for (java.io.File file : folder.resolve("index").toFile().listFiles()) {
            assertThat(file.delete()).isTrue();
        }
    }

    @Test
    void aCorrectionStandsBesideTheMachinesReading() {
        try (Library library = open()) {
            long id = library.add(article(SUMMIT, "", "Вестник")).article();
            Attribution wrong = library.article(id)
                    .orElseThrow()
                    .machine()
                    .attributions()
                    .all()
                    .getFirst();
            Correction.Said said = new Correction.Said(
                    wrong.source(),
                    wrong.cue(),
                    wrong.content(),
                    wrong.manner(),
                    Attribution.Kind.ROLE,
                    "Пётр Сидоров",
                    wrong.stance(),
                    new Relayed.AsRead());
            Correction made = library.store()
                    .correct(new Correction(
                            0,
                            id,
                            1,
                            Optional.of(new Subject.Machine(wrong.id())),
                            Optional.of(said),
                            "редактор",
                            "",
                            ""))
                    .join();
            assertThat(library.search("кто:Сидоров", 0, 10, 0).total()).isEqualTo(1);
            assertThat(library.article(id)
                            .orElseThrow()
                            .machine()
                            .attributions()
                            .all()
                            .getFirst())
                    .isEqualTo(wrong);
            assertThat(library.check(done -> {})).isEmpty();
            library.store().uncorrect(made.id()).join();
            assertThat(library.search("кто:Сидоров", 0, 10, 0).total()).isZero();
        }
    }

    @Test
    void whatIsAddedUpFollowsWhatIsAddedAndCorrected() {
        try (Library library = open()) {
            long id = library.add(article(SUMMIT, "", "Вестник")).article();
            assertThat(library.store().outlets()).hasSize(1);
            int statements = library.store().sources(200).getFirst().statements();
            long attributions = library.store().stats().attributions();
            library.add(article(SUMMIT, "", "Газета"));
            assertThat(library.store().outlets()).hasSize(2);
            assertThat(library.store().sources(1)).hasSize(1);
            assertThat(library.store().sources(200).getFirst().statements()).isEqualTo(2 * statements);
            library.store()
                    .correct(new Correction(
                            0, id, 1, Optional.of(new Subject.Machine(0)), Optional.empty(), "редактор", "", ""))
                    .join();
            library.store().fail("a.txt", "", "empty").join();
            var stats = library.store().stats();
            assertThat(stats.attributions()).isEqualTo(2 * attributions - 1);
            assertThat(stats.corrections()).isEqualTo(1);
            assertThat(stats.failures()).isEqualTo(1);
        }
    }

    @Test
    void aSecondWriterIsRefusedInOneLine() {
        try (Library library = open()) {
            assertThat(library.behind()).isZero();
            assertThatThrownBy(this::open).isInstanceOf(LibraryException.class).hasMessageContaining("another Molva");
        }
    }

    @Test
    void aBackupBringsEverythingBack() {
        Path backup = folder.resolveSibling(folder.getFileName() + ".backup");
        try (Library library = open()) {
            library.add(article(SUMMIT, "", "Вестник"));
            library.store().backup(backup);
            library.add(article("Министр Орлов сообщил, что мост закрыт.", "", "Голос"));
        }
        Library.restore(backup, folder);
        try (Library library = open()) {
            assertThat(library.store().articles(ArticleFilter.ALL).total()).isEqualTo(1);
            assertThat(library.search("мост", 0, 10, 0).total()).isZero();
            assertThat(library.search("переговоры", 0, 10, 0).total()).isPositive();
        }
        assertThat(backup.toFile().delete()).isTrue();
    }
}
