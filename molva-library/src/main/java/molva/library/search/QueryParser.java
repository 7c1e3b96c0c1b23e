package molva.library.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.library.search.QueryException.Reason;

/**
 * Reads a query: words, {@code "phrases"}, {@code field:value}, {@code field:"value"}, each with alternatives behind {@code
 * |} and with {@code -} before it where it must not be. Everything asked for must be there. Reads each character once.
 */
final class QueryParser {
    private static final int MOST_CLAUSES = 64;
    private static final int LONGEST_FIELD = 12;

    private final String query;
    private final List<Requirement> requirements = new ArrayList<>();
    private int clauses;
    private int at;

    private QueryParser(String query) {
        this.query = query;
    }

    /** @throws QueryException if it asks for more than {@value MOST_CLAUSES} things or a field for nothing */
    static List<Requirement> parse(String query) {
        return new QueryParser(query).parse();
    }

    private List<Requirement> parse() {
        while (skipSpaces()) {
            boolean excluded = query.charAt(at) == '-' && at + 1 < query.length() && !space(query.charAt(at + 1));
            at += excluded ? 1 : 0;
            int start = at;
            Optional<Field> field = field();
            String written = query.substring(start, at);
            List<Clause> alternatives = alternatives(field);
            if (!alternatives.isEmpty()) {
                requirements.add(new Requirement(alternatives, excluded));
            } else if (field.isPresent()) {
                throw new QueryException(
                        Reason.NO_VALUE, written, "after “" + written + "” something must stand, as in кто:Подоляка");
            }
        }
        return requirements;
    }

    /** {@code Орлов|"Юрий Подоляка"}; what holds no word is passed over. */
    private List<Clause> alternatives(Optional<Field> field) {
        List<Clause> alternatives = new ArrayList<>();
        boolean more = true;
        while (more) {
            clause(field, value().strip()).ifPresent(alternatives::add);
            more = at < query.length() && query.charAt(at) == '|';
            at += more ? 1 : 0;
        }
        clauses += alternatives.size();
        if (clauses > MOST_CLAUSES) {
            throw new QueryException(Reason.TOO_MUCH, "", "a query may ask for " + MOST_CLAUSES + " things at most");
        }
        return alternatives;
    }

    private static Optional<Clause> clause(Optional<Field> field, String value) {
        if (field.isPresent()) {
            return value.isEmpty() ? Optional.empty() : Optional.of(new Clause.Asked(field.get(), value));
        }
        List<String> words = words(value);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Clause.Phrase(words));
    }

    private boolean skipSpaces() {
        while (at < query.length() && space(query.charAt(at))) {
            at++;
        }
        return at < query.length();
    }

    /** Takes a known field's name and its colon. */
    private Optional<Field> field() {
        int end = at;
        while (end < query.length() && end - at <= LONGEST_FIELD && Character.isLetter(query.charAt(end))) {
            end++;
        }
        if (end == at || end >= query.length() || query.charAt(end) != ':') {
            return Optional.empty();
        }
        Optional<Field> field = Field.named(query.substring(at, end).toLowerCase(Locale.ROOT));
        if (field.isPresent()) {
            at = end + 1;
        }
        return field;
    }

    /** Takes what stands in quotation marks, or up to the next space or alternative. */
    private String value() {
        if (at < query.length() && closing(query.charAt(at)) != 0) {
            char close = closing(query.charAt(at));
            int start = ++at;
            while (at < query.length() && query.charAt(at) != close) {
                at++;
            }
            String value = query.substring(start, at);
            at = Math.min(query.length(), at + 1);
            return value;
        }
        int start = at;
        while (at < query.length() && !space(query.charAt(at)) && "\"|".indexOf(query.charAt(at)) < 0) {
            at++;
        }
        return query.substring(start, at);
    }

    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '«' -> '»';
            case '“' -> '”';
            case '„' -> '“';
            default -> 0;
        };
    }

    /** Runs of letters and digits, hyphens and apostrophes inside kept, as the tokenizer keeps them. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK
                            || start >= 0
                                    && "-'’.,:".indexOf(text.charAt(i)) >= 0
                                    && i + 1 < text.length()
                                    && joins(text, i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Marks inside a word join letters or digits; points and colons only digits: {@code 3,5}, {@code 12:30}. */
    private static boolean joins(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return "-'’".indexOf(text.charAt(i)) >= 0
                ? Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                : Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
