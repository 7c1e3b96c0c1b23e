package molva.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import molva.morphology.Tag;
import molva.morphology.Tag.Animacy;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Num;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Nominatives of nouns and adjectives: by the dictionary of forms in LanguageTool's {@code language-ru}, by endings where
 * it has none. Thread-safe.
 */
final class Inflection {
    private static final String FOLDER = "/org/languagetool/resource/ru/";
    private static final int KEPT = 1 << 10;
    private static final String HUSHING = "жшщч";
    private static final String VELAR_OR_HUSHING = "гкх" + HUSHING;
    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "ыми", "ими", "ого", "его", "ому", "ему", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ую",
            "юю", "ым", "им", "ом", "ем", "ых", "их", "ою", "ею");

    /** Read at the first call of {@link #load}, and once. */
    private static final class Shared {
        static final Inflection INFLECTION = read();
    }

    private final Dictionary forms;
    private final Map<String, String[]> determiners = new HashMap<>();
    /** Plurals asked for lately; the latest writer wins, and all write the same. */
    private final AtomicReferenceArray<Plural> kept = new AtomicReferenceArray<>(KEPT);

    private Inflection(Dictionary forms) {
        this.forms = forms;
        WordList.rows("determiners.tsv", 5).forEach(row -> determiners.put(row[0], row));
    }

    static Inflection load() {
        return Shared.INFLECTION;
    }

    private static Inflection read() {
        try (InputStream dictionary = resource("russian_synth.dict");
                InputStream description = resource("russian_synth.info")) {
            return new Inflection(Dictionary.read(dictionary, description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Optional.ofNullable(Inflection.class.getResourceAsStream(FOLDER + name))
                .orElseThrow(() -> new IllegalStateException("the dictionary of forms " + FOLDER + name
                        + " is not on the class path; add org.languagetool:language-ru"));
    }

    /** The nominative, in the number of {@code tag}, of the noun whose lemma is given: {@code врач} → {@code врачи}. */
    String noun(String lemma, Tag tag) {
        if (tag.number() != Num.PLUR) {
            return lemma;
        }
        boolean animate = tag.animacy() == Animacy.ANIM;
        int place = (lemma.hashCode() ^ lemma.hashCode() >>> 10) & KEPT - 1;
        Plural found = kept.getAcquire(place);
        if (found == null || !found.of(lemma, tag.gender(), animate)) {
            String nominative = synthesized(lemma, tag).orElseGet(() -> pluralByEnding(lemma));
            found = new Plural(lemma, tag.gender(), animate, nominative);
            kept.setRelease(place, found);
        }
        return found.nominative;
    }

    /** The nominative plural of a noun. */
    private record Plural(String lemma, Gender gender, boolean animate, String nominative) {
        boolean of(String otherLemma, Gender otherGender, boolean otherAnimate) {
            return lemma.equals(otherLemma) && gender == otherGender && animate == otherAnimate;
        }
    }

    private Optional<String> synthesized(String lemma, Tag tag) {
        var lookup = new DictionaryLookup(forms);
        for (String spelling : spellings(lemma)) {
            for (String gender : genders(tag.gender())) {
                for (String animacy : tag.animacy() == Animacy.ANIM ? ANIMATE_FIRST : INANIMATE_FIRST) {
                    List<WordData> found = lookup.lookup(spelling + "|NN:" + animacy + ":" + gender + "PL:Nom");
                    if (!found.isEmpty()) {
                        return Optional.of(found.getFirst().getStem().toString());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static final List<String> ANIMATE_FIRST = List.of("Anim", "Inanim");
    private static final List<String> INANIMATE_FIRST = List.of("Inanim", "Anim");

    private static List<String> genders(Gender gender) {
        return switch (gender) {
            case MASC -> List.of("Masc:", "Fem:", "Neut:", "");
            case FEM -> List.of("Fem:", "Masc:", "Neut:", "");
            case NEUT -> List.of("Neut:", "Masc:", "Fem:", "");
            case NONE -> List.of("", "Masc:", "Fem:", "Neut:");
        };
    }

    /** The lemma as it is, and with ё for its last е: {@code ребенок, ребёнок}. */
    private static List<String> spellings(String lemma) {
        int last = lemma.lastIndexOf('е');
        return last < 0 ? List.of(lemma) : List.of(lemma, lemma.substring(0, last) + 'ё' + lemma.substring(last + 1));
    }

    private static String pluralByEnding(String lemma) {
        int length = lemma.length();
        char last = length == 0 ? 'о' : lemma.charAt(length - 1);
        String stem = length == 0 ? "" : lemma.substring(0, length - 1);
        boolean soft = length > 1 && VELAR_OR_HUSHING.indexOf(lemma.charAt(length - 2)) >= 0;
        return switch (last) {
            case 'а' -> stem + (soft ? 'и' : 'ы');
            case 'я', 'ь', 'й' -> stem + 'и';
            case 'о', 'е', 'и', 'у', 'ю', 'э', 'ы' -> lemma;
            default -> lemma + (VELAR_OR_HUSHING.indexOf(last) >= 0 ? 'и' : 'ы');
        };
    }

    /** The nominative of an adjective, participle or determiner given by one of its forms, lower case. */
    String adjective(String form, String lemma, Gender gender, Num number) {
        String[] row = determiners.get(lemma);
        if (row != null) {
            return row[number == Num.PLUR ? 4 : gender == Gender.FEM ? 2 : gender == Gender.NEUT ? 3 : 1];
        }
        String reflexive = form.endsWith("ся") ? "ся" : "";
        String bare = form.substring(0, form.length() - reflexive.length());
        for (String ending : ADJECTIVE_ENDINGS) {
            if (bare.endsWith(ending) && bare.length() > ending.length() + 1) {
                String stem = bare.substring(0, bare.length() - ending.length());
                boolean masculine = gender != Gender.FEM && gender != Gender.NEUT && number != Num.PLUR;
                if (masculine && reflexive.isEmpty() && adjectival(lemma) && lemma.startsWith(stem)) {
                    return lemma;
                }
                return stem + nominativeEnding(stem, ending, gender, number) + reflexive;
            }
        }
        return form;
    }

    private static boolean adjectival(String lemma) {
        return lemma.endsWith("ый") || lemma.endsWith("ий") || lemma.endsWith("ой");
    }

    private static String nominativeEnding(String stem, String ending, Gender gender, Num number) {
        char last = stem.charAt(stem.length() - 1);
        boolean hushing = VELAR_OR_HUSHING.indexOf(last) >= 0;
        boolean soft = !hushing && "еюяи".indexOf(ending.charAt(0)) >= 0;
        if (number == Num.PLUR) {
            return soft || hushing ? "ие" : "ые";
        }
        return switch (gender) {
            case FEM -> soft ? "яя" : "ая";
            case NEUT -> soft || HUSHING.indexOf(last) >= 0 && ending.charAt(0) == 'е' ? "ее" : "ое";
            case MASC, NONE -> soft || hushing ? "ий" : "ый";
        };
    }
}
