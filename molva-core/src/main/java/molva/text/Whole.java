package molva.text;

/**
 * Tokens that are recognised as a whole before their pieces are looked at. Each answers where the token that begins at
 * a position ends, or that position itself if none begins there.
 */
enum Whole {
    /** {@code https://пример.рф/путь}, {@code www.lenta.ru}, {@code Газета.Ru}; not {@code другой.Путину}. */
    LINK("token.link", Token.Kind.LINK) {
        @Override
        int end(String text, int start, int limit) {
            return Address.linkEnd(text, start, limit);
        }
    },
    /** {@code press@example.ru}. */
    MAIL("token.mail", Token.Kind.LINK) {
        @Override
        int end(String text, int start, int limit) {
            return Address.mailEnd(text, start, limit);
        }
    },
    /** {@code #новости}, {@code @rian_ru}; not {@code C#}. */
    TAG("token.tag", Token.Kind.TAG) {
        @Override
        int end(String text, int start, int limit) {
            char c = text.charAt(start);
            if (c != '#' && c != '@'
                    || start > 0 && Letter.of(text.codePointBefore(start)).isWordlike()) {
                return start;
            }
            int end = start + 1;
            while (end < limit && isNameCharacter(text.charAt(end))) {
                end++;
            }
            return end > start + 1 && Letter.of(text.charAt(start + 1)) == Letter.LETTER ? end : start;
        }
    },
    /** {@code 👨‍👩‍👧}, {@code 🇷🇺}, {@code 1️⃣}: one token for the whole sequence. */
    EMOJI("token.emoji", Token.Kind.EMOJI) {
        @Override
        int end(String text, int start, int limit) {
            return Emoji.end(text, start, limit);
        }
    },
    /** {@code :)}, {@code ;-)}, {@code =((}; not {@code (см. таблицу 5:)}. */
    SMILE("token.smile", Token.Kind.EMOJI) {
        @Override
        int end(String text, int start, int limit) {
            return Emoji.smileEnd(text, start, limit);
        }
    },
    /** {@code 1 200}, {@code 10 000 000}; not {@code 2013 200}, {@code 8 800 555 35 35}. */
    THOUSANDS("token.thousands", Token.Kind.NUMBER) {
        @Override
        int end(String text, int start, int limit) {
            return Thousands.end(text, start, limit);
        }
    };

    private static final Whole[] AT_LETTER = {LINK, MAIL};
    private static final Whole[] AT_DIGIT = {THOUSANDS, EMOJI, LINK, MAIL};
    private static final Whole[] AT_MARK = {TAG, EMOJI, SMILE};

    private final String title;
    private final Token.Kind kind;

    Whole(String title, Token.Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** Those that may begin with a character of this sort, in the order in which they are asked. */
    static Whole[] candidates(Letter first) {
        return switch (first) {
            case LETTER -> AT_LETTER;
            case DIGIT -> AT_DIGIT;
            case MARK, SYMBOL, SPACE, INNER -> AT_MARK;
        };
    }

    abstract int end(String text, int start, int limit);

    String title() {
        return title;
    }

    Token.Kind kind() {
        return kind;
    }

    private static boolean isNameCharacter(char c) {
        return c == '_' || Letter.of(c).isWordlike() || Letter.of(c) == Letter.INNER && c > 0x2FF && c < 0x370;
    }
}
