package molva.morphology;

import molva.morphology.WordForm.Shape;

/** How forms look. */
final class Shapes {
    /** The combining acute that marks a stressed vowel. */
    static final char STRESS = '\u0301';

    private Shapes() {}

    static Shape of(String form) {
        int letters = 0;
        int upper = 0;
        int cyrillic = 0;
        boolean digit = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
                cyrillic += c >= 'Ѐ' && c <= 'ӿ' ? 1 : 0;
            } else if (c >= '0' && c <= '9') {
                digit = true;
            }
        }
        if (digit && (letters == 0 || Character.isDigit(form.charAt(0)))) {
            return Shape.DIGITS;
        }
        if (letters == 0) {
            return Shape.MARK;
        }
        if (2 * cyrillic < letters) {
            return Shape.LATIN;
        }
        return cased(form, letters, upper);
    }

    private static Shape cased(String form, int letters, int upper) {
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (upper == letters && letters > 1) {
            return Shape.UPPER;
        }
        return upper == 1 && Character.isUpperCase(form.charAt(0)) ? Shape.CAPITAL : Shape.MIXED;
    }

    /** {@code %}, {@code №}, {@code $}, {@code +}, an emoji: a mark that stands for a word. */
    static boolean symbol(String form) {
        int c = form.codePointAt(0);
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> c == '%' || c == '*' || c == '/';
        };
    }

    /** {@code lower} with ё as е and without stress marks. */
    static String fold(String lower) {
        return unaccented(lower).replace('ё', 'е');
    }

    static String unaccented(String lower) {
        return lower.indexOf(STRESS) < 0 ? lower : lower.replace(String.valueOf(STRESS), "");
    }

    static boolean roman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVXLC".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
