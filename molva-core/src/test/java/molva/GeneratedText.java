package molva;

import java.util.List;
import java.util.Random;

/**
 * Texts that no editor would pass: words of the news mixed with whatever a file may hold. The same seed gives the same
 * text.
 */
final class GeneratedText {
    private static final List<String> NEWS = List.of(
            "Глава",
            "завода",
            "Анна",
            "Ларина",
            "заявила",
            "что",
            "сообщил",
            "сообщает",
            "по словам",
            "По его словам",
            "согласно",
            "со ссылкой на",
            "источник",
            "в полиции",
            "якобы",
            "отметив",
            "который",
            "он",
            "ТАСС",
            "Минздрав",
            "цех",
            "откроют",
            "весной",
            "об этом",
            "как пишет",
            "газета",
            "считает",
            "не стал отрицать",
            "А. С. Пушкин",
            "т. е.",
            "им.",
            "г.",
            "2024 г.",
            "3,5 млн",
            "№ 1",
            "премьер-министр",
            "ё",
            "Ещё",
            "всё-таки",
            "http://a.рф/б?в=г",
            "#тег",
            "@имя",
            "x@y.ru",
            "English",
            "I",
            "İ",
            "ı",
            "ß",
            "Київ",
            "中文",
            "عربي",
            "עברית");

    private static final List<String> MARKS = List.of(
            "«", "»", "\"", "„", "“", "”", "'", "''", "(", ")", "[", "]", "—", "–", "-", ":", ";", ",", ".", "...", "…",
            "!", "?", "?!", "*", "•", "/", "\\", "%", "№", "<", ">", "&nbsp;", "{", "}", "|", "`", "´", "§");

    private static final List<String> TRAPS = List.of(
            "\u00a0",
            "\u202f",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\u200d",
            "\u0301",
            "а\u0301",
            "и\u0306",
            "е\u0308",
            "\u0300\u0301\u0302\u0303",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\ude92",
            "\ud83c\uddf7\ud83c\uddfa",
            "\ud800",
            "\udc00",
            "\udfff\ud83d",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u200e",
            "\u202e",
            "\ufffd",
            "\uffff",
            "\ud835\udc00",
            "Ⅳ",
            "½",
            "²",
            "٣",
            "१",
            "ﬁ",
            "Ǆ",
            "ŉ");

    private static final List<String> GAPS = List.of(" ", " ", " ", " ", "", "", "\n", "\n\n", "\t", "\r\n", "  ");

    private final Random random;

    GeneratedText(long seed) {
        random = new Random(seed);
    }

    /** A text of {@code pieces} words, marks and traps. */
    String next(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            List<String> kind = switch (random.nextInt(10)) {
                case 0, 1, 2 -> MARKS;
                case 3 -> TRAPS;
                default -> NEWS;
            };
            text.append(one(kind)).append(one(GAPS));
        }
        return text.toString();
    }

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
