package molva.entity;

import molva.model.Features;

/**
 * What the cases of a name have in common, as a number: {@code Путин, Путина, Путиным}; {@code Мария, Марией}; {@code
 * Толстой, Толстого}. A rough cut of the ending, for looking names up and comparing them; {@code Иванов} and {@code
 * Иванова} are told apart elsewhere. Case and ё make no difference; acronyms ({@code США}) are not cut.
 */
public final class CaseKey {
    private static final int SHORTEST = 2;
    private static final int LONGEST_ACRONYM = 5;

    private CaseKey() {}

    /** The key of {@code word}; empty words have one too. */
    public static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The same for the word at {@code start} to {@code end} of a text. */
    static int of(CharSequence text, int start, int end) {
        int stemEnd = stemEnd(text, start, end);
        boolean fleeting = fleeting(text, start, stemEnd);
        int hash = 0x811c9dc5;
        for (int i = start; i < stemEnd; i++) {
            if (!fleeting || i != stemEnd - 2) {
                hash = (hash ^ fold(text.charAt(i))) * 0x01000193;
            }
        }
        return Features.mix(hash, 0);
    }

    /** Where the ending of the word at {@code start} to {@code end} begins. */
    static int stemEnd(CharSequence text, int start, int end) {
        if (acronym(text, start, end)) {
            return end;
        }
        int stem = end;
        for (int cut = Math.min(3, end - start - SHORTEST); cut > 0; cut--) {
            if (ending(text, end - cut, end)) {
                stem = end - cut;
                break;
            }
        }
        return likeEnding(text, start, stem) ? stem - 2 : stem;
    }

    /** A stem that ends as a case does, {@code Максим}: cut in all cases, since it is cut in the nominative. */
    private static boolean likeEnding(CharSequence text, int start, int stem) {
        if (stem - start < SHORTEST + 2) {
            return false;
        }
        char first = fold(text.charAt(stem - 2));
        char second = fold(text.charAt(stem - 1));
        return second == 'м' && "оеыиая".indexOf(first) >= 0 || second == 'х' && "ыиая".indexOf(first) >= 0;
    }

    /** A stem with a vowel that goes in other cases: {@code Павел, Павла}; {@code Донец, Донца}. */
    private static boolean fleeting(CharSequence text, int start, int stem) {
        return stem - start >= 4
                && "кцл".indexOf(fold(text.charAt(stem - 1))) >= 0
                && "ео".indexOf(fold(text.charAt(stem - 2))) >= 0
                && !vowel(fold(text.charAt(stem - 3)));
    }

    private static boolean ending(CharSequence word, int start, int length) {
        char first = fold(word.charAt(start));
        char second = start + 1 < length ? fold(word.charAt(start + 1)) : 0;
        return switch (length - start) {
            case 3 -> threeLetters(first, second, fold(word.charAt(start + 2)));
            case 2 -> twoLetters(word, start, first, second);
            default -> "аяоеыиуюьй".indexOf(first) >= 0;
        };
    }

    private static boolean threeLetters(char first, char second, char third) {
        return switch (third) {
            case 'о' -> second == 'г' && (first == 'о' || first == 'е');
            case 'у' -> second == 'м' && (first == 'о' || first == 'е');
            case 'и' -> second == 'м' && "аяыи".indexOf(first) >= 0;
            default -> false;
        };
    }

    private static boolean twoLetters(CharSequence word, int start, char first, char second) {
        char before = fold(word.charAt(start - 1));
        return switch (second) {
            case 'й' -> first == 'о' || first == 'ы' || first == 'и' && before == 'к' || first == 'е' && vowel(before);
            case 'м' -> "оеыиая".indexOf(first) >= 0;
            case 'х' -> "ыиая".indexOf(first) >= 0;
            case 'я' -> first == 'а' || first == 'я';
            case 'е' -> "оеыи".indexOf(first) >= 0 && !(first == 'и' && before != 'к' && before != 'н');
            case 'ю' -> first == 'у' || first == 'ю' || first == 'о' || first == 'е';
            default -> false;
        };
    }

    private static boolean vowel(char c) {
        return "аеиоуыэюя".indexOf(c) >= 0;
    }

    private static boolean acronym(CharSequence text, int start, int end) {
        return end - start > 1
                && end - start <= LONGEST_ACRONYM
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1));
    }

    private static char fold(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'ё' ? 'е' : lower;
    }
}
