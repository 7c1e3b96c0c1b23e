package molva.app.serve;

import java.util.Optional;
import molva.Analysis;
import molva.library.keep.KeptArticle;

/**
 * An article that a page shows.
 *
 * @param base the address of its page, without a slash at the end
 * @param name what the reader knows it by, {@code file} what its exports are called, without an ending
 * @param kept what the library knows of it; empty where it was only read
 */
record Opened(String base, String name, String file, Analysis analysis, Optional<KeptArticle> kept) {
    static Opened of(Desk.Read read) {
        return new Opened(
                "/article/" + read.id(), read.name(), "molva-" + read.id(), read.analysis(), Optional.empty());
    }

    static Opened of(KeptArticle kept) {
        long id = kept.article().id();
        return new Opened("/library/" + id, kept.article().title(), "molva-" + id, kept.analysis(), Optional.of(kept));
    }
}
