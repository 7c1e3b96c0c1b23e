package molva.text;

import java.util.ArrayList;
import java.util.List;

/** Document to sentences and tokens. Thread-safe, linear in the text. */
public final class Segmenter {
    public Segmentation segment(Document document, Verdicts verdicts) {
        String text = document.text();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            int first = tokens.size();
            int i = block.span().start();
            while (i < block.span().end()) {
                char c = text.charAt(i);
                int start = i++;
                if (Character.isLetter(c)) {
                    while (i < block.span().end()
                            && (Character.isLetterOrDigit(text.charAt(i))
                                    || (text.charAt(i) == '-'
                                            && i + 1 < block.span().end()
                                            && Character.isLetter(text.charAt(i + 1))))) {
                        i++;
                    }
                    tokens.add(new Token(start, i, Token.Kind.WORD));
                } else if (Character.isDigit(c)) {
                    while (i < block.span().end() && Character.isDigit(text.charAt(i))) {
                        i++;
                    }
                    tokens.add(new Token(start, i, Token.Kind.NUMBER));
                } else if (!Character.isWhitespace(c)) {
                    tokens.add(new Token(start, i, Token.Kind.PUNCTUATION));
                    if ((c == '.' || c == '!' || c == '?')
                            && i + 1 < block.span().end()
                            && Character.isWhitespace(text.charAt(i))) {
                        sentences.add(new Sentence(first, tokens.size()));
                        first = tokens.size();
                    }
                }
            }
            if (tokens.size() > first) {
                sentences.add(new Sentence(first, tokens.size()));
            }
        }
        return new Segmentation(document, tokens, sentences);
    }
}
