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

    /** What the terms of a name begin with in whatever case it stands: {@code Подоляка, Подоляки, Подоляке}. */
    static String nameKey(String word) {
        return Integer.toHexString(CaseKey.of(word)) + "/";
    }

    /** The term of a person's name in the nominative; other names are their key alone. */
    static String name(String nominative) {
        return nameKey(nominative) + folded(nominative);
    }
}
