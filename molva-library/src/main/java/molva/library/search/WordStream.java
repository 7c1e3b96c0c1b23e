package molva.library.search;

import java.util.List;
import molva.morphology.Words;
import molva.profile.Voices;
import molva.text.Span;
import molva.text.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of some stretches of a text: each by its lemma, and where that differs also by its form with {@code =} before
 * it, both at one position. Marks take no position; stretches stand far apart, so that no phrase reaches over the gap.
 */
final class WordStream extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Words words;
    private final List<Span> spans;
    private int span;
    private int token = -1;
    private int step;
    private boolean formNext;

    WordStream(Words words, List<Span> spans) {
        this.words = words;
        this.spans = spans;
        step = 1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (formNext) {
            formNext = false;
            put(Terms.form(words.form(token)), 0);
            return true;
        }
        while (next()) {
            if (Voices.word(words.segmentation().tokens().get(token))) {
                String lemma = words.lemma(token);
                put(lemma, step);
                step = 1;
                formNext = !Terms.folded(words.form(token)).equals(lemma);
                return true;
            }
        }
        return false;
    }

    private boolean next() {
        token = token < 0 && !spans.isEmpty()
                ? words.segmentation().tokenAt(spans.getFirst().start())
                : token + 1;
        while (span < spans.size()) {
            if (token < words.size()
                    && words.segmentation().tokens().get(token).start()
                            < spans.get(span).end()) {
                return true;
            }
            span++;
            if (span < spans.size()) {
                token = Math.max(
                        token, words.segmentation().tokenAt(spans.get(span).start()));
                step = GAP;
            }
        }
        return false;
    }

    private void put(String word, int increment) {
        Token place = words.segmentation().tokens().get(token);
        term.append(word);
        offset.setOffset(place.start(), place.end());
        position.setPositionIncrement(increment);
    }
}
