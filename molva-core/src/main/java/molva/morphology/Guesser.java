package molva.morphology;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Tag.Animacy;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;

/** Readings of forms that the dictionary lacks, by the last part of a compound or by the ending. */
final class Guesser {
    private static final Case[] CASES = {Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC};
    /** Longest part before a known word that the compound may have: {@code теле|интервью}, {@code мини|саммит}. */
    private static final int SHORTEST_REST = 4;
    /** No compound is longer; what is, is no word, and would cost the square of its length. */
    private static final int LONGEST_COMPOUND = 100;

    private final Dictionary dictionary;

    Guesser(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Never empty. {@code form} is in lower case. */
    List<Reading> readings(String form, boolean capital) {
        List<Reading> readings = new ArrayList<>();
        if (!capital && form.length() <= LONGEST_COMPOUND) {
            compound(form, readings);
        }
        if (readings.isEmpty()) {
            ending(form, capital, readings);
        }
        return readings;
    }

    private void compound(String form, List<Reading> readings) {
        int hyphen = form.lastIndexOf('-');
        int first = hyphen > 0 ? hyphen + 1 : 2;
        int last = hyphen > 0 ? hyphen + 1 : form.length() - SHORTEST_REST;
        for (int start = first; start <= last && readings.isEmpty(); start++) {
            for (Reading reading : dictionary.readings(form.substring(start))) {
                if (reading.tag().is(Pos.NOUN)
                        || reading.tag().is(Pos.ADJ)
                        || reading.tag().is(Pos.VERB)) {
                    readings.add(reading);
                }
            }
        }
    }

    private static void ending(String form, boolean capital, List<Reading> readings) {
        Pos pos = capital ? Pos.PROPN : Pos.NOUN;
        char last = form.charAt(form.length() - 1);
        switch (last) {
            case 'а' -> {
                add(readings, pos, Case.NOM, Gender.FEM, 0, "");
                add(readings, pos, Case.GEN, Gender.MASC, 1, "");
                add(readings, pos, Case.ACC, Gender.MASC, 1, "");
            }
            case 'я' -> {
                add(readings, pos, Case.NOM, Gender.FEM, 0, "");
                add(readings, pos, Case.GEN, Gender.MASC, 1, "й");
            }
            case 'ы', 'и' -> add(readings, pos, Case.GEN, Gender.FEM, 1, last == 'ы' ? "а" : "я");
            case 'у' -> {
                add(readings, pos, Case.DAT, Gender.MASC, 1, "");
                add(readings, pos, Case.ACC, Gender.FEM, 1, "а");
            }
            case 'е' -> {
                add(readings, pos, Case.LOC, Gender.MASC, 1, "");
                add(readings, pos, Case.DAT, Gender.FEM, 1, "а");
            }
            case 'м' -> {
                if (form.endsWith("ом") || form.endsWith("ым") || form.endsWith("ем")) {
                    add(readings, pos, Case.INS, Gender.MASC, 2, "");
                } else {
                    add(readings, pos, Case.NOM, Gender.MASC, 0, "");
                }
            }
            default -> {
                for (Case grammaticalCase : CASES) {
                    add(readings, pos, grammaticalCase, Gender.MASC, 0, "");
                }
            }
        }
    }

    private static void add(List<Reading> readings, Pos pos, Case grammaticalCase, Gender gender, int cut, String end) {
        var builder = new TagBuilder(pos);
        builder.grammaticalCase = grammaticalCase;
        builder.gender = gender;
        builder.number = Num.SING;
        builder.animacy = pos == Pos.PROPN ? Animacy.ANIM : Animacy.INAN;
        readings.add(new Reading(builder.build(), cut, end));
    }
}
