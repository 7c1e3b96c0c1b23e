package molva.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import molva.entity.PersonMention.Part;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;

/**
 * The nominative of a person's fullest name, and the person's gender, from all places that name him: {@code Владимиру
 * Путину … Путина} → {@code Владимир Путин}. Thread-safe.
 */
final class PersonNaming {
    private static final List<Case> CASES = List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC);
    private static final double SURROUNDING_CASE = 1.5;
    private static final double SURROUNDING_GENDER = 2.5;
    private static final double TAGGED_CASE = 0.5;
    private static final double NOMINATIVE = 0.2;
    private static final double KNOWN_GENDER = 1.2;
    private static final double WRONG_GENDER = -2;
    private static final double UNLISTED = 0.3;

    /** More places than this add nothing. */
    private static final int PLACES = 24;

    /** Longer runs are no names. */
    private static final int WORDS = 8;

    /** For a word that can have no such case. */
    private static final double NO_READING = -1.5;

    private static final double CLEAR = 0.3;

    private final NameDeclension declension;
    private final Map<String, Gender> genders = new HashMap<>();

    PersonNaming(NameDeclension declension) {
        this.declension = declension;
        for (String[] row : WordList.rows("first-name-genders.tsv", 2)) {
            for (String name : row[1].split(" ")) {
                genders.put(name, row[0].equals("f") ? Gender.FEM : Gender.MASC);
            }
        }
    }

    /** A name in the nominative. */
    record Named(String name, Gender gender) {}

    /** @param mentions of one person, in the order of the text */
    Named name(NameScene scene, List<PersonMention> mentions) {
        PersonMention fullest = fullest(mentions);
        List<Place> places = places(scene, mentions, fullest);
        Map<Integer, Map<String, Double>> masculine = new HashMap<>();
        Map<Integer, Map<String, Double>> feminine = new HashMap<>();
        double man = 0;
        double woman = 0;
        for (Place place : places) {
            man += vote(place, Gender.MASC, masculine);
            woman += vote(place, Gender.FEM, feminine);
        }
        boolean shown = Math.abs(woman - man) > CLEAR;
        Gender gender = woman > man ? Gender.FEM : Gender.MASC;
        String name = compose(scene, fullest, woman > man ? feminine : masculine);
        return new Named(name, shown ? gender : Gender.NONE);
    }

    /** The gender of whoever has first name {@code word} in any case; {@code NONE} for {@code Александра}, hers or of Александр. */
    Gender firstNameGender(String word) {
        Set<Gender> found = EnumSet.noneOf(Gender.class);
        for (NameReading reading : declension.readings(word, true)) {
            String name = reading.nominative();
            if (declension.knownFirstName(name)) {
                boolean woman = name.endsWith("а") || name.endsWith("я");
                found.add(genders.getOrDefault(name, woman ? Gender.FEM : Gender.MASC));
            }
        }
        return found.size() == 1 ? found.iterator().next() : Gender.NONE;
    }

    /** A place with the ways to read each word of the name there. */
    private record Place(PersonMention mention, List<Word> words) {}

    private record Word(int key, Case tagged, List<NameReading> readings, String form) {}

    private List<Place> places(NameScene scene, List<PersonMention> mentions, PersonMention fullest) {
        Set<PersonMention> chosen = new LinkedHashSet<>(mentions.subList(0, Math.min(mentions.size(), PLACES)));
        chosen.add(fullest);
        Map<String, List<NameReading>> known = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (PersonMention mention : chosen) {
            List<Word> words = new ArrayList<>();
            for (Part part : mention.parts.subList(0, Math.min(mention.parts.size(), WORDS))) {
                if (part.weighty() && !part.latin()) {
                    boolean first = mention.parts.size() > 1 && part == mention.parts.getFirst();
                    List<NameReading> readings = known.computeIfAbsent(
                            first ? part.lower() + "+" : part.lower(), key -> readings(part.lower(), first));
                    Case tagged = scene.words.tag(part.token()).grammaticalCase();
                    words.add(new Word(part.key(), tagged, readings, part.lower()));
                }
            }
            places.add(new Place(mention, words));
        }
        return places;
    }

    private List<NameReading> readings(String word, boolean first) {
        List<NameReading> readings = declension.readings(word, first);
        if (!first) {
            return readings;
        }
        boolean ofMan = readings.stream().anyMatch(this::obliqueOfMan);
        return readings.stream()
                .map(one -> new NameReading(
                        one.nominative(), one.grammaticalCase(), one.gender(), one.weight() + known(one, ofMan)))
                .toList();
    }

    /** {@code Ивана} is a case of a man's name, and a woman's name in the nominative but rarely. */
    private boolean obliqueOfMan(NameReading reading) {
        return reading.grammaticalCase() != Case.NOM && genders.get(reading.nominative()) == Gender.MASC;
    }

    private static PersonMention fullest(List<PersonMention> mentions) {
        PersonMention fullest = mentions.getFirst();
        for (PersonMention mention : mentions) {
            boolean cyrillic = !mention.last().latin() || fullest.last().latin();
            if (cyrillic
                    && (mention.weight() > fullest.weight()
                            || fullest.last().latin() && !mention.last().latin())) {
                fullest = mention;
            }
        }
        return fullest;
    }

    /** Adds how likely each nominative of each word is, were the person of {@code gender}; returns how likely that is. */
    private static double vote(Place place, Gender gender, Map<Integer, Map<String, Double>> votes) {
        double best = Double.NEGATIVE_INFINITY;
        List<String> nominatives = List.of();
        for (Case grammaticalCase : CASES) {
            double weight = surroundings(place.mention, grammaticalCase, gender);
            List<String> own = new ArrayList<>();
            for (Word word : place.words) {
                NameReading reading = reading(word, grammaticalCase, gender);
                weight += reading.weight();
                own.add(reading.nominative());
            }
            if (weight > best) {
                best = weight;
                nominatives = own;
            }
        }
        for (int i = 0; i < place.words.size(); i++) {
            votes.computeIfAbsent(place.words.get(i).key, key -> new HashMap<>())
                    .merge(nominatives.get(i), 1 + Math.max(0, best), Double::sum);
        }
        return best;
    }

    private static double surroundings(PersonMention mention, Case grammaticalCase, Gender gender) {
        double weight = grammaticalCase == Case.NOM ? NOMINATIVE : 0;
        weight += mention.grammaticalCase == grammaticalCase ? SURROUNDING_CASE : 0;
        return weight + (mention.gender == gender ? SURROUNDING_GENDER : 0);
    }

    private static NameReading reading(Word word, Case grammaticalCase, Gender gender) {
        NameReading best = new NameReading(word.form, grammaticalCase, gender, NO_READING);
        for (NameReading reading : word.readings) {
            boolean fits = reading.grammaticalCase() == grammaticalCase && reading.gender() == gender;
            if (fits && reading.weight() > best.weight()) {
                best = reading;
            }
        }
        return word.tagged == grammaticalCase
                ? new NameReading(best.nominative(), grammaticalCase, gender, best.weight() + TAGGED_CASE)
                : best;
    }

    /** What the list of first names or, more weakly, the ending of one not listed says of the gender. */
    private double known(NameReading reading, boolean ofMan) {
        Gender gender = genders.get(reading.nominative());
        if (gender != null) {
            return gender == reading.gender() ? KNOWN_GENDER : WRONG_GENDER;
        }
        if (ofMan && reading.gender() == Gender.FEM) {
            return WRONG_GENDER;
        }
        char last = reading.nominative().charAt(reading.nominative().length() - 1);
        boolean feminine = last == 'а' || last == 'я';
        if (!feminine && "еиоуэюь".indexOf(last) >= 0) {
            return 0;
        }
        double share = declension.knownFirstName(reading.nominative()) ? 1 : UNLISTED;
        return share * (feminine == (reading.gender() == Gender.FEM) ? KNOWN_GENDER : WRONG_GENDER);
    }

    private static String compose(NameScene scene, PersonMention fullest, Map<Integer, Map<String, Double>> votes) {
        StringBuilder name = new StringBuilder();
        for (Part part : fullest.parts) {
            if (!name.isEmpty()) {
                name.append(' ');
            }
            String form = scene.words.form(part.token());
            Map<String, Double> candidates = votes.getOrDefault(part.key(), Map.of());
            name.append(
                    candidates.isEmpty()
                            ? form + (part.initial() ? "." : "")
                            : Letters.like(form, heaviest(candidates)));
        }
        return name.toString();
    }

    private static String heaviest(Map<String, Double> candidates) {
        return candidates.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
