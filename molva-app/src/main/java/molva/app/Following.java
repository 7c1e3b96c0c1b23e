package molva.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.library.Library;
import molva.library.keep.Followed;
import molva.read.archive.Archive;
import molva.read.fetch.FetchException;
import molva.read.fetch.Fetcher;
import molva.read.fetch.Stamp;
import molva.read.fetch.Visitor;

/** Goes round the feeds that a library follows: what is new in each, and pages that the library does not have yet. */
final class Following {
    private final Library library;
    private final Visitor visitor;
    private final Map<String, Stamp> stamps = new LinkedHashMap<>();

    Following(Library library, Visitor visitor) {
        this.library = library;
        this.visitor = visitor;
    }

    /** What the feeds have that is new; one that cannot be had is refused, and the others go on. */
    List<Input> news() {
        List<Input> news = new ArrayList<>();
        for (Followed followed : library.store().feeds().all()) {
            WebInput.Feed feed = new WebInput.Feed(followed.address(), visitor, Manner.USUAL);
            try {
                Stamp known = new Stamp(followed.tag(), followed.modified());
                Optional<Fetcher.Fetched> fetched = visitor.fetchNewer(followed.address(), known);
                if (fetched.isPresent()) {
                    addEntries(feed, fetched.get(), news);
                    stamps.put(followed.address(), fetched.get().stamp());
                }
            } catch (FetchException | IOException refused) {
                news.add(Input.Refused.of(feed, new IOException(refused.getMessage(), refused)));
            }
        }
        return news;
    }

    private void addEntries(WebInput.Feed feed, Fetcher.Fetched fetched, List<Input> news) throws IOException {
        try (Archive entries = Archive.openFeed(fetched.bytes(), fetched.address())) {
            entries.forEachRemaining(held -> {
                boolean known =
                        held.wholeAt().flatMap(library.store()::articleAt).isPresent();
                if (!known) {
                    news.add(feed.entry(held));
                }
            });
        }
    }

    /** Remembers how old the feeds were; asked once their entries are kept. */
    void remember() {
        stamps.forEach((address, stamp) -> library.store()
                .feeds()
                .stamp(address, stamp.tag(), stamp.modified())
                .join());
    }
}
