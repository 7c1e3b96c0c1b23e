package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import molva.app.format.Labels;
import molva.app.format.Look;

/** What the pages say, in one language. Immutable. */
public final class Words {
    private static final Words RUSSIAN = new Words(Look.Language.RU);
    private static final Words ENGLISH = new Words(Look.Language.EN);

    private final Look.Language language;
    private final Labels labels;
    private final Properties words = new Properties();

    private Words(Look.Language language) {
        this.language = language;
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
        return chosen.equals("en") ? ENGLISH : RUSSIAN;
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

    public String code() {
        return labels.code();
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
