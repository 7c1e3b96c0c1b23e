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

    /** What the addresses of its exports need besides the format. */
    public String version() {
        return latest() ? "" : "?version=" + kept.orElseThrow().version();
    }
}
