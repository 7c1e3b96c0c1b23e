package molva.library.keep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Analysis;
import molva.library.keep.LibraryException.Reason;
import org.jdbi.v3.core.Handle;

/** Keeps corrections and takes them back, and each time writes down anew what the article then states. */
final class Corrector {
    private final Handle handle;
    private final Corrections corrections;

    Corrector(Handle handle) {
        this.handle = handle;
        corrections = new Corrections(handle);
    }

    Correction add(Correction correction, String now) {
        check(correction);
        Correction made = correction.made(0, now);
        long id = corrections.add(made);
        reread(made.article(), made.version());
        return made.made(id, now);
    }

    /**
     * Keeps a correction of what an editor saw.
     *
     * @param seen {@link KeptArticle#state} of what the editor saw
     * @return empty where the article or its corrections have changed since; nothing is kept then
     */
    Optional<Correction> add(Correction correction, String seen, String now) {
        if (!seen.equals(state(correction.article()))) {
            return Optional.empty();
        }
        return Optional.of(add(correction, now));
    }

    private String state(long article) {
        return new Articles(handle)
                .latest(article)
                .map(latest -> KeptArticle.state(latest.version(), corrections.of(article, latest.version())))
                .orElse("");
    }

    boolean remove(long id) {
        Optional<Correction> removed = corrections.remove(id);
        removed.ifPresent(correction -> reread(correction.article(), correction.version()));
        return removed.isPresent();
    }

    private void check(Correction correction) {
        Analysis analysis = new Articles(handle)
                .analysis(correction.article(), correction.version())
                .orElseThrow(() -> new LibraryException("there is no article " + correction.article() + " with version "
                        + correction.version() + " to correct"));
        List<Correction> before = corrections.of(correction.article(), correction.version());
        int length = analysis.document().text().length();
        boolean outside = correction.said().filter(said -> said.end() > length).isPresent();
        boolean unknown =
                correction.subject().filter(is -> !known(is, analysis, before)).isPresent();
        Optional<Subject> relayed = correction
                .said()
                .flatMap(said -> said.relays() instanceof Relayed.Of of ? Optional.of(of.subject()) : Optional.empty());
        if (outside
                || unknown
                || relayed.filter(is -> !known(is, analysis, before)).isPresent()) {
            throw new LibraryException(
                    Reason.UNKNOWN, "the correction speaks of words or an attribution that the article does not have");
        }
        if (relayed.isPresent() && circles(correction, relayed.get(), Corrected.of(analysis, before))) {
            throw new LibraryException(
                    Reason.CIRCLE, "an attribution would pass on its own word; correct the other one first");
        }
    }

    private static boolean known(Subject subject, Analysis machine, List<Correction> corrections) {
        return switch (subject) {
            case Subject.Machine read ->
                read.id() >= 0 && read.id() < machine.attributions().all().size();
            case Subject.Added added ->
                corrections.stream().anyMatch(one -> one.subject().isEmpty() && one.id() == added.correction());
        };
    }

    /** Whether what is passed on leads back to what passes it on. */
    private static boolean circles(Correction correction, Subject relayed, Corrected before) {
        if (correction.subject().isEmpty()) {
            return false;
        }
        Subject own = correction.subject().get();
        OptionalInt next = before.id(relayed);
        while (next.isPresent()
                && !before.origins().get(next.getAsInt()).subject().equals(own)) {
            next = before.analysis().attributions().all().get(next.getAsInt()).relays();
        }
        return relayed.equals(own) || next.isPresent();
    }

    private void reread(long article, int number) {
        Optional<Long> version = handle.createQuery("SELECT id FROM version WHERE article = ? AND number = ?")
                .bind(0, article)
                .bind(1, number)
                .mapTo(Long.class)
                .findOne();
        Optional<Analysis> machine = new Articles(handle).analysis(article, number);
        if (version.isPresent() && machine.isPresent()) {
            List<Correction> made = corrections.of(article, number);
            new Rows(handle, version.get())
                    .rewrite(Corrected.of(machine.get(), made).analysis());
            handle.execute("INSERT INTO news (article) VALUES (?)", article);
        }
    }
}
