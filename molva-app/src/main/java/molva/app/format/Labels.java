package molva.app.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.profile.Rule;
import molva.text.Oddity;

/** The words of the reports in one language. Immutable. */
public final class Labels {
    private final Look.Language language;
    private final Properties labels = new Properties();

    /** Reads {@code labels.ru.properties} or its like. */
    public Labels(Look.Language language) {
        this.language = language;
        String file = "labels." + code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** ISO 639-1 code of the language. */
    public String code() {
        return Names.of(language);
    }

    /** @throws IllegalArgumentException if there is no such label */
    public String get(String key) {
        String label = labels.getProperty(key);
        if (label == null) {
            throw new IllegalArgumentException("no label " + key + " in " + language);
        }
        return label;
    }

    Set<String> keys() {
        return labels.stringPropertyNames();
    }

    public String kind(Attribution.Kind kind) {
        return get("kind." + Names.of(kind));
    }

    public String manner(Attribution.Manner manner) {
        return get("manner." + Names.of(manner));
    }

    public String stance(Attribution.Stance stance) {
        return get("stance." + Names.of(stance));
    }

    public String rule(Rule rule) {
        return rule(rule, language);
    }

    static String rule(Rule rule, Look.Language language) {
        return switch (language) {
            case RU -> rule.russian();
            case EN -> rule.english();
        };
    }

    /** The source's name, or that there is none. */
    public String who(String who, Attribution.Kind kind) {
        if (!who.isEmpty()) {
            return who;
        }
        return kind == Attribution.Kind.AUTHOR ? get("author") : get("unnamed");
    }

    public String who(Attribution attribution) {
        return who(attribution.who(), attribution.kind());
    }

    /** {@code Метки: школа, автобусы} */
    String tags(List<String> tags) {
        return get("page.tags") + " " + Screen.shown(String.join(", ", tags));
    }

    /** {@code Слова, где смешаны латиница и кириллица: 2, первое – «Мoсква»}. */
    public String oddity(Oddity oddity) {
        String line = get("oddity." + Names.of(oddity.kind())) + " " + number(oddity.count());
        return oddity.example().isEmpty()
                ? line
                : line + ", " + get("oddity.first") + " " + Screen.shown(quoted(oddity.example()));
    }

    /** {@code источник скрыт · пересказ · сомневается в сказанном}. */
    String describe(Attribution attribution) {
        String plain = kind(attribution.kind()) + " · " + manner(attribution.manner());
        return attribution.stance() == Attribution.Stance.NEUTRAL
                ? plain
                : plain + " · " + stance(attribution.stance());
    }

    /** Whether the text does not look Russian, which the report then says. */
    static boolean foreign(Analysis analysis) {
        return !analysis.document().metadata().language().equals("ru");
    }

    /** {@code words} in quotation marks, unless they begin with one. */
    static String quoted(String words) {
        return words.isEmpty() || "«\"„“”".indexOf(words.charAt(0)) < 0 ? "«" + words + "»" : words;
    }

    /**
     * A share as a whole percentage: {@code 21 %} in Russian, {@code 21%} in English; {@code < 1 %} and {@code > 99 %} where
     * rounding would make nothing or all of it.
     */
    public String percent(double share) {
        long whole = Math.round(share * 100);
        String mark = language == Look.Language.RU ? "\u00a0%" : "%";
        if (whole == 0 && share > 0) {
            return "<\u202f1" + mark;
        }
        return (whole == 100 && share < 1 ? ">\u202f99" : Long.toString(whole)) + mark;
    }

    /** A whole number with its thousands set apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language == Look.Language.RU ? Locale.of("ru") : Locale.ENGLISH)
                .format(number);
    }
}
