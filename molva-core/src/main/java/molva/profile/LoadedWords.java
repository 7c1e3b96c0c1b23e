package molva.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import molva.entity.Mention;
import molva.text.Sentence;

/**
 * Finds evaluating and emotive wording in the author's own voice, outside quotation marks. It looks words up in lists and
 * judges nothing: a word may be loaded and true.
 */
final class LoadedWords {
    private static final String[] NEGATIVE = {
        "loaded/negative.txt", "loaded/frames.txt", "loaded/beginnings.txt", "insults.txt"
    };
    private static final PhraseList ALL =
            PhraseList.read(Stream.concat(Stream.of(NEGATIVE), Stream.of("loaded/positive.txt", "loaded/emphasis.txt"))
                    .toArray(String[]::new));
    private static final Map<LoadedWord.Shade, PhraseList> BY_SHADE = new EnumMap<>(Map.of(
            LoadedWord.Shade.NEGATIVE, PhraseList.read(NEGATIVE),
            LoadedWord.Shade.POSITIVE, PhraseList.read("loaded/positive.txt"),
            LoadedWord.Shade.EMPHASIS, PhraseList.read("loaded/emphasis.txt")));

    private LoadedWords() {}

    /** In the order of the text; they do not overlap. */
    static List<LoadedWord> of(Article article) {
        List<LoadedWord> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            int token = sentence.first();
            boolean comment = article.commented(article.segmentation().span(sentence));
            while (token < sentence.end() && !comment) {
                token = own(article, token) ? look(article, token, sentence.end(), found) : token + 1;
            }
        }
        return found;
    }

    private static boolean own(Article article, int token) {
        return article.voices().author(token)
                && !article.quoted(token)
                && article.entities().at(token).filter(LoadedWords::name).isEmpty();
    }

    /** A name is nobody's judgement: <em>фильм «Подлец»</em>, <em>улица Героев</em>. */
    private static boolean name(Mention mention) {
        return mention.form() == Mention.Form.NAME;
    }

    /** The token to go on from: past the longest phrase that begins at {@code token}, or the next. */
    private static int look(Article article, int token, int limit, List<LoadedWord> found) {
        int end = ALL.endAt(article.forms(), token, limit);
        if (end < 0) {
            return token + 1;
        }
        found.add(new LoadedWord(article.segmentation().span(token, end), shade(article, token, end)));
        return end;
    }

    private static LoadedWord.Shade shade(Article article, int token, int end) {
        return BY_SHADE.entrySet().stream()
                .filter(list -> list.getValue().endAt(article.forms(), token, end) == end)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
