package molva.library.keep;

import java.util.Locale;
import java.util.Optional;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.text.Block;
import molva.text.Document;
import molva.text.Metadata;
import molva.text.Span;
import org.jdbi.v3.core.Handle;

/**
 * Adds an article: the same text of the same outlet is one article; the same address with another text is a new version of
 * it. An article that does not say where it is from is the same as any with its text.
 */
final class Adding {
    private static final int LONGEST_TITLE = 120;

    private final Handle handle;
    private final Analysis analysis;
    private final Document document;
    private final Metadata metadata;
    private final Optional<Address> address;
    private final byte[] hash;
    private final String place;
    private final String now;

    private Adding(Handle handle, Analysis analysis, String now) {
        this.handle = handle;
        this.analysis = analysis;
        this.document = analysis.document();
        this.metadata = document.metadata();
        this.address = metadata.url().flatMap(Address::of);
        this.hash = Fingerprint.of(document.text());
        this.place = metadata.outlet()
                .map(outlet -> outlet.strip().toLowerCase(Locale.ROOT))
                .or(() -> address.map(Address::host))
                .orElse("");
        this.now = now;
    }

    static Added add(Handle handle, Analysis analysis, String now) {
        return new Adding(handle, analysis, now).add();
    }

    private Added add() {
        Optional<Long> same = handle.createQuery("SELECT a.id FROM version v JOIN article a ON a.id = v.article"
                        + " WHERE v.hash = :hash AND (:place = '' OR a.place = :place OR a.address = :address)"
                        + " ORDER BY a.id LIMIT 1")
                .bind("hash", hash)
                .bind("place", place)
                .bind("address", address.map(Address::canonical))
                .mapTo(Long.class)
                .findOne();
        if (same.isPresent()) {
            return new Added.Duplicate(same.get());
        }
        Optional<Long> article = address.flatMap(known -> handle.createQuery("SELECT id FROM article WHERE address = ?")
                .bind(0, known.canonical())
                .mapTo(Long.class)
                .findOne());
        Added added = article.isPresent() ? newVersion(article.get()) : newArticle();
        handle.createUpdate("INSERT INTO news (article) VALUES (?)")
                .bind(0, added.article())
                .execute();
        return added;
    }

    private Added newArticle() {
        long article = handle.createUpdate("INSERT INTO article (address, place, version) VALUES (?, ?, 1)")
                .bind(0, address.map(Address::canonical))
                .bind(1, place)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        version(article, 1);
        return new Added.Kept(article);
    }

    private Added newVersion(long article) {
        record Before(int number, String text) {}
        Before before = handle.createQuery(
                        "SELECT v.number, v.text FROM article a JOIN version v ON v.article = a.id AND v.number = a.version"
                                + " WHERE a.id = ?")
                .bind(0, article)
                .map((row, context) -> new Before(row.getInt(1), row.getString(2)))
                .one();
        int number = before.number() + 1;
        long version = version(article, number);
        handle.createUpdate("UPDATE article SET version = ? WHERE id = ?")
                .bind(0, number)
                .bind(1, article)
                .execute();
        Changes changes = Changes.between(before.text(), document.text());
        changes.lost().forEach(words -> change(version, "-", words));
        changes.gained().forEach(words -> change(version, "+", words));
        return new Added.NewVersion(article, number);
    }

    private void change(long version, String sign, String words) {
        handle.execute("INSERT INTO change (version, sign, words) VALUES (?, ?, ?)", version, sign, words);
    }

    private long version(long article, int number) {
        var voices = analysis.profile().voices();
        double anonymous = voices.getOrDefault(Attribution.Kind.ANONYMOUS, 0.0)
                + voices.getOrDefault(Attribution.Kind.HEARSAY, 0.0);
        long version = handle.createUpdate(
                        "INSERT INTO version (article, number, hash, title, title_lower, url, outlet, published, day, author, language,"
                                + " tokens, anonymous, own_voice, added, text, analysis, tags, oddities)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, article)
                .bind(1, number)
                .bind(2, hash)
                .bind(3, title())
                .bind(4, title().toLowerCase(Locale.ROOT))
                .bind(5, metadata.url())
                .bind(6, outlet())
                .bind(7, metadata.published())
                .bind(8, metadata.published().flatMap(Day::of))
                .bind(9, metadata.author())
                .bind(10, metadata.language())
                .bind(11, analysis.profile().tokens())
                .bind(12, anonymous)
                .bind(13, voices.getOrDefault(Attribution.Kind.AUTHOR, 0.0))
                .bind(14, now)
                .bind(15, Storable.text(document.text()))
                .bind(16, AnalysisBytes.of(analysis))
                .bind(17, Lines.ofTags(metadata.tags()))
                .bind(18, Lines.ofOddities(document.oddities()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        new Rows(handle, version).write(analysis);
        return version;
    }

    private Optional<String> outlet() {
        return metadata.outlet().or(() -> address.map(Address::host).filter(host -> !host.isEmpty()));
    }

    private String title() {
        String title = metadata.title().filter(given -> !given.isBlank()).orElseGet(this::firstWords);
        String line = title.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(
                                        0,
                                        line.offsetByCodePoints(
                                                0, Math.min(LONGEST_TITLE, line.codePointCount(0, line.length()))))
                                .strip()
                        + "…";
    }

    private String firstWords() {
        for (Block block : document.blocks()) {
            Span span = block.span();
            String words = span.in(document.text()).strip();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }
}
