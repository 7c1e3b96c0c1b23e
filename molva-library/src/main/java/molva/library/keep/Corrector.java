package molva.library.keep;

import java.util.List;
import java.util.Optional;
import molva.Analysis;
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
     * @param instead an earlier one that it takes the place of
     * @param seen {@link KeptArticle#state} of what the editor saw
     * @return empty where the article or its corrections have changed since; nothing is kept then
     */
    Optional<Correction> add(Correction correction, Optional<Long> instead, String seen, String now) {
        if (!seen.equals(state(correction.article()))) {
            return Optional.empty();
        }
        instead.ifPresent(corrections::remove);
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
        int length = analysis.document().text().length();
        int attributions = analysis.attributions().all().size();
        boolean outside = correction.said().filter(said -> said.end() > length).isPresent();
        boolean unknown = correction.attribution().isPresent()
                && (correction.attribution().getAsInt() < 0
                        || correction.attribution().getAsInt() >= attributions);
        if (outside || unknown) {
            throw new LibraryException(
                    "the correction speaks of words or an attribution that the article does not have");
        }
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
