package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import molva.app.format.ArticleView;
import molva.app.format.Labels;
import molva.app.format.Look;
import molva.attribution.Attribution;
import molva.library.keep.Statement;

/** What a page says, in one language, and where it is found in the other. Immutable. */
public final class Words {
    private static final Words RUSSIAN = new Words(Look.Language.RU);
    static final Words ENGLISH = new Words(Look.Language.EN);
    private static final Reasons REASONS = new Reasons();

    private final Look.Language language;
    private final Labels labels;
    private final Properties words;
    /** The page's own address without the language, ending in {@code ?} or {@code &}. */
    private final String address;

    private Words(Words tables, String address) {
        language = tables.language;
        labels = tables.labels;
        words = tables.words;
        this.address = address;
    }

    private Words(Look.Language language) {
        this.language = language;
        words = new Properties();
        address = "/?";
        labels = new Labels(language);
        String file = "words." + labels.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** In the language that {@code ?lang=} asks for, else the cookie's, else the browser's first of ours, else Russian. */
    static Words of(Context context) {
        String asked = context.queryParam("lang");
        String kept = context.cookie("lang");
        String chosen = asked != null ? asked : kept != null ? kept : first(context.header("Accept-Language"));
        return new Words(chosen.equals("en") ? ENGLISH : RUSSIAN, address(context));
    }

    private static String address(Context context) {
        if (!context.req().getMethod().equals("GET")) {
            return "/?";
        }
        StringBuilder address = new StringBuilder(context.req().getRequestURI()).append('?');
        String query = context.queryString();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (!part.isEmpty() && !part.startsWith("lang=")) {
                address.append(part).append('&');
            }
        }
        return address.toString();
    }

    /** This page in the language {@code code}. */
    public String in(String code) {
        return address + "lang=" + code;
    }

    /** The value of {@code aria-current} in a link to {@code section}: {@code page} on its page, else false. */
    public String current(String section) {
        return address.startsWith(section + "?") ? "page" : "false";
    }

    private static String first(@org.jspecify.annotations.Nullable String accepted) {
        if (accepted == null || accepted.length() > 200) {
            return "ru";
        }
        String wanted = accepted.toLowerCase(Locale.ROOT);
        int russian = wanted.indexOf("ru");
        int english = wanted.indexOf("en");
        return english >= 0 && (russian < 0 || english < russian) ? "en" : "ru";
    }

    /** @throws IllegalArgumentException if there is no such word */
    public String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word " + key + " in " + language);
        }
        return word;
    }

    /** The word that stands after {@code number}: {@code статья}, {@code статьи}, {@code статей}, of forms parted by bars. */
    public String counted(long number, String key) {
        String[] forms = get(key).split("\\|");
        return forms[Math.min(forms.length - 1, form(number))];
    }

    private int form(long number) {
        if (language == Look.Language.EN) {
            return number == 1 ? 0 : 1;
        }
        long last = number % 10;
        boolean teens = number % 100 / 10 == 1;
        return teens || last == 0 || last > 4 ? 2 : last == 1 ? 0 : 1;
    }

    public String code() {
        return labels.code();
    }

    public String kind(Attribution.Kind kind) {
        return labels.kind(kind);
    }

    public String manner(Attribution.Manner manner) {
        return labels.manner(manner);
    }

    public String stance(Attribution.Stance stance) {
        return labels.stance(stance);
    }

    /** The source's name, or that there is none. */
    public String who(Statement statement) {
        return shown(labels.who(statement.who(), statement.kind()));
    }

    /** {@code человек · пересказ · сомневается}; nothing of the author's own voice. */
    public String describe(Statement statement) {
        if (statement.attribution().isEmpty()) {
            return "";
        }
        String plain = labels.kind(statement.kind()) + " · " + labels.manner(statement.manner());
        return statement.stance() == Attribution.Stance.NEUTRAL ? plain : plain + " · " + stance(statement.stance());
    }

    /** Why something failed, as it was found out and stored in English. */
    public String reason(String english) {
        return translated(english).orElseGet(() -> get("problem.unreadable") + ": " + shown(english));
    }

    /** The same as a part of a sentence: what nobody has said in Russian stands as it is. */
    String detail(String english) {
        return translated(english).orElseGet(() -> shown(english));
    }

    private Optional<String> translated(String english) {
        return language == Look.Language.EN
                ? Optional.of(shown(english))
                : REASONS.russian(english)
                        .or(() -> ENGLISH.key(english).map(this::get))
                        .map(this::shown);
    }

    /** What is said in these words as it stands. */
    private Optional<String> key(String said) {
        return words.stringPropertyNames().stream()
                .filter(key -> words.getProperty(key).equals(said))
                .findFirst();
    }

    /** Words from outside as a page may show them. */
    public String shown(String outside) {
        return ArticleView.shown(outside);
    }

    public String number(long number) {
        return labels.number(number);
    }

    /** {@code 1,5}. */
    public String decimal(double number) {
        return String.format(locale(), "%.1f", number);
    }

    /** A share, 0 to 1. */
    public String percent(double share) {
        return labels.percent(share);
    }

    /** {@code 2024-12-04} as people write it; as it stands where it is no day. */
    public String day(String day) {
        try {
            return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
        } catch (DateTimeException noDay) {
            return shown(day);
        }
    }

    /** {@code 2024-12-04T09:00:28.120Z} as people write it, in UTC. */
    public String moment(String moment) {
        try {
            return OffsetDateTime.parse(moment).format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()))
                    + " UTC";
        } catch (DateTimeException noMoment) {
            return shown(moment);
        }
    }

    /** {@code 2024-12} as people write it; as it stands where it is no month. */
    public String month(String month) {
        try {
            return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale()));
        } catch (DateTimeException noMonth) {
            return shown(month);
        }
    }

    private Locale locale() {
        return language == Look.Language.RU ? Locale.of("ru") : Locale.ENGLISH;
    }

    /** {@code кто:"Юрий Подоляка"}: what asks for it in a query. */
    public String clause(String field, String value) {
        return get(field) + ":\"" + value.replace('"', ' ').strip() + "\"";
    }

    Labels labels() {
        return labels;
    }

    Look look() {
        return new Look(language, false, 100);
    }

    static java.util.Set<String> keys(Look.Language language) {
        return (language == Look.Language.RU ? RUSSIAN : ENGLISH).words.stringPropertyNames();
    }
}
