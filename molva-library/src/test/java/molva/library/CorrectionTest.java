package molva.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Analysis;
import molva.Pipeline;
import molva.attribution.Attribution;
import molva.attribution.Attribution.Kind;
import molva.library.keep.Access;
import molva.library.keep.Corrected;
import molva.library.keep.Correction;
import molva.library.keep.Correction.Said;
import molva.library.keep.KeptArticle;
import molva.library.keep.LibraryException;
import molva.library.keep.Relayed;
import molva.library.keep.Subject;
import molva.text.Document;
import molva.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of a reading stands beside the machine's, and profile and findings follow it. */
class CorrectionTest {
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final String TEXT = "Порт закроют 🙂\n\nМинистр Пётр Ильин заявил, что порт закроют."
            + " По словам инсайдеров, склады пусты. Склады полны, уверяет нас сторож.";

    @TempDir
    private Path folder;

    private Library library;
    private long id;

    @BeforeEach
    void keeps() {
        library = Library.open(folder, Access.WRITE, PIPELINE::lemmas);
        id = library.add(PIPELINE.analyze(Document.of(TEXT))).article();
    }

    @AfterEach
    void closes() {
        library.close();
    }

    private KeptArticle kept() {
        return library.article(id).orElseThrow();
    }

    private Attribution read(String cue) {
        return named(kept().machine(), cue).orElseThrow(() -> new AssertionError("nothing is read from " + cue));
    }

    private static Optional<Attribution> named(Analysis analysis, String cue) {
        return analysis.attributions().all().stream()
                .filter(attribution -> attribution.cue().in(TEXT).equals(cue))
                .findFirst();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static Said said(Kind kind, String who, String source, String cue, String... content) {
        return new Said(
                Optional.of(source).filter(words -> !words.isEmpty()).map(CorrectionTest::span),
                span(cue),
                Arrays.stream(content).map(CorrectionTest::span).toList(),
                Attribution.Manner.INDIRECT,
                kind,
                who,
                Attribution.Stance.NEUTRAL,
                new Relayed.AsRead());
    }

    private Correction keep(Optional<Subject> wrong, Said... said) {
        return library.store()
                .correct(new Correction(
                        0, id, 1, wrong, Arrays.stream(said).findFirst(), "Ольга", "", "проверено по записи"))
                .join();
    }

    private static final Optional<Subject> MISSING = Optional.empty();

    private static Optional<Subject> machine(int id) {
        return Optional.of(new Subject.Machine(id));
    }

    @Test
    void aChangedSourceChangesTheProfileAndTheFindings() {
        Attribution wrong = read("По словам");
        assertThat(kept().analysis().profile().voices()).containsKey(Kind.ANONYMOUS);
        assertThat(kept().analysis().findings()).isNotEmpty();
        keep(machine(wrong.id()), said(Kind.PERSON, "Пётр Ильин", "Пётр Ильин", "По словам", "склады пусты"));
        Analysis corrected = kept().analysis();
        Attribution now = named(corrected, "По словам").orElseThrow();
        assertThat(now.source().orElseThrow().in(TEXT)).isEqualTo("Пётр Ильин");
        assertThat(now.rule()).isEqualTo("correction.hand");
        assertThat(now.confidence()).isEqualTo(1);
        assertThat(corrected.profile().voices()).doesNotContainKey(Kind.ANONYMOUS);
        assertThat(corrected.findings()).isEmpty();
        assertThat(kept().machine().attributions().all().get(wrong.id())).isEqualTo(wrong);
    }

    @Test
    void aFalseAttributionGoesAndTheOthersAreNumberedAnew() {
        Attribution wrong = read("заявил");
        int before = kept().analysis().attributions().all().size();
        keep(machine(wrong.id()));
        List<Attribution> left = kept().analysis().attributions().all();
        assertThat(left).hasSize(before - 1);
        for (int i = 0; i < left.size(); i++) {
            assertThat(left.get(i).id()).isEqualTo(i);
        }
        assertThat(kept().corrected().origins().getFirst().subject()).isNotEqualTo(new Subject.Machine(wrong.id()));
    }

    @Test
    void aMissingAttributionIsAddedInItsPlaceAndKnowsWhoAddedIt() {
        Correction made = keep(MISSING, said(Kind.ROLE, "сторож", "сторож", "уверяет", "Склады полны"));
        Analysis corrected = kept().analysis();
        Attribution last = corrected.attributions().all().getLast();
        assertThat(last.who()).isEqualTo("сторож");
        assertThat(corrected.profile().sources())
                .anySatisfy(source -> assertThat(source.who()).isEqualTo("сторож"));
        var origin = kept().corrected().origins().getLast();
        assertThat(origin.subject()).isEqualTo(new Subject.Added(made.id()));
        assertThat(origin.correction().orElseThrow()).isEqualTo(made);
        assertThat(made.editor()).isEqualTo("Ольга");
        assertThat(made.made()).endsWith("Z");
    }

    @Test
    void theLastWordCountsAndTakingItBackBringsTheOneBefore() {
        Optional<Subject> wrong = machine(read("заявил").id());
        keep(wrong, said(Kind.ROLE, "министр", "Министр", "заявил", "порт закроют"));
        Correction last = keep(wrong, said(Kind.HEARSAY, "", "", "заявил", "порт закроют"));
        assertThat(named(kept().analysis(), "заявил").orElseThrow().kind()).isEqualTo(Kind.HEARSAY);
        assertThat(library.store().uncorrect(last.id()).join()).isTrue();
        assertThat(named(kept().analysis(), "заявил").orElseThrow().kind()).isEqualTo(Kind.ROLE);
        assertThat(library.store().uncorrect(last.id()).join()).isFalse();
    }

    @Test
    void withoutCorrectionsTheReadingIsTheMachines() {
        Correction made = keep(machine(read("заявил").id()));
        assertThat(kept().analysis()).isNotEqualTo(kept().machine());
        library.store().uncorrect(made.id()).join();
        assertThat(kept().analysis().attributions()).isEqualTo(kept().machine().attributions());
        assertThat(kept().corrected().origins())
                .allSatisfy(origin -> assertThat(origin.correction()).isEmpty());
        assertThat(library.check(done -> {})).isEmpty();
    }

    @Test
    void whoSawAnEarlierStateIsNotHeard() {
        String seen = kept().state();
        Correction correction =
                new Correction(0, id, 1, machine(read("заявил").id()), Optional.empty(), "Ольга", "", "");
        assertThat(library.store().correct(correction, seen).join()).isPresent();
        assertThat(library.store().correct(correction, seen).join()).isEmpty();
        assertThat(library.store().corrections()).hasSize(1);
        String now = kept().state();
        assertThat(now).isNotEqualTo(seen);
        library.store().uncorrect(kept().corrections().getFirst().id()).join();
        assertThat(kept().state()).isEqualTo(seen);
    }

    @Test
    void whatIsChangedOfAnAdditionIsKeptBesideItWithWhoAndWhen() {
        Correction first = keep(MISSING, said(Kind.ROLE, "сторож", "сторож", "уверяет", "Склады полны"));
        Optional<Subject> added = Optional.of(new Subject.Added(first.id()));
        Correction second = keep(added, said(Kind.GROUP, "сторожа", "сторож", "уверяет", "Склады"));
        assertThat(kept().corrections()).containsExactly(first, second);
        assertThat(kept().analysis().attributions().all().getLast().who()).isEqualTo("сторожа");
        assertThat(kept().corrected().origins().getLast())
                .isEqualTo(new Corrected.Origin(added.get(), Optional.of(second)));
        int before = kept().analysis().attributions().all().size();
        Correction removed = keep(added);
        assertThat(kept().analysis().attributions().all()).hasSize(before - 1);
        library.uncorrect(removed.id());
        library.uncorrect(second.id());
        assertThat(kept().analysis().attributions().all().getLast().who()).isEqualTo("сторож");
        keep(added, said(Kind.GROUP, "сторожа", "сторож", "уверяет", "Склады"));
        library.uncorrect(first.id());
        assertThat(kept().corrections()).isEmpty();
    }

    private Said relaying(Relayed relays, Kind kind, String who, String source, String cue, String content) {
        Said said = said(kind, who, source, cue, content);
        return new Said(
                said.source(),
                said.cue(),
                said.content(),
                said.manner(),
                said.kind(),
                said.who(),
                said.stance(),
                relays);
    }

    private Optional<Attribution> relayed(String cue) {
        Analysis now = kept().analysis();
        OptionalInt relays = named(now, cue).orElseThrow().relays();
        return relays.isPresent() ? Optional.of(now.attributions().all().get(relays.getAsInt())) : Optional.empty();
    }

    @Test
    void whoseWordIsPassedOnIsChosenAndTakenBack() {
        Subject minister = new Subject.Machine(read("заявил").id());
        Subject insiders = new Subject.Machine(read("По словам").id());
        assertThat(relayed("По словам")).isEmpty();
        Correction made = keep(
                Optional.of(insiders),
                relaying(new Relayed.Of(minister), Kind.ANONYMOUS, "", "инсайдеров", "По словам", "склады пусты"));
        assertThat(relayed("По словам").orElseThrow().who()).isEqualTo("Пётр Ильин");
        assertThat(kept().corrections().getFirst().said().orElseThrow().relays())
                .isEqualTo(new Relayed.Of(minister));
        keep(Optional.of(minister));
        assertThat(relayed("По словам")).as("what is passed on was removed").isEmpty();
        library.uncorrect(kept().corrections().getLast().id());
        assertThat(relayed("По словам")).isPresent();
        library.uncorrect(made.id());
        assertThat(relayed("По словам")).isEmpty();
    }

    @Test
    void anAdditionPassesOnAnotherAndIsPassedOn() {
        Subject minister = new Subject.Machine(read("заявил").id());
        Correction guard = keep(
                MISSING, relaying(new Relayed.Of(minister), Kind.ROLE, "сторож", "сторож", "уверяет", "Склады полны"));
        Subject added = new Subject.Added(guard.id());
        Attribution now = kept().analysis()
                .attributions()
                .all()
                .get(kept().corrected().id(added).orElseThrow());
        assertThat(now.relays()).isEqualTo(kept().corrected().id(minister));
        keep(
                Optional.of(new Subject.Machine(read("По словам").id())),
                relaying(new Relayed.Of(added), Kind.ANONYMOUS, "", "инсайдеров", "По словам", "склады пусты"));
        assertThat(relayed("По словам").orElseThrow().who()).isEqualTo("сторож");
    }

    @Test
    void nobodyPassesOnHisOwnWord() {
        Optional<Subject> minister = machine(read("заявил").id());
        Optional<Subject> insiders = machine(read("По словам").id());
        keep(
                minister,
                relaying(new Relayed.Of(insiders.get()), Kind.ROLE, "министр", "Министр", "заявил", "порт закроют"));
        for (Subject passed : List.of(minister.get(), insiders.get())) {
            Said said = relaying(new Relayed.Of(passed), Kind.ANONYMOUS, "", "инсайдеров", "По словам", "склады пусты");
            assertThatThrownBy(() -> keep(insiders, said)).hasMessageContaining("its own word");
        }
        Relayed nowhere = new Relayed.Of(new Subject.Added(99));
        Said said = relaying(nowhere, Kind.ANONYMOUS, "", "инсайдеров", "По словам", "склады пусты");
        assertThatThrownBy(() -> keep(insiders, said)).hasMessageContaining("does not have");
    }

    @Test
    void whatWouldCloseACircleAfterACorrectionIsTakenBackIsLeftOut() {
        Optional<Subject> minister = machine(read("заявил").id());
        Optional<Subject> insiders = machine(read("По словам").id());
        Correction first = keep(
                minister,
                relaying(new Relayed.Of(insiders.get()), Kind.ROLE, "министр", "Министр", "заявил", "порт закроют"));
        Correction none = keep(
                minister, relaying(new Relayed.Nobodys(), Kind.ROLE, "министр", "Министр", "заявил", "порт закроют"));
        keep(
                insiders,
                relaying(
                        new Relayed.Of(minister.get()), Kind.ANONYMOUS, "", "инсайдеров", "По словам", "склады пусты"));
        library.uncorrect(none.id());
        assertThat(kept().corrections()).extracting(Correction::id).contains(first.id());
        assertThat(relayed("По словам").orElseThrow().who()).isEqualTo("министр");
        assertThat(relayed("заявил")).isEmpty();
    }

    @Test
    void whatTheArticleDoesNotHaveIsRefusedAndChangesNothing() {
        Span beyond = new Span(3, TEXT.length() + 1);
        Said outside = new Said(
                Optional.empty(),
                new Span(0, 2),
                List.of(beyond),
                Attribution.Manner.DIRECT,
                Kind.PERSON,
                "",
                Attribution.Stance.NEUTRAL,
                new Relayed.AsRead());
        assertThatThrownBy(() -> keep(MISSING, outside)).hasCauseInstanceOf(LibraryException.class);
        assertThatThrownBy(() -> keep(machine(99))).hasCauseInstanceOf(LibraryException.class);
        assertThatThrownBy(() -> keep(machine(-1))).hasCauseInstanceOf(LibraryException.class);
        assertThat(kept().corrections()).isEmpty();
    }

    @Test
    void stretchesOfContentThatOverlapAreOne() {
        Said said = said(Kind.ROLE, "сторож", "сторож", "уверяет", "Склады полны", "полны", "порт закроют");
        assertThat(said.content()).containsExactly(span("порт закроют"), span("Склады полны"));
    }
}
