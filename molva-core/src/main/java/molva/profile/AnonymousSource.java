package molva.profile;

import java.util.Collections;
import java.util.Comparator;
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
    private static final Comparator<Attribution> BY_ID = Comparator.comparingInt(Attribution::id);

    Attribution first() {
        return attributions.getFirst();
    }

    /** The words to mark: its first naming, or the cue where it is not even named. */
    Span span() {
        return first().source().orElse(first().cue());
    }

    /** Whether a sentence in which it speaks passes {@code test}, or the next one where nobody else speaks there. */
    boolean nearby(Article article, Predicate<Sentence> test) {
        for (Attribution attribution : attributions) {
            int sentence = article.sentenceOf(attribution);
            if (test.test(article.sentences().get(sentence))
                    || (sentence + 1 < article.sentences().size()
                            && aloneIn(article, sentence + 1)
                            && test.test(article.sentences().get(sentence + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean aloneIn(Article article, int sentence) {
        return article.attributionsIn(sentence).stream()
                .allMatch(other -> Collections.binarySearch(attributions, other, BY_ID) >= 0);
    }
}
