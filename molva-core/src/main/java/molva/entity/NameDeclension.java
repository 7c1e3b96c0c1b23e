package molva.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;

/** Reads words of people's names back to the nominative, by endings and the list of first names. Thread-safe. */
final class NameDeclension {
    private static final List<Case> CASES = List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC);
    private static final String VOWELS = "аеиоуыэюя";
    private static final double KNOWN_FIRST_NAME = 3;
    private static final double SURNAME_ENDING = 0.6;
    private static final double UNCHANGING = -0.4;
    private static final double RARE = -0.8;
    private static final int SHORTEST_STEM = 2;

    /** Endings by their last letter; those of no letter under 0. */
    private final Map<Character, List<Ending>> endings = new HashMap<>();

    private final Set<String> firstNames;

    private record Ending(Paradigm paradigm, Case grammaticalCase, String letters) {}

    /** @param endings of each of {@link #CASES} */
    private record Paradigm(List<Gender> genders, String stem, List<List<String>> endings) {
        boolean stemFits(String word, int length) {
            if (length < SHORTEST_STEM) {
                return false;
            }
            boolean vowel = VOWELS.indexOf(word.charAt(length - 1)) >= 0;
            return switch (stem) {
                case "c" -> !vowel;
                case "h" -> "гкхжшщч".indexOf(word.charAt(length - 1)) >= 0;
                case "v" -> vowel;
                default -> true;
            };
        }

        double likelihood() {
            return switch (stem) {
                case "-" -> SURNAME_ENDING;
                case "r" -> RARE;
                default -> 0;
            };
        }

        String nominativeEnding() {
            return endings.getFirst().getFirst();
        }
    }

    private NameDeclension(List<Paradigm> paradigms, Set<String> firstNames) {
        this.firstNames = Set.copyOf(firstNames);
        for (Paradigm paradigm : paradigms) {
            for (int i = 0; i < CASES.size(); i++) {
                for (String letters : paradigm.endings.get(i)) {
                    if (letters.equals("-")) {
                        continue;
                    }
                    endings.computeIfAbsent(last(letters), key -> new ArrayList<>())
                            .add(new Ending(paradigm, CASES.get(i), letters));
                }
            }
        }
    }

    private static char last(String letters) {
        return letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1);
    }

    static NameDeclension load() {
        List<Paradigm> paradigms = new ArrayList<>();
        for (String[] row : WordList.rows("name-endings.tsv", 8)) {
            List<Gender> genders = new ArrayList<>();
            if (row[0].contains("m")) {
                genders.add(Gender.MASC);
            }
            if (row[0].contains("f")) {
                genders.add(Gender.FEM);
            }
            List<List<String>> endings = Arrays.stream(row)
                    .skip(2)
                    .map(cell -> List.of(cell.replace("0", "").split("\\|", -1)))
                    .toList();
            paradigms.add(new Paradigm(genders, row[1], endings));
        }
        Set<String> firstNames = new HashSet<>();
        WordList.rows("first-names.txt", 1).forEach(row -> firstNames.add(row[0]));
        return new NameDeclension(paradigms, firstNames);
    }

    boolean knownFirstName(String name) {
        return firstNames.contains(name);
    }

    /** All ways to read {@code word} (lower case, ё as е); {@code first} if it stands first in a name of several words. */
    List<NameReading> readings(String word, boolean first) {
        List<NameReading> readings = new ArrayList<>();
        endings.getOrDefault(last(word), List.of()).forEach(ending -> add(readings, ending, word, first));
        endings.getOrDefault((char) 0, List.of()).forEach(ending -> add(readings, ending, word, first));
        addUnchanging(readings, word, first);
        return readings;
    }

    private void add(List<NameReading> readings, Ending ending, String word, boolean first) {
        Paradigm paradigm = ending.paradigm;
        int stem = word.length() - ending.letters.length();
        if (!word.endsWith(ending.letters) || !paradigm.stemFits(word, stem)) {
            return;
        }
        String nominative = word.substring(0, stem) + paradigm.nominativeEnding();
        double weight = weight(nominative, first) + (paradigm.likelihood());
        for (Gender gender : paradigm.genders) {
            readings.add(new NameReading(nominative, ending.grammaticalCase, gender, weight));
        }
    }

    private double weight(String nominative, boolean first) {
        return first && firstNames.contains(nominative) ? KNOWN_FIRST_NAME : 0;
    }

    /** {@code Шевченко}, a woman's {@code Меркель}: the same in every case. */
    private void addUnchanging(List<NameReading> readings, String word, boolean first) {
        char last = word.charAt(word.length() - 1);
        boolean vowel = "оеиуюэ".indexOf(last) >= 0;
        boolean consonant = VOWELS.indexOf(last) < 0;
        double weight = weight(word, first) + UNCHANGING;
        for (Case grammaticalCase : CASES) {
            if (vowel) {
                readings.add(new NameReading(word, grammaticalCase, Gender.MASC, weight));
            }
            if (vowel || consonant) {
                readings.add(new NameReading(word, grammaticalCase, Gender.FEM, weight));
            }
        }
    }
}
