package molva.library.search;

import java.util.Locale;
import molva.entity.CaseKey;

/** How words become terms of the index. */
final class Terms {
    private Terms() {}

    static String folded(String form) {
        return form.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The term of a form as it stands in the text. */
    static String form(String form) {
        return "=" + folded(form);
    }

    /** The term of a name in any case: {@code Подоляка, Подоляки, Подоляке}. */
    static String name(String word) {
        return Integer.toHexString(CaseKey.of(word));
    }
}
