package molva.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import molva.morphology.Tag.Animacy;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;
import molva.morphology.WordForm.Shape;

/**
 * What any form may be: from the dictionary, the word lists and, for what they lack, its parts or its ending. Thread-safe
 * without locks: forms met lately are kept in a table, two to a place, where the latest writer wins, and all writers write
 * the same.
 */
public final class Lexicon {
    private static final int KEPT = 1 << 15;
    /** Longest first part of a compound, in letters. */
    private static final int LONGEST_COMPOUND = 30;

    private static final List<Case> CASES = List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC);

    private final Dictionary dictionary = Dictionary.load();
    private final WordTable closed = WordTable.load("closed-words.tsv");
    private final WordTable learnt;
    private final Suffixes suffixes;
    private final NameSet names;
    private final Facets facets;
    private final AtomicReferenceArray<WordForm> kept = new AtomicReferenceArray<>(KEPT);

    public Lexicon(WordTable learnt, Suffixes suffixes, NameSet names, Facets facets) {
        this.learnt = learnt;
        this.suffixes = suffixes;
        this.names = names;
        this.facets = facets;
    }

    /** What {@code form}, as it stands in the text, may be. */
    public WordForm form(String form) {
        int hash = form.hashCode();
        int place = 2 * (hash ^ hash >>> 14) & KEPT - 1;
        WordForm latest = kept.getAcquire(place);
        if (latest != null && latest.form.equals(form)) {
            return latest;
        }
        WordForm earlier = kept.getAcquire(place + 1);
        WordForm found = earlier != null && earlier.form.equals(form) ? earlier : build(form);
        kept.setRelease(place, found);
        kept.setRelease(place + 1, latest);
        return found;
    }

    private WordForm build(String form) {
        Shape shape = Shapes.of(form);
        String lower = form.toLowerCase(Locale.ROOT);
        String folded = Shapes.fold(lower);
        Set<Reading> readings = new LinkedHashSet<>(closed.readings(folded));
        readings.addAll(learnt.readings(folded));
        boolean known = true;
        switch (shape) {
            case MARK -> readings.add(new Reading(Tag.of(Shapes.symbol(form) ? Pos.SYM : Pos.PUNCT), 0, ""));
            case LATIN -> latin(form, readings);
            case DIGITS -> digits(folded, readings);
            case LOWER, CAPITAL, UPPER, MIXED -> known = cyrillic(lower, folded, shape, readings);
        }
        Set<Word> words = new LinkedHashSet<>();
        readings.forEach(reading -> words.add(new Word(reading.tag(), reading.lemma(folded))));
        return new WordForm(form, folded, shape, known, words.toArray(Word[]::new), facets, names);
    }

    private static void latin(String form, Set<Reading> readings) {
        if (Shapes.roman(form)) {
            readings.add(new Reading(Tag.of(Pos.ADJ), 0, ""));
        }
        readings.add(new Reading(Tag.of(Pos.X), 0, ""));
    }

    private void digits(String folded, Set<Reading> readings) {
        int last = folded.length() - 1;
        if (Character.isLetter(folded.charAt(last)) && folded.indexOf('-') > 0) {
            ordinal(folded, readings);
            return;
        }
        readings.add(new Reading(Tag.of(Pos.NUM), 0, ""));
        if (folded.chars().allMatch(Character::isDigit)) {
            readings.add(new Reading(Tag.of(Pos.ADJ), 0, ""));
        }
    }

    /** {@code 30-летний} and {@code 1990-х}: as the last part, or as the ending tells. */
    private void ordinal(String folded, Set<Reading> readings) {
        int hyphen = folded.lastIndexOf('-');
        String tail = folded.substring(hyphen + 1);
        if (tail.length() > 3) {
            readings.addAll(dictionary.readings(tail));
        }
        if (readings.isEmpty()) {
            readings.addAll(suffixes.readings("1-" + tail, false));
        }
        if (readings.isEmpty()) {
            readings.add(new Reading(Tag.of(Pos.ADJ), 0, ""));
        }
    }

    private boolean cyrillic(String lower, String folded, Shape shape, Set<Reading> readings) {
        readings.addAll(dictionary.readings(lower.equals(folded) ? folded : Shapes.unaccented(lower)));
        boolean known = !readings.isEmpty();
        if (!known) {
            guess(lower, folded, shape, readings);
        }
        if (shape != Shape.LOWER) {
            addTwins(folded, readings);
            addNames(readings);
        }
        return known;
    }

    /**
     * A capital letter may make a name of any noun: {@code Надежда}, {@code Правда}; and a place of any surname:
     * {@code Пушкин}.
     */
    private static void addNames(Set<Reading> readings) {
        for (Reading reading : List.copyOf(readings)) {
            Tag tag = reading.tag();
            var builder = new TagBuilder(tag);
            if (tag.is(Pos.NOUN)) {
                builder.pos = Pos.PROPN;
                readings.add(reading.as(builder.build()));
            } else if (tag.is(Pos.PROPN) && tag.animacy() == Animacy.ANIM && tag.number() == Num.SING) {
                builder.animacy = Animacy.INAN;
                if (tag.gender() == Gender.FEM || tag.grammaticalCase() != Case.ACC) {
                    readings.add(reading.as(builder.build()));
                }
                if (tag.gender() == Gender.MASC && tag.grammaticalCase() == Case.NOM) {
                    builder.grammaticalCase = Case.ACC;
                    readings.add(reading.as(builder.build()));
                }
            }
        }
    }

    /**
     * Surnames in -як have twins in -яка, which the dictionary lacks: {@code Подоляка} is of {@code подоляк} or the
     * nominative of {@code подоляка}.
     */
    private static void addTwins(String folded, Set<Reading> readings) {
        for (Reading reading : List.copyOf(readings)) {
            Tag tag = reading.tag();
            boolean twin = tag.is(Pos.PROPN)
                    && tag.animacy() == Animacy.ANIM
                    && tag.gender() == Gender.MASC
                    && reading.lemma(folded).endsWith("як");
            for (Case grammaticalCase : twin ? ofTwin(folded.charAt(folded.length() - 1)) : List.<Case>of()) {
                var builder = new TagBuilder(tag);
                builder.number = Num.SING;
                builder.grammaticalCase = grammaticalCase;
                readings.add(Reading.of(builder.build(), folded, reading.lemma(folded) + "а"));
            }
        }
    }

    private static List<Case> ofTwin(char ending) {
        return switch (ending) {
            case 'а' -> List.of(Case.NOM);
            case 'и' -> List.of(Case.GEN);
            case 'е' -> List.of(Case.DAT, Case.LOC);
            case 'у' -> List.of(Case.ACC);
            default -> List.of();
        };
    }

    private void guess(String lower, String folded, Shape shape, Set<Reading> readings) {
        if (shape == Shape.UPPER) {
            acronym(readings);
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            readings.addAll(dictionary.readings(lower.substring(hyphen + 1)));
        } else if (shape == Shape.LOWER) {
            compound(lower, readings);
        }
        if (readings.isEmpty()) {
            readings.addAll(suffixes.readings(folded, shape != Shape.LOWER));
        }
        if (readings.isEmpty()) {
            readings.add(new Reading(Tag.of(shape == Shape.LOWER ? Pos.NOUN : Pos.PROPN), 0, ""));
        }
    }

    private static void acronym(Set<Reading> readings) {
        for (Gender gender : List.of(Gender.MASC, Gender.FEM, Gender.NEUT)) {
            for (Case grammaticalCase : CASES) {
                var builder = new TagBuilder(Pos.PROPN);
                builder.gender = gender;
                builder.grammaticalCase = grammaticalCase;
                builder.number = Num.SING;
                builder.animacy = Animacy.INAN;
                readings.add(new Reading(builder.build(), 0, ""));
            }
        }
    }

    /** {@code теле|интервью}, {@code авиа|удар}: the longest known word at its end. */
    private void compound(String lower, Set<Reading> readings) {
        List<Reading> found = new ArrayList<>();
        for (int start = 2; start <= Math.min(lower.length() - 4, LONGEST_COMPOUND) && found.isEmpty(); start++) {
            for (Reading reading : dictionary.readings(lower.substring(start))) {
                if (reading.tag().pos() != Pos.ADV && reading.tag().pos() != Pos.PROPN) {
                    found.add(reading);
                }
            }
        }
        readings.addAll(found);
    }
}
