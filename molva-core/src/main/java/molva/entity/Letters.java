package molva.entity;

/** Writes one form of a word as another one is written. */
final class Letters {
    private Letters() {}

    /**
     * {@code lower} (lower case, ё as е) with the capitals of {@code form}, and its ё where both have the letter: {@code
     * Пётру, петр} → {@code Пётр}.
     */
    static String like(String form, String lower) {
        StringBuilder written = new StringBuilder(lower);
        int same = Math.min(form.length(), lower.length());
        boolean capitals = form.length() > 1 && noneSmall(form);
        boolean common = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char own = i < same ? form.charAt(i) : 0;
            char folded = Character.toLowerCase(own) == 'ё' ? 'е' : Character.toLowerCase(own);
            common &= folded == c;
            if (common && Character.toLowerCase(own) == 'ё') {
                c = 'ё';
            }
            if (common && Character.isUpperCase(own) || capitals) {
                c = Character.toUpperCase(c);
            }
            written.setCharAt(i, c);
        }
        return written.toString();
    }

    /** Whether no letter of {@code form} is a small one. */
    static boolean noneSmall(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
