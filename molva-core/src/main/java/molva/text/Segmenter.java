package molva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Document to sentences and tokens, by the rules of {@link TokenRule} and {@link SentenceRule}. Each rule says
 * <i>join</i>, <i>split</i> or nothing of one place; the first opinion counts, and where there is none, the token or the
 * sentence ends. The way of working is that of <a href="https://github.com/natasha/razdel">razdel</a>; rules and lists
 * are our own.
 *
 * <p>Thread-safe. Time is linear in the text.
 */
public final class Segmenter {
    /** The tokens of a text that is no article, such as a list of names; no token goes on over the end of a line. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        new Tokenizer(text, new Span(0, text.length()), Verdicts.NONE, tokens).tokenize();
        return tokens;
    }

    public Segmentation segment(Document document, Verdicts verdicts) {
        String text = document.text();
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        List<Sentence> sentences = new ArrayList<>(text.length() / 80 + 1);
        SentenceSplitter splitter = new SentenceSplitter(text, tokens, verdicts);
        for (Block block : document.blocks()) {
            int first = tokens.size();
            new Tokenizer(text, block.span(), verdicts, tokens).tokenize();
            splitter.split(first, sentences);
        }
        return new Segmentation(document, tokens, sentences);
    }
}
