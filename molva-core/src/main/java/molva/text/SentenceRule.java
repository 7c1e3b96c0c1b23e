package molva.text;

import java.util.Optional;
import java.util.function.Function;

/**
 * The rules that say whether a sentence goes on across a {@link SentenceEnd}. They are asked in this order and the first
 * opinion counts; where none has one, the sentence ends.
 */
enum SentenceRule {
    /** {@code «Что?», – спросил он}: what follows is a mark that cannot open a sentence. */
    PUNCTUATION("sentence.punctuation", end -> Opinion.joinIf(cannotOpen(end))),
    /** {@code и т. д. и т. п.}, {@code Что? где?}: small letters go on; not {@code iPhone}. */
    SMALL_LETTER("sentence.small-letter", end -> Opinion.joinIf(goesOnSmall(end))),
    /** {@code «Когда?» – спросил он}, {@code – Когда? – спросил он}; not {@code – Когда? – Завтра}. */
    SPEECH("sentence.speech", SentenceRule::speech),
    /** {@code (!)}, {@code (?)} about the word before. */
    BRACKETED("sentence.bracketed", end -> Opinion.joinIf(isBracketed(end))),
    /** {@code Праздник 🎉 Все пришли} ends after the picture; {@code 🎉 🎉}, {@code 🎉 «Праздник»} do not. */
    EMOJI("sentence.emoji", end -> Opinion.joinIf(end.isEmoji(end.mark) && !end.startsBig(end.next))),
    /** {@code … И тут он встал}: dots that open a sentence. */
    OPENING_DOTS(
            "sentence.opening-dots",
            end -> Opinion.joinIf(end.mark == end.first && !end.hasClosing() && end.firstCharacter(end.mark) != '!')),
    /** {@code 1. Введение}, {@code а) б) 2.1. Цели}: the number of a list item; not {@code Их было 5. Они}. */
    LIST_ITEM("sentence.list-item", end -> Opinion.joinIf(isListItem(end))),
    /** {@code т. е. Москва}, {@code и т. д. Затем}. */
    ABBREVIATION_PAIR("sentence.abbreviation-pair", SentenceRule::pair),
    /** {@code А. С. Пушкин}, {@code Дж. Буш}; not {@code подписал Петров А. В. Он заявил}. */
    INITIAL("sentence.initial", SentenceRule::initial),
    /** {@code им. Пушкина}, {@code ст. 105}, {@code г. Москва}; not {@code в 2013 г. Этот}. */
    ABBREVIATION("sentence.abbreviation", SentenceRule::abbreviation),
    /** {@code Yahoo! Inc}. */
    NAME_WITH_MARK("sentence.name-with-mark", end -> Opinion.joinIf(hasOwnMark(end))),
    /** {@code оказался другой.Путину хватило}: no space, yet small letters end and a capital begins. */
    GLUED("sentence.glued", SentenceRule::glued);

    private static final WordList ABBREVIATIONS = WordList.read("abbreviations.txt");
    private static final WordList INITIALS = WordList.read("initials.txt");
    private static final WordList OPENERS = WordList.read("sentence-openers.txt");
    private static final WordList NAMES_WITH_MARKS = WordList.read("names-with-marks.txt");
    private static final int LONGEST_ITEM_NUMBER = 6;
    private static final int LONGEST_ITEM_DIGITS = 3;

    private final String title;
    private final Function<SentenceEnd, Opinion> rule;

    SentenceRule(String title, Function<SentenceEnd, Opinion> rule) {
        this.title = title;
        this.rule = rule;
    }

    /** The name by which {@link Verdicts} hears this rule. */
    String title() {
        return title;
    }

    Opinion judge(SentenceEnd end) {
        return rule.apply(end);
    }

    private static boolean cannotOpen(SentenceEnd end) {
        char c = end.firstCharacter(end.next);
        return end.token(end.next).kind() == Token.Kind.PUNCTUATION
                && (",;:%/".indexOf(c) >= 0
                        || Marks.ends(c) && !end.spaceBefore(end.next)
                        || c == ')'
                        || c == '»'
                        || c == ']');
    }

    private static boolean goesOnSmall(SentenceEnd end) {
        int word = end.nextWord();
        if (!end.startsSmall(word)) {
            return false;
        }
        int second = end.token(word).start() + 1;
        return second >= end.token(word).end() || !Character.isUpperCase(end.text.charAt(second));
    }

    private static Opinion speech(SentenceEnd end) {
        boolean dash = end.token(end.next).kind() == Token.Kind.PUNCTUATION && Marks.dash(end.firstCharacter(end.next));
        return Opinion.joinIf(dash && (end.hasClosing() || end.startsSmall(end.next + 1)));
    }

    private static boolean isBracketed(SentenceEnd end) {
        return end.is(end.mark - 1, '(') && end.is(end.mark + 1, ')');
    }

    private static boolean isListItem(SentenceEnd end) {
        if (end.next - end.first > LONGEST_ITEM_NUMBER || !end.isFullStop() || end.mark == end.first) {
            return false;
        }
        for (int i = end.first; i < end.next; i++) {
            boolean number = end.isNumber(i) && end.token(i).length() <= LONGEST_ITEM_DIGITS;
            boolean letter = end.isWord(i) && end.token(i).length() == 1;
            if (!number && !letter && !end.isRoman(i) && !end.is(i, '.') && !end.is(i, ')') && !end.is(i, '§')) {
                return false;
            }
        }
        return true;
    }

    private static Opinion pair(SentenceEnd end) {
        int second = end.wordBefore();
        if (!end.isFullStop() || second < 0 || end.mark - 3 < end.first) {
            return Opinion.NONE;
        }
        int first = end.is(second - 1, '.') ? second - 2 : second - 1;
        if (!end.isWord(first)) {
            return Opinion.NONE;
        }
        return listed(end, end.form(first) + ". " + end.form(second), false);
    }

    private static Opinion initial(SentenceEnd end) {
        int word = end.wordBefore();
        if (!end.isFullStop() || word < 0 || end.hasClosing() || !end.startsBig(word)) {
            return Opinion.NONE;
        }
        boolean single = end.token(word).length() == 1;
        if (!single && !(end.token(word).length() <= 5 && INITIALS.contains(end.form(word)))) {
            return Opinion.NONE;
        }
        return opensSentence(end) ? Opinion.SPLIT : Opinion.JOIN;
    }

    private static Opinion abbreviation(SentenceEnd end) {
        int word = end.wordBefore();
        if (!end.isFullStop() || word < 0 || end.token(word).length() > LONGEST_ABBREVIATION) {
            return Opinion.NONE;
        }
        return listed(end, end.form(word), end.isNumber(word - 1) || end.isRoman(word - 1));
    }

    private static final int LONGEST_ABBREVIATION = 8;

    private static Opinion listed(SentenceEnd end, String abbreviation, boolean afterNumber) {
        Optional<String> sort = ABBREVIATIONS.sort(abbreviation);
        boolean number = end.isNumber(end.next) || end.isRoman(end.next);
        return switch (sort.orElse("")) {
            case "head" -> Opinion.JOIN;
            case "number" -> Opinion.joinIf(number);
            case "tail" -> Opinion.joinIf(number);
            case "unit" -> afterNumber ? Opinion.joinIf(number) : opensSentence(end) ? Opinion.SPLIT : Opinion.JOIN;
            default -> Opinion.NONE;
        };
    }

    /** Whether the next word is one that opens sentences and no initial itself: {@code В Москве}, not {@code В. Петров}. */
    private static boolean opensSentence(SentenceEnd end) {
        return end.startsBig(end.next) && OPENERS.contains(end.form(end.next)) && !end.is(end.next + 1, '.');
    }

    private static boolean hasOwnMark(SentenceEnd end) {
        return end.wordBefore() >= 0 && !end.isFullStop() && NAMES_WITH_MARKS.contains(end.form(end.wordBefore()));
    }

    private static Opinion glued(SentenceEnd end) {
        if (end.spaceBefore(end.next)) {
            return Opinion.NONE;
        }
        boolean small = end.mark > end.first && (end.hasClosing() || endsSmall(end, end.token(end.mark - 1)));
        int word = end.nextWord();
        boolean big = end.startsBig(word)
                && (end.token(word).length() == 1
                        || Character.isLowerCase(end.text.charAt(end.token(word).start() + 1)));
        return small && big ? Opinion.SPLIT : Opinion.JOIN;
    }

    private static boolean endsSmall(SentenceEnd end, Token token) {
        return token.length() > 1 && Character.isLowerCase(end.text.charAt(token.end() - 1));
    }
}
