package molva.text;

import java.util.List;

/**
 * A place where a sentence might end: after a mark that ends sentences and the closing marks that stand against it. One
 * is moved along the whole text. Positions are indexes of tokens.
 */
final class SentenceEnd {
    final String text;
    private final List<Token> tokens;
    /** First token of the sentence that may end here. */
    int first;
    /** The mark that may end it. */
    int mark;
    /** First token after the place: past the mark and what closes with it. Always a token of the same block. */
    int next;

    SentenceEnd(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String form(int index) {
        return text.substring(tokens.get(index).start(), tokens.get(index).end());
    }

    char firstCharacter(int index) {
        return text.charAt(tokens.get(index).start());
    }

    /** Whether the token at {@code index} is the single mark given. */
    boolean is(int index, char mark) {
        return index >= first
                && index < tokens.size()
                && tokens.get(index).length() == 1
                && firstCharacter(index) == mark;
    }

    boolean isFullStop() {
        return is(mark, '.');
    }

    /** Whether a quotation mark or a bracket closes between the mark and the next token. */
    boolean hasClosing() {
        return next > mark + 1;
    }

    boolean spaceBefore(int index) {
        return tokens.get(index - 1).end() < tokens.get(index).start();
    }

    boolean isWord(int index) {
        return index >= first && index < tokens.size() && tokens.get(index).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int index) {
        return index >= first && index < tokens.size() && tokens.get(index).kind() == Token.Kind.NUMBER;
    }

    boolean isDash(int index) {
        return index < tokens.size()
                && tokens.get(index).kind() == Token.Kind.PUNCTUATION
                && Marks.dash(firstCharacter(index));
    }

    /** Whether a quotation mark stands here against the next token and not against the one before. */
    boolean opensAt(int index) {
        return spaceBefore(index) && !spaceBefore(index + 1);
    }

    /** Whether a quotation mark stands here against the token before and not against the next one. */
    boolean closesAt(int index) {
        return !spaceBefore(index) && spaceBefore(index + 1);
    }

    int size() {
        return tokens.size();
    }

    boolean isEmoji(int index) {
        return tokens.get(index).kind() == Token.Kind.EMOJI;
    }

    boolean startsSmall(int index) {
        return isWord(index)
                && Character.isLowerCase(text.codePointAt(tokens.get(index).start()));
    }

    boolean startsBig(int index) {
        return isWord(index)
                && Character.isUpperCase(text.codePointAt(tokens.get(index).start()));
    }

    /** A numeral in Latin letters: {@code XIX}. */
    boolean isRoman(int index) {
        if (!isWord(index)) {
            return false;
        }
        for (int i = tokens.get(index).start(); i < tokens.get(index).end(); i++) {
            if ("IVXLCМХІ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The word before the mark if it stands against it, otherwise -1. */
    int wordBefore() {
        return mark > first && isWord(mark - 1) && !spaceBefore(mark) ? mark - 1 : -1;
    }

    /** The next token past marks that open quotations and brackets. */
    int nextWord() {
        int i = next;
        while (i < tokens.size() - 1 && tokens.get(i).kind() == Token.Kind.PUNCTUATION && opensHere(i)) {
            i++;
        }
        return i;
    }

    private boolean opensHere(int index) {
        char c = firstCharacter(index);
        return "([{<".indexOf(c) < 0 && (Marks.opens(c) || Marks.straight(c));
    }
}
