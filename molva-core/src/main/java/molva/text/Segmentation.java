package molva.text;

import java.util.List;

/**
 * The tokens and sentences of a document, in order. Every token lies in exactly one sentence; no sentence crosses a
 * block's edge.
 */
public record Segmentation(Document document, List<Token> tokens, List<Sentence> sentences) {
    public Segmentation {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    /** The characters of token {@code index}. */
    public String form(int index) {
        Token token = tokens.get(index);
        return document.text().substring(token.start(), token.end());
    }

    /** The span from the first character of token {@code first} to the last of token {@code end - 1}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    public Span span(Sentence sentence) {
        return span(sentence.first(), sentence.end());
    }

    /** Index of the first token that ends after {@code position}; the number of tokens if none does. */
    public int tokenAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Index of the sentence that holds token {@code index}. */
    public int sentenceAt(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
