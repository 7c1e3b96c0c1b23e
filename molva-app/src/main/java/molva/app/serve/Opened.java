package molva.app.serve;

import java.util.List;
import java.util.Optional;
import molva.Analysis;
import molva.library.keep.KeptArticle;
import molva.library.keep.Statement;

/**
 * An article that a page shows.
 *
 * @param base the address of its page, without a slash at the end
 * @param name what the reader knows it by, {@code file} what its exports are called, without an ending
 * @param kept what the library knows of it; empty where it was only read
 * @param sources of a kept article, by name
 */
public record Opened(
        String base, String name, String file, Analysis analysis, Optional<KeptArticle> kept, List<String> sources) {
    public Opened {
        sources = List.copyOf(sources);
    }

    static Opened of(Desk.Read read) {
        return new Opened(
                "/article/" + read.id(),
                read.name(),
                "molva-" + read.id(),
                read.analysis(),
                Optional.empty(),
                List.of());
    }

    static Opened of(KeptArticle kept, List<String> sources) {
        long id = kept.article().id();
        return new Opened(
                "/library/" + id, kept.article().title(), "molva-" + id, kept.analysis(), Optional.of(kept), sources);
    }

    static List<String> sources(List<Statement> statements) {
        return statements.stream()
                .map(Statement::who)
                .filter(who -> !who.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether it is as it was last seen. */
    public boolean latest() {
        return kept.filter(known -> known.version() != known.article().version())
                .isEmpty();
    }

    /** The same as the machine read it. */
    Opened uncorrected() {
        return kept.map(known -> new Opened(base, name, file, known.machine(), kept, sources))
                .orElse(this);
    }

    /** Whether it is shown as the machine read it, though there are corrections. */
    public boolean machine() {
        return kept.filter(known -> !known.corrections().isEmpty() && analysis.equals(known.machine()))
                .isPresent();
    }

    /** Whether what is shown is what the next correction is about. */
    public boolean correctable() {
        return kept.isPresent() && latest() && !machine();
    }

    /** What the addresses of its exports need besides the format. */
    public String version() {
        return Link.to(
                "",
                "version",
                latest() ? "" : Integer.toString(kept.orElseThrow().version()),
                "reading",
                machine() ? "machine" : "");
    }
}
