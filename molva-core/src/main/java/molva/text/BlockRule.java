package molva.text;

import java.util.Optional;
import java.util.function.Function;
import molva.text.Block.Kind;

/**
 * The rules that say what kind of block a stretch of text is. They are asked in this order and the first answer counts;
 * where none has one, it is a paragraph.
 */
enum BlockRule {
    /** What follows the line {@code Свежие комментарии} or {@code Комментарии (12)}. */
    COMMENT("block.comment", place -> answer(Kind.COMMENT, followsCommentHead(place))),
    /**
     * {@code Читайте также: …}, {@code Фото: Reuters}, {@code Источник: https://…}; but not the title {@code Источник:
     * в порту Ольмина приостановили отгрузку}.
     */
    BOILERPLATE("block.boilerplate", place -> answer(Kind.BOILERPLATE, isBoilerplate(place))),
    /** {@code * Олег Кашин – внесён Минюстом в реестр иноагентов.} */
    NOTE("block.note", place -> answer(Kind.NOTE, isNote(place))),
    /** {@code …другой.Путину хватило одного взглядаОтношения…}, found by {@link GluedHeadings}. */
    GLUED_HEADING("block.glued-heading", place -> answer(Kind.HEADING, place.isGluedHeading())),
    /** A short first line with no full stop: {@code Роскомнадзор заблокировал Amazon}. */
    TITLE("block.title", place -> answer(Kind.TITLE, isTitle(place))),
    /** What follows a colon with no marks of its own: {@code Подоляка процитировал Аль Капоне:} and a new line. */
    QUOTE("block.quote", place -> answer(Kind.QUOTE, isQuote(place))),
    /** A few words under the title that are no sentence: {@code Рами Хамдалла}, the text of a picture. */
    CAPTION("block.caption", place -> answer(Kind.NOTE, isCaption(place))),
    /** The first paragraph under a title. */
    LEAD("block.lead", place -> answer(Kind.LEAD, isLead(place))),
    /** A short line with no full stop over a longer paragraph: {@code Восток – дело толстое}. */
    HEADING("block.heading", place -> answer(Kind.HEADING, isHeading(place)));

    private static final int SHORTEST_TOLD_TITLE_WORDS = 5;
    private static final int LONGEST_TITLE_WORDS = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STOPPED_TITLE_WORDS = 12;
    private static final int LONGEST_HEADING_WORDS = 12;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_CAPTION_WORDS = 12;
    private static final int LONGEST_LEAD = 600;
    private static final int SHORTEST_PARAGRAPH_WORDS = 12;

    private final String title;
    private final Function<BlockPlace, Optional<Kind>> rule;

    BlockRule(String title, Function<BlockPlace, Optional<Kind>> rule) {
        this.title = title;
        this.rule = rule;
    }

    /** The name by which {@link Verdicts} hears this rule. */
    String title() {
        return title;
    }

    Optional<Kind> judge(BlockPlace place) {
        return rule.apply(place);
    }

    private static Optional<Kind> answer(Kind kind, boolean applies) {
        return applies ? Optional.of(kind) : Optional.empty();
    }

    private static boolean isBoilerplate(BlockPlace place) {
        return Phrases.BOILERPLATE.match(place)
                && !(place.isFirst() && place.words() >= SHORTEST_TOLD_TITLE_WORDS && isTitle(place));
    }

    private static boolean followsCommentHead(BlockPlace place) {
        Optional<Kind> before = place.kindBefore();
        return before.equals(Optional.of(Kind.COMMENT))
                || before.equals(Optional.of(Kind.BOILERPLATE))
                        && Phrases.COMMENT_HEADS.match(
                                place.text, place.spanBefore().orElseThrow());
    }

    /** A footnote says what law makes an outlet say, or stands at the end and is called for by a star in the text. */
    private static boolean isNote(BlockPlace place) {
        if (Phrases.NOTES.match(place)) {
            return true;
        }
        if ("*†¹²".indexOf(place.first()) < 0 || !place.endsSentence() && place.words() < 2) {
            return false;
        }
        return Phrases.LEGAL_LABELS.isIn(place.text, place.span()) || isCalledFor(place);
    }

    private static boolean isCalledFor(BlockPlace place) {
        int call = place.text.indexOf(place.first());
        boolean followsText = place.kindBefore().isPresent() && place.following() == 0
                || place.kindBefore().equals(Optional.of(Kind.NOTE));
        return followsText
                && call > 0
                && call < place.span().start()
                && Letter.of(place.text.charAt(call - 1)) != Letter.SPACE;
    }

    private static boolean isTitle(BlockPlace place) {
        if (!place.isFirst() || place.following() == 0 || !place.startsBig() || place.endsWith(place.span(), ":,;")) {
            return false;
        }
        boolean stopped = place.endsWith(place.span(), ".") && !place.endsWith(place.span(), "…");
        return place.span().length() <= LONGEST_TITLE
                && place.words() <= (stopped ? LONGEST_STOPPED_TITLE_WORDS : LONGEST_TITLE_WORDS)
                && (!stopped || place.words(place.next().orElseThrow()) > SHORTEST_PARAGRAPH_WORDS);
    }

    /**
     * A wider gap than the text sets between its paragraphs shows that the quotation was lost:
     * {@code В сообщении лейбла говорится:}, three line ends, {@code Певец будет похоронен…}.
     */
    private static boolean isQuote(BlockPlace place) {
        boolean afterColon = place.kindBefore()
                        .filter(kind -> kind == Kind.PARAGRAPH || kind == Kind.LEAD)
                        .isPresent()
                && place.endsWith(place.spanBefore().orElseThrow(), ":");
        return afterColon
                && place.followsClosely()
                && !startsMarked(place)
                && (place.endsSentence() || place.words() >= SHORTEST_PARAGRAPH_WORDS);
    }

    /** Whether a list item, a line of dialogue or a quotation with marks of its own begins here. */
    private static boolean startsMarked(BlockPlace place) {
        char c = place.first();
        return Marks.opens(c)
                || Marks.straight(c)
                || Marks.dash(c)
                || Character.isDigit(c)
                || "•*·▪●►–—".indexOf(c) >= 0
                || place.span().length() > 1
                        && ").".indexOf(place.text.charAt(place.span().start() + 1)) >= 0;
    }

    private static boolean isCaption(BlockPlace place) {
        Optional<Kind> before = place.kindBefore();
        return (before.equals(Optional.of(Kind.TITLE)) || before.equals(Optional.of(Kind.NOTE)))
                && place.following() > 0
                && !place.endsSentence()
                && !place.endsWith(place.span(), ":,;")
                && place.words() <= LONGEST_CAPTION_WORDS;
    }

    private static boolean isLead(BlockPlace place) {
        return place.spanBefore().isPresent()
                && place.following() >= 2
                && place.endsSentence()
                && place.span().length() <= LONGEST_LEAD
                && place.followsOnlyTitle();
    }

    private static boolean isHeading(BlockPlace place) {
        return place.next()
                        .filter(next -> place.words(next) >= SHORTEST_PARAGRAPH_WORDS)
                        .isPresent()
                && place.startsBig()
                && !place.endsSentence()
                && !place.endsWith(place.span(), ":,;–—-«„“")
                && place.span().length() <= LONGEST_HEADING
                && place.words() <= LONGEST_HEADING_WORDS
                && place.spanBefore()
                        .filter(before -> place.endsWith(before, ".!?…»”\")*"))
                        .isPresent();
    }
}
