package molva.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import molva.library.Library;
import molva.library.keep.Followed;
import molva.read.archive.Archive;
import molva.read.fetch.FetchException;
import molva.read.fetch.Fetcher;
import molva.read.fetch.Stamp;
import molva.read.fetch.Visitor;

/**
 * Goes round the feeds that a library follows, one by one as it is asked: what is new in each, and pages that the library does
 * not have yet. A feed that cannot be had is refused, and the others go on.
 */
final class Following implements Iterator<Input> {
    private final Library library;
    private final Visitor visitor;
    private final Iterator<Followed> feeds;
    private final Deque<Input> news = new ArrayDeque<>();
    private final Map<String, Stamp> stamps = new LinkedHashMap<>();

    Following(Library library, Visitor visitor) {
        this.library = library;
        this.visitor = visitor;
        this.feeds = library.store().feeds().all().iterator();
    }

    @Override
    public boolean hasNext() {
        while (news.isEmpty() && feeds.hasNext()) {
            ask(feeds.next());
        }
        return !news.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more news");
        }
        return news.remove();
    }

    private void ask(Followed followed) {
        WebInput.Feed feed = new WebInput.Feed(followed.address(), visitor, Manner.USUAL);
        try {
            Stamp known = new Stamp(followed.tag(), followed.modified());
            Optional<Fetcher.Fetched> fetched = visitor.fetchNewer(followed.address(), known);
            if (fetched.isPresent()) {
                addEntries(feed, fetched.get());
                stamps.put(followed.address(), fetched.get().stamp());
            }
        } catch (FetchException | IOException refused) {
            news.add(Input.Refused.of(feed, new IOException(refused.getMessage(), refused)));
        }
    }

    private void addEntries(WebInput.Feed feed, Fetcher.Fetched fetched) throws IOException {
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
