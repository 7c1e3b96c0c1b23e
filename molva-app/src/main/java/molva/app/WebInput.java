package molva.app;

import java.io.IOException;
import java.util.Optional;
import molva.read.UnreadableException;
import molva.read.archive.Archive;
import molva.read.archive.Held;
import molva.read.fetch.FetchException;
import molva.read.fetch.Fetcher;
import molva.read.fetch.Visitor;
import molva.text.Document;
import molva.text.Metadata;

/** What lies on the web; fetched when it is read. */
sealed interface WebInput extends Input {
    Visitor visitor();

    /** Fetches, and says in an exception that the rest of the program knows why it did not. */
    default Fetcher.Fetched fetched(String address) throws IOException {
        try {
            return visitor().fetch(address);
        } catch (FetchException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    /** The page of one article; its name is its address. */
    record Page(String name, Metadata known, Visitor visitor, Manner manner) implements WebInput {
        @Override
        public Document read() throws IOException, UnreadableException {
            Fetcher.Fetched page = fetched(name);
            Metadata here = new Metadata(
                    Optional.empty(),
                    Optional.of(page.address().toString()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "und");
            return manner.reader().read(page.bytes(), known.filledFrom(here));
        }
    }

    /** RSS, Atom or JSON Feed. What it holds are its {@link #entry entries}. */
    record Feed(String address, Visitor visitor, Manner manner) implements WebInput {
        /** What the names of feeds begin with, so that they are not taken for pages. */
        static final String SIGN = "feed ";

        @Override
        public String name() {
            return SIGN + address;
        }

        /** @throws IOException if it cannot be fetched or is no feed */
        Archive open() throws IOException {
            Fetcher.Fetched feed = fetched(address);
            return Archive.openFeed(feed.bytes(), feed.address());
        }

        @Override
        public Document read() throws IOException {
            throw new IOException("a feed is no article, its entries are");
        }

        /** The page of an entry where the feed has but a summary, else what the feed has. */
        Input entry(Held held) {
            return held.wholeAt()
                    .<Input>map(page -> new Page(page, told(held), visitor, manner))
                    .orElseGet(() -> new Entry(name() + ": entry " + held.position(), held));
        }

        private static Metadata told(Held held) {
            try {
                return held.read().metadata();
            } catch (UnreadableException addressAlone) {
                return Metadata.of("und");
            }
        }
    }

    /** An entry that a feed has whole. */
    record Entry(String name, Held held) implements Input {
        @Override
        public Document read() throws UnreadableException {
            return held.read();
        }

        @Override
        public long size() {
            return held.size();
        }
    }
}
