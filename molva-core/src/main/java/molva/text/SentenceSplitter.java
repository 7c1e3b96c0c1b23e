package molva.text;

import java.util.List;

/** Divides the tokens of one block into sentences by the {@link SentenceRule}s. Linear in the tokens. */
final class SentenceSplitter {
    private static final SentenceRule[] RULES = SentenceRule.values();

    private final String text;
    private final List<Token> tokens;
    private final Verdicts verdicts;
    private final SentenceEnd end;
    /** Tokens of the block up to this one were looked through for straight quotation marks. */
    private int counted;

    private boolean odd;

    SentenceSplitter(String text, List<Token> tokens, Verdicts verdicts) {
        this.text = text;
        this.tokens = tokens;
        this.verdicts = verdicts;
        this.end = new SentenceEnd(text, tokens);
    }

    /** Adds the sentences of the tokens from {@code first} to the last one there is. */
    void split(int first, List<Sentence> sentences) {
        end.first = first;
        counted = first;
        odd = false;
        int i = first;
        while (i < tokens.size()) {
            if (!endsSentence(tokens.get(i))) {
                i++;
                continue;
            }
            end.mark = i;
            end.next = closed(i + 1);
            if (end.next < tokens.size() && ends()) {
                sentences.add(new Sentence(end.first, end.next));
                end.first = end.next;
            }
            i = end.next;
        }
        if (end.first < tokens.size()) {
            sentences.add(new Sentence(end.first, tokens.size()));
        }
    }

    private boolean ends() {
        for (SentenceRule rule : RULES) {
            Opinion opinion = rule.judge(end);
            if (opinion != Opinion.NONE) {
                verdicts.say(
                        rule.title(),
                        tokens.get(end.mark).start(),
                        tokens.get(end.next).start(),
                        opinion.word());
                return opinion == Opinion.SPLIT;
            }
        }
        verdicts.say(
                "sentence.end",
                tokens.get(end.mark).start(),
                tokens.get(end.next).start(),
                Opinion.SPLIT.word());
        return true;
    }

    private boolean endsSentence(Token token) {
        return switch (token.kind()) {
            case PUNCTUATION -> ".!?…‽;)".indexOf(text.charAt(token.start())) >= 0;
            case EMOJI -> true;
            case WORD, NUMBER, SYMBOL, LINK, TAG -> false;
        };
    }

    /** The first token from {@code index} on that does not close what stands before it. */
    private int closed(int index) {
        int i = index;
        while (i < tokens.size() && (tokens.get(i).start() == tokens.get(i - 1).end() && closes(i) || isSmile(i))) {
            i++;
        }
        return i;
    }

    /** {@code Это только начало! ;)}: a smile of marks belongs to what stands before it. */
    private boolean isSmile(int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.EMOJI && text.charAt(token.start()) < 0x80;
    }

    private boolean closes(int index) {
        if (tokens.get(index).kind() == Token.Kind.EMOJI) {
            return true;
        }
        if (tokens.get(index).kind() != Token.Kind.PUNCTUATION) {
            return false;
        }
        char c = text.charAt(tokens.get(index).start());
        return Marks.closes(c) || Marks.straight(c) && closesStraight(index, c);
    }

    /** A straight mark against a word that follows opens, unless the block holds an odd number of them before it. */
    private boolean closesStraight(int index, char mark) {
        boolean againstNext = index + 1 < tokens.size()
                && tokens.get(index + 1).start() == tokens.get(index).end()
                && tokens.get(index + 1).kind() != Token.Kind.PUNCTUATION;
        return !againstNext || mark == '"' && oddBefore(index);
    }

    private boolean oddBefore(int index) {
        for (; counted < index; counted++) {
            if (text.charAt(tokens.get(counted).start()) == '"') {
                odd = !odd;
            }
        }
        return odd;
    }
}
