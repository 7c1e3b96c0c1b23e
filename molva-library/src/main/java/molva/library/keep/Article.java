package molva.library.keep;

import java.util.List;
import java.util.Optional;

/**
 * An article as a list of articles shows it: its latest version without the text.
 *
 * @param version number of the latest version, from 1
 * @param title what it is headed, or its first words
 * @param outlet who published it: as given, else the host of its address
 * @param published as given, {@code day} its day as {@code yyyy-MM-dd} where it begins with one
 * @param tokens number of word tokens
 * @param anonymous share of the words that rest on unnamed sources and hearsay, 0 to 1
 * @param ownVoice share of the words in the author's own voice, 0 to 1
 * @param added when the version was kept, ISO 8601 in UTC
 * @param tags what its page files it under
 */
public record Article(
        long id,
        int version,
        String title,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> day,
        Optional<String> author,
        String language,
        int tokens,
        double anonymous,
        double ownVoice,
        String added,
        List<String> tags) {
    public Article {
        tags = List.copyOf(tags);
    }
}
