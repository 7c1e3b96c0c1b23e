package molva.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** More places than this add nothing. */
    private static final int PLACES = 24;

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
        List<PersonMention> places = new ArrayList<>(mentions.subList(0, Math.min(mentions.size(), PLACES)));
        if (!places.contains(fullest)) {
            places.add(fullest);
        }
        Map<Gender, Double> genderWeights = new LinkedHashMap<>();
        Map<Gender, Map<Integer, Map<String, Double>>> votes = new LinkedHashMap<>();
        for (Gender gender : List.of(Gender.MASC, Gender.FEM)) {
            double total = 0;
            Map<Integer, Map<String, Double>> byKey = new HashMap<>();
            for (PersonMention mention : places) {
                total += vote(scene, mention, gender, byKey);
            }
            genderWeights.put(gender, total);
            votes.put(gender, byKey);
        }
        Gender gender = genderWeights.get(Gender.FEM) > genderWeights.get(Gender.MASC) ? Gender.FEM : Gender.MASC;
        boolean shown = Math.abs(genderWeights.get(Gender.FEM) - genderWeights.get(Gender.MASC)) > 0.3;
        return new Named(compose(scene, fullest, votes.get(gender)), shown ? gender : Gender.NONE);
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
    private double vote(
            NameScene scene, PersonMention mention, Gender gender, Map<Integer, Map<String, Double>> votes) {
        double best = Double.NEGATIVE_INFINITY;
        Map<Integer, Map<String, Double>> bestVotes = Map.of();
        for (Case grammaticalCase : CASES) {
            double weight = surroundings(mention, grammaticalCase, gender);
            Map<Integer, Map<String, Double>> own = new HashMap<>();
            for (Part part : mention.parts) {
                if (part.weighty() && !part.latin()) {
                    NameReading reading = reading(scene, mention, part, grammaticalCase, gender);
                    weight += reading.weight();
                    own.computeIfAbsent(part.key(), key -> new HashMap<>())
                            .merge(reading.nominative(), 1.0, Double::sum);
                }
            }
            if (weight > best) {
                best = weight;
                bestVotes = own;
            }
        }
        double share = 1 + Math.max(0, best);
        bestVotes.forEach((key, names) -> names.forEach((name, count) ->
                votes.computeIfAbsent(key, k -> new HashMap<>()).merge(name, share, Double::sum)));
        return best;
    }

    private static double surroundings(PersonMention mention, Case grammaticalCase, Gender gender) {
        double weight = grammaticalCase == Case.NOM ? NOMINATIVE : 0;
        weight += mention.grammaticalCase == grammaticalCase ? SURROUNDING_CASE : 0;
        return weight + (mention.gender == gender ? SURROUNDING_GENDER : 0);
    }

    private NameReading reading(
            NameScene scene, PersonMention mention, Part part, Case grammaticalCase, Gender gender) {
        boolean first = mention.parts.size() > 1 && part == mention.parts.getFirst();
        NameReading best = new NameReading(part.lower(), grammaticalCase, gender, -1.5);
        for (NameReading reading : declension.readings(part.lower(), first)) {
            if (reading.grammaticalCase() == grammaticalCase && reading.gender() == gender) {
                double weight = reading.weight() + (first ? known(reading) : 0);
                if (weight > best.weight()) {
                    best = new NameReading(reading.nominative(), grammaticalCase, gender, weight);
                }
            }
        }
        boolean tagged = scene.words.tag(part.token()).grammaticalCase() == grammaticalCase;
        return tagged ? new NameReading(best.nominative(), grammaticalCase, gender, best.weight() + TAGGED_CASE) : best;
    }

    private double known(NameReading reading) {
        Gender gender = genders.get(reading.nominative());
        if (gender != null) {
            return gender == reading.gender() ? KNOWN_GENDER : WRONG_GENDER;
        }
        char last = reading.nominative().charAt(reading.nominative().length() - 1);
        boolean feminine = last == 'а' || last == 'я';
        if (!feminine && "еиоуэюь".indexOf(last) >= 0) {
            return 0;
        }
        return feminine == (reading.gender() == Gender.FEM) ? KNOWN_GENDER : WRONG_GENDER;
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
