package molva.text;

import java.util.function.Function;

/**
 * The rules that say whether a sentence goes on across a {@link SentenceEnd}. They are asked in this order and the first
 * opinion counts; where none has one, the sentence ends.
 */
enum SentenceRule {
    /** {@code налог; 2) сбор}: a semicolon ends only what the number of the next list item follows. */
    SEMICOLON("sentence.semicolon", ListItems::semicolon),
    /** {@code «Что?», – спросил он}: what follows is a mark that cannot open a sentence. */
    PUNCTUATION("sentence.punctuation", end -> Opinion.joinIf(cannotOpen(end))),
    /** {@code Индия (2 млрд) 2. Китай}: a bracket ends only what the number of the next list item follows. */
    BRACKET("sentence.bracket", ListItems::bracket),
    /** {@code и т. д. и т. п.}, {@code Что? где?}: small letters go on; not {@code iPhone}. */
    SMALL_LETTER("sentence.small-letter", end -> Opinion.joinIf(goesOnSmall(end))),
    /** {@code «Когда?» – спросил он}, {@code – Когда? – спросил он}; not {@code – Когда? – Завтра}. */
    SPEECH("sentence.speech", SentenceRule::speech),
    /** {@code (!)}, {@code (?)} about the word before. */
    BRACKETED("sentence.bracketed", end -> Opinion.joinIf(end.is(end.mark - 1, '(') && end.is(end.mark + 1, ')'))),
    /** {@code Праздник 🎉 Все пришли} ends after the picture; {@code 🎉 🎉}, {@code 🎉 «Праздник»} do not. */
    EMOJI("sentence.emoji", end -> Opinion.joinIf(end.isEmoji(end.mark) && !end.startsBig(end.next))),
    /** {@code … И тут он встал}: dots that open a sentence. */
    OPENING_DOTS(
            "sentence.opening-dots",
            end -> Opinion.joinIf(end.mark == end.first && !end.hasClosing() && end.firstCharacter(end.mark) != '!')),
    /** {@code 1. Введение}, {@code а) б) 2.1. Цели}: the number of a list item; not {@code Их было 5. Они}. */
    LIST_ITEM("sentence.list-item", end -> Opinion.joinIf(ListItems.isNumber(end))),
    /** {@code т. е. Москва}; after {@code и т. д.} a capital begins a sentence. */
    ABBREVIATION_PAIR("sentence.abbreviation-pair", Abbreviations::pair),
    /** {@code А. С. Пушкин}, {@code Дж. Буш}; not {@code подписал Петров А. В. Он заявил}. */
    INITIAL("sentence.initial", Abbreviations::initial),
    /** {@code им. Пушкина}, {@code ст. 105}, {@code г. Москва}; not {@code в 2013 г. Этот}. */
    ABBREVIATION("sentence.abbreviation", Abbreviations::single),
    /** {@code (латыш. Mārupīte)}, {@code (Быт. 8:18)}: one short word in a bracket, whatever it is short for. */
    BRACKETED_ABBREVIATION("sentence.bracketed-abbreviation", Abbreviations::bracketed),
    /** {@code Yahoo! Inc}. */
    NAME_WITH_MARK("sentence.name-with-mark", end -> Opinion.joinIf(Names.haveOwnMark(end))),
    /** {@code доклад «Город. Итоги» вызвал шум}; not {@code Он сказал: «Тихо. Идут»}. */
    QUOTED_TITLE("sentence.quoted-title", end -> Opinion.joinIf(Names.standInTitle(end))),
    /** {@code оказался другой.Путину хватило}: no space, yet small letters end and a capital begins. */
    GLUED("sentence.glued", SentenceRule::glued);

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
                && (",;:%/)»]".indexOf(c) >= 0 || Marks.ends(c) && !end.spaceBefore(end.next));
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
        return Opinion.joinIf(end.isDash(end.next) && (end.hasClosing() || end.startsSmall(end.next + 1)));
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
        return small && big && !Names.areGlued(end) ? Opinion.SPLIT : Opinion.JOIN;
    }

    private static boolean endsSmall(SentenceEnd end, Token token) {
        return token.length() > 1 && Character.isLowerCase(end.text.charAt(token.end() - 1));
    }
}
