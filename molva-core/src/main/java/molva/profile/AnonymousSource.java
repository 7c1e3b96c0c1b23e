package molva.profile;

import java.util.List;
import java.util.function.Predicate;
import molva.attribution.Attribution;
import molva.text.Sentence;
import molva.text.Span;

/**
 * One unnamed source of an article with everything that rests on it: <em>источник в полиции</em>, later
 * <em>собеседник агентства</em>, <em>он</em>.
 *
 * @param attributions in the order of the text, never empty
 */
record AnonymousSource(List<Attribution> attributions) {
    Attribution first() {
        return attributions.getFirst();
    }

    /** The words to mark: its first naming, or the cue where it is not even named. */
    Span span() {
        return first().source().orElse(first().cue());
    }

    /** Whether a sentence in which it speaks, or the next one, passes {@code test}. */
    boolean nearby(Article article, Predicate<Sentence> test) {
        int count = article.sentences().size();
        for (Attribution attribution : attributions) {
            int sentence = article.sentenceOf(attribution);
            for (int i = sentence; i <= sentence + 1 && i < count; i++) {
                if (test.test(article.sentences().get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
