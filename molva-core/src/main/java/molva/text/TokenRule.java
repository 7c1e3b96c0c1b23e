package molva.text;

import java.util.function.Function;

/**
 * The rules that say whether a token goes on across a {@link Seam}. They are asked in this order and the first opinion
 * counts; where none has one, the token ends.
 */
enum TokenRule {
    /** {@code кое-кто}, {@code 30-летний}, {@code Ту-154}; not {@code слово -слово}. */
    HYPHEN("token.hyphen", seam -> Opinion.joinIf(seam.aroundWordlike(Marks.HYPHENS))),
    /** {@code 1941–1945}; not {@code Москва–Баку}. */
    RANGE("token.range", seam -> Opinion.joinIf(seam.around(Marks.DASHES, Letter.DIGIT, Letter.DIGIT))),
    /** {@code snake_case}; not {@code _курсив_}. */
    UNDERSCORE("token.underscore", seam -> Opinion.joinIf(seam.aroundWordlike("_"))),
    /** {@code О'Генри}, {@code д’Артаньян}; not {@code 'слово'}. */
    APOSTROPHE(
            "token.apostrophe", seam -> Opinion.joinIf(seam.around(Marks.APOSTROPHES, Letter.LETTER, Letter.LETTER))),
    /** {@code 3,5}, {@code 31.12.2025}; not {@code 3, 5}. */
    DECIMAL("token.decimal", seam -> Opinion.joinIf(seam.around(".,", Letter.DIGIT, Letter.DIGIT))),
    /** {@code 12:30}, {@code 2:1}; not {@code итог: 2}. */
    CLOCK("token.clock", seam -> Opinion.joinIf(seam.around(":", Letter.DIGIT, Letter.DIGIT))),
    /** {@code 1/3}, {@code 24/7}; not {@code и/или}. */
    FRACTION("token.fraction", seam -> Opinion.joinIf(seam.around("/", Letter.DIGIT, Letter.DIGIT))),
    /** {@code G20}, {@code Т34}, {@code км2}. */
    LETTERS_DIGITS(
            "token.letters-digits", seam -> Opinion.joinIf(seam.left == Letter.LETTER && seam.right == Letter.DIGIT)),
    /** {@code 5G}, {@code 1990х}, {@code 3м}; not {@code 20км}, {@code 1999г}. */
    DIGITS_LETTERS("token.digits-letters", TokenRule::digitsLetters),
    /** {@code САУ 2С3}: one capital between digits. */
    DIGITS_CAPITAL_DIGITS(
            "token.digits-capital-digits",
            seam -> Opinion.joinIf(seam.left == Letter.DIGIT
                    && seam.right == Letter.LETTER
                    && seam.rightEnd == seam.at + 1
                    && Character.isUpperCase(seam.rightFirst())
                    && seam.letterAfterRight() == Letter.DIGIT)),
    /** {@code R&D}, {@code Cash&Carry}. */
    AMPERSAND("token.ampersand", TokenRule::ampersand),
    /** {@code ...}, {@code ?!}, {@code !!!}, {@code ?..}. */
    ENDS(
            "token.ends",
            seam -> Opinion.joinIf(seam.left == Letter.MARK
                    && seam.right == Letter.MARK
                    && Marks.ends(seam.leftLast())
                    && Marks.ends(seam.rightFirst()))),
    /** {@code )))} where no bracket is open; not {@code (раз (два))}. */
    LAUGHTER(
            "token.laughter",
            seam -> Opinion.joinIf(seam.openBrackets == 0 && seam.leftLast() == ')' && seam.rightFirst() == ')')),
    /** {@code --}, {@code ***}, {@code ''}, {@code ``}, {@code ,,}, {@code //}; not {@code ((}. */
    REPEATED(
            "token.repeated",
            seam -> Opinion.joinIf(
                    seam.leftLast() == seam.rightFirst() && "-–—*'`,/_=~+\\".indexOf(seam.rightFirst()) >= 0));

    private static final WordList ORDINAL_ENDINGS = WordList.read("ordinal-endings.txt");

    private final String title;
    private final Function<Seam, Opinion> rule;

    TokenRule(String title, Function<Seam, Opinion> rule) {
        this.title = title;
        this.rule = rule;
    }

    /** The name by which {@link Verdicts} hears this rule. */
    String title() {
        return title;
    }

    Opinion judge(Seam seam) {
        return rule.apply(seam);
    }

    private static Opinion ampersand(Seam seam) {
        boolean before = seam.right == Letter.SYMBOL
                && seam.rightFirst() == '&'
                && seam.left == Letter.LETTER
                && seam.letterAfterRight() == Letter.LETTER;
        boolean after = seam.left == Letter.SYMBOL
                && seam.leftLast() == '&'
                && seam.tokenStart < seam.leftStart
                && seam.right == Letter.LETTER;
        return Opinion.joinIf(before || after);
    }

    private static Opinion digitsLetters(Seam seam) {
        if (seam.left != Letter.DIGIT || seam.right != Letter.LETTER) {
            return Opinion.NONE;
        }
        return Opinion.joinIf(Character.UnicodeBlock.of(seam.rightFirst()) == Character.UnicodeBlock.BASIC_LATIN
                || ORDINAL_ENDINGS.contains(seam.text.substring(seam.at, seam.rightEnd)));
    }
}
