package molva.text;

import java.util.List;

/**
 * Divides one block into tokens: pieces of one sort of character each, joined where a {@link TokenRule} says so, and
 * {@link Whole} tokens that no seam is looked for in. Linear in the block; no state outlives a call.
 */
final class Tokenizer {
    private static final TokenRule[] RULES = TokenRule.values();

    private final String text;
    private final int limit;
    private final Verdicts verdicts;
    private final List<Token> tokens;
    private final Seam seam;

    Tokenizer(String text, Span block, Verdicts verdicts, List<Token> tokens) {
        this.text = text;
        this.limit = block.end();
        this.verdicts = verdicts;
        this.tokens = tokens;
        this.seam = new Seam(text, limit);
        seam.at = block.start();
    }

    /** Adds the block's tokens to the list. */
    void tokenize() {
        int i = seam.at;
        while (i < limit) {
            Letter letter = Letter.of(text.codePointAt(i));
            if (letter == Letter.SPACE || letter == Letter.INNER) {
                i += Character.charCount(text.codePointAt(i));
            } else {
                i = token(i, letter);
            }
        }
    }

    private int token(int start, Letter letter) {
        int whole = whole(start, letter);
        if (whole > start) {
            return whole;
        }
        seam.tokenStart = start;
        seam.leftStart = start;
        seam.left = letter;
        seam.at = pieceEnd(start, letter);
        while (seam.at < limit && seamGoesOn()) {
            seam.leftStart = seam.at;
            seam.left = seam.right;
            seam.at = seam.rightEnd;
        }
        tokens.add(new Token(start, seam.at, kind(start, letter)));
        return seam.at;
    }

    private Token.Kind kind(int start, Letter letter) {
        return switch (letter) {
            case LETTER -> Token.Kind.WORD;
            case DIGIT -> hasLetter(start) ? Token.Kind.WORD : Token.Kind.NUMBER;
            case SYMBOL -> Token.Kind.SYMBOL;
            case MARK, SPACE, INNER -> mark(start);
        };
    }

    private boolean hasLetter(int start) {
        for (int i = start; i < seam.at; i++) {
            if (Letter.of(text.charAt(i)) == Letter.LETTER) {
                return true;
            }
        }
        return false;
    }

    /** Keeps count of the brackets; one that closes what was never opened is a smile: {@code под заказ)}. */
    private Token.Kind mark(int start) {
        char mark = text.charAt(start);
        if (mark == '(') {
            seam.openBrackets++;
        } else if (mark == ')' && seam.openBrackets > 0) {
            seam.openBrackets--;
        } else if (mark == ')' && !numbersListItem(start)) {
            verdicts.say("token.laughter", start, seam.at, "smile");
            return Token.Kind.EMOJI;
        }
        return Token.Kind.PUNCTUATION;
    }

    /** {@code 1)}, {@code а)}, {@code IV)}. */
    private boolean numbersListItem(int bracket) {
        int before = tokens.size() - 1;
        return before >= 0
                && tokens.get(before).end() == bracket
                && (tokens.get(before).kind() == Token.Kind.NUMBER
                        || tokens.get(before).length() <= 2);
    }

    private boolean seamGoesOn() {
        seam.right = Letter.of(text.codePointAt(seam.at));
        if (seam.right == Letter.SPACE) {
            return false;
        }
        seam.rightEnd = pieceEnd(seam.at, seam.right);
        for (TokenRule rule : RULES) {
            Opinion opinion = rule.judge(seam);
            if (opinion != Opinion.NONE) {
                verdicts.say(rule.title(), seam.leftStart, seam.rightEnd, opinion.word());
                return opinion == Opinion.JOIN;
            }
        }
        return false;
    }

    /** Letters and digits run on, with all that goes on a word; every mark and symbol is a piece of its own. */
    private int pieceEnd(int start, Letter letter) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < limit) {
            Letter next = Letter.of(text.codePointAt(end));
            if (next != Letter.INNER && (next != letter || !letter.isWordlike())) {
                break;
            }
            end += Character.charCount(text.codePointAt(end));
        }
        return letter.isWordlike() ? withoutLooseEnd(end) : end;
    }

    /** Marks of no width belong to a word only inside it. */
    private int withoutLooseEnd(int end) {
        int last = end;
        while (Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
            last--;
        }
        return last;
    }

    private int whole(int start, Letter letter) {
        for (Whole whole : Whole.candidates(letter)) {
            int end = whole.end(text, start, limit);
            if (end > start) {
                verdicts.say(whole.title(), start, end, "one token");
                tokens.add(new Token(start, end, whole.kind()));
                return end;
            }
        }
        return start;
    }
}
