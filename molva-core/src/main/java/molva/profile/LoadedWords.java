package molva.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import molva.entity.Mention;
import molva.text.Sentence;

/**
 * Finds evaluating and emotive wording in the author's own voice, outside quotation marks. It looks words up in lists and
 * judges nothing: a word may be loaded and true.
 */
final class LoadedWords {
    private static final Map<LoadedWord.Shade, PhraseList> LISTS = new EnumMap<>(Map.of(
            LoadedWord.Shade.NEGATIVE,
                    PhraseList.read("loaded/negative.txt", "loaded/frames.txt", "loaded/beginnings.txt", "insults.txt"),
            LoadedWord.Shade.POSITIVE, PhraseList.read("loaded/positive.txt"),
            LoadedWord.Shade.EMPHASIS, PhraseList.read("loaded/emphasis.txt")));

    private LoadedWords() {}

    /** In the order of the text; they do not overlap. */
    static List<LoadedWord> of(Article article) {
        List<LoadedWord> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            int token = sentence.first();
            while (token < sentence.end()) {
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
        int end = token;
        LoadedWord.Shade shade = LoadedWord.Shade.NEGATIVE;
        for (var list : LISTS.entrySet()) {
            int phrase = list.getValue().endAt(article.forms(), token, limit);
            if (phrase > end) {
                end = phrase;
                shade = list.getKey();
            }
        }
        if (end == token) {
            return token + 1;
        }
        found.add(new LoadedWord(article.segmentation().span(token, end), shade));
        return end;
    }
}
