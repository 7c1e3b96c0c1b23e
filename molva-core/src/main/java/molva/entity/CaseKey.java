package molva.entity;

import molva.model.Features;

/**
 * What the cases of a name have in common, as a number: {@code Путин, Путина, Путиным}; {@code Мария, Марией}; {@code
 * Толстой, Толстого}. A rough cut of the ending, for looking names up and comparing them; {@code Иванов} and {@code
 * Иванова} are told apart elsewhere. Case and ё make no difference; words in capitals alone ({@code США}) are not cut.
 */
final class CaseKey {
    private static final int SHORTEST = 3;

    private CaseKey() {}

    static int of(CharSequence word) {
        int end = capitals(word) ? word.length() : end(word);
        return hash(word, end);
    }

    private static int hash(CharSequence word, int end) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < end; i++) {
            hash = (hash ^ fold(word.charAt(i))) * 0x01000193;
        }
        return Features.mix(hash, 0);
    }

    /** Where the ending begins. */
    static int end(CharSequence word) {
        int length = word.length();
        for (int cut = Math.min(3, length - SHORTEST); cut > 0; cut--) {
            if (ending(word, length - cut, length)) {
                return length - cut;
            }
        }
        return length;
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

    private static boolean capitals(CharSequence word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }

    private static char fold(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'ё' ? 'е' : lower;
    }
}
