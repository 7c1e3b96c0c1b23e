package molva.library.search;

import java.util.List;

/** Whose name a form can be by its ending, as far as Russian endings say: {@code Захаровым} a man's, {@code Захаровой} a woman's. */
enum NameSex {
    MAN,
    WOMAN,
    EITHER;

    private static final int SHORTEST_STEM = 1;
    private static final List<String> SURNAMES = List.of("ов", "ев", "ин", "ын");
    private static final List<String> MAN_AFTER_SURNAME = List.of("", "ым");
    private static final List<String> WOMAN_AFTER_SURNAME = List.of("ой", "ою");
    private static final List<String> MAN_ENDINGS =
            List.of("ий", "ый", "ского", "цкого", "скому", "цкому", "ским", "цким");
    private static final List<String> WOMAN_ENDINGS = List.of("ая", "скую", "цкую");

    /** Of a form in any case: {@code Захарова} is a woman's name or a man's genitive. */
    static NameSex ofForm(String folded) {
        for (String surname : SURNAMES) {
            if (ends(folded, surname, MAN_AFTER_SURNAME)) {
                return MAN;
            }
            if (ends(folded, surname, WOMAN_AFTER_SURNAME)) {
                return WOMAN;
            }
        }
        return ends(folded, "", MAN_ENDINGS) ? MAN : ends(folded, "", WOMAN_ENDINGS) ? WOMAN : EITHER;
    }

    /** Of a name in the nominative: {@code Захарова} is a woman's. */
    static NameSex ofName(String folded) {
        boolean woman = SURNAMES.stream().anyMatch(surname -> ends(folded, surname, List.of("а")));
        return woman ? WOMAN : ofForm(folded);
    }

    private static boolean ends(String word, String before, List<String> endings) {
        return endings.stream()
                .anyMatch(ending -> word.length() >= SHORTEST_STEM + before.length() + ending.length()
                        && word.endsWith(before + ending));
    }

    boolean agrees(NameSex other) {
        return this == EITHER || other == EITHER || this == other;
    }
}
