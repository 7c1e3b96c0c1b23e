package molva.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dates as pages write them, to ISO 8601: {@code 2025-05-12T14:30:00+03:00} stays, {@code 12 мая 2025, 14:30} becomes
 * {@code 2025-05-12T14:30}, {@code 12.05.2025} becomes {@code 2025-05-12}.
 */
final class PublicationDate {
    private static final int LONGEST = 200;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_NAMES = 3;
    private static final int LONGEST_MOMENT = 40;
    private static final Set<String> RELATIVE = NameList.read("relative-times.txt");
    private static final Map<String, Integer> MONTHS = NameList.lines("months.txt").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));

    private PublicationDate() {}

    static Optional<String> parse(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return isIso(text) ? Optional.of(text.replaceFirst("^(\\S{10}) (?=\\d)", "$1T")) : inWords(text);
    }

    /** Whether a line is a date and says next to nothing else: {@code Опубликовано 12 мая 2025, 14:30}. */
    static boolean isAll(String line) {
        long names = words(line).stream()
                .filter(word -> !isNumber(word) && !MONTHS.containsKey(word))
                .count();
        return names <= MOST_NAMES && inWords(line).isPresent();
    }

    /** Whether a line says but when something was: {@code Вчера, 18:20}, {@code 2 часа назад}, {@code 16 апреля, 12:40}, {@code 12:40}. */
    static boolean isMoment(String line) {
        List<String> words = line.length() <= LONGEST_MOMENT ? words(line) : List.of();
        boolean relative = words.stream().anyMatch(RELATIVE::contains);
        return words.stream().anyMatch(PublicationDate::isNumber)
                && words.stream()
                        .allMatch(word -> isNumber(word) || RELATIVE.contains(word) || MONTHS.containsKey(word))
                && (relative || time(line).isPresent());
    }

    /** {@code 2025-05-12}, alone or with a time. */
    private static boolean isIso(String text) {
        try {
            LocalDate.parse(text.substring(0, Math.min(text.length(), "2025-05-12".length())));
            return text.length() == 10 || text.length() > 11 && "T ".indexOf(text.charAt(10)) >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A day, a month by name or number, a year of four digits, and perhaps a time. */
    private static Optional<String> inWords(String text) {
        List<String> words = words(text);
        for (int i = 0; i + 2 < words.size(); i++) {
            Optional<LocalDate> date = date(words.get(i), words.get(i + 1), words.get(i + 2));
            if (date.isPresent()) {
                return Optional.of(
                        date.get() + time(text).map(time -> "T" + time).orElse(""));
            }
        }
        return Optional.empty();
    }

    /** Also as in {@code June 14, 2025}. */
    private static Optional<LocalDate> date(String first, String second, String year) {
        boolean monthFirst = MONTHS.containsKey(first);
        return inOrder(monthFirst ? second : first, monthFirst ? first : second, year);
    }

    private static Optional<LocalDate> inOrder(String day, String month, String year) {
        int number = MONTHS.getOrDefault(month, isNumber(month) ? Integer.parseInt(month) : 0);
        if (!isNumber(day) || number == 0 || !isNumber(year) || year.length() != YEAR_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && colon - start < 2 && Character.isDigit(text.charAt(start - 1))) {
                start--;
            }
            int end = Math.min(text.length(), colon + 3);
            try {
                return Optional.of(LocalTime.of(
                        Integer.parseInt(text.substring(start, colon)),
                        Integer.parseInt(text.substring(colon + 1, end))));
            } catch (NumberFormatException | DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= YEAR_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text + " ").toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
