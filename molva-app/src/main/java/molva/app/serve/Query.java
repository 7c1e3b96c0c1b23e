package molva.app.serve;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import molva.text.Span;

/** Reads what an address asks for; what cannot be meant is a {@link Problem}. */
final class Query {
    /** More than this in one value of an address is no question. */
    private static final int LONGEST = 1_000;

    private Query() {}

    /** @throws Problem if {@code given} is no number of an article */
    static long id(String given) {
        if (given.isEmpty() || given.length() > 18 || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Problem(404, "problem.missing");
        }
        return Long.parseLong(given);
    }

    /** {@code 12-40} as a stretch of a text of {@code length}; empty where it is none. */
    static Optional<Span> span(String given, int length) {
        int dash = given.indexOf('-');
        if (dash < 1 || given.length() > 20) {
            return Optional.empty();
        }
        try {
            int start = Integer.parseInt(given.substring(0, dash));
            int end = Integer.parseInt(given.substring(dash + 1));
            return start < end && end <= length ? Optional.of(new Span(start, end)) : Optional.empty();
        } catch (NumberFormatException noPlace) {
            return Optional.empty();
        }
    }

    /** A value without spaces round it; empty where it is not given. */
    static String text(Context context, String name) {
        String given = context.queryParam(name);
        if (given == null) {
            return "";
        }
        if (given.length() > LONGEST) {
            throw new Problem(400, "problem.long", Integer.toString(LONGEST));
        }
        return given.strip();
    }

    static Optional<String> given(Context context, String name) {
        return Optional.of(text(context, name)).filter(value -> !value.isEmpty());
    }

    /** A day as {@code 2024-12-31}. */
    static Optional<String> day(Context context, String name) {
        Optional<String> day = given(context, name);
        try {
            day.ifPresent(LocalDate::parse);
            return day;
        } catch (DateTimeException noDay) {
            throw new Problem(400, "query.wrong.no-day", day.orElse(""));
        }
    }

    /** A number from {@code least} to {@code most}, {@code usual} where none is given. */
    static int number(Context context, String name, int usual, int least, int most) {
        String given = text(context, name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as is a number out of bounds.
        }
        throw new Problem(400, "problem.number", name + " = " + least + "–" + most);
    }
}
