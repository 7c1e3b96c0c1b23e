package molva.morphology;

import molva.model.Features;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Form;
import molva.morphology.Tag.Pos;

/** What the tagger looks at: once for the place, and once for each word that the form there may be. */
public final class TaggerFeatures {
    private static final int NOUNS = 1 << Pos.NOUN.ordinal() | 1 << Pos.PROPN.ordinal();
    private static final int VERBS = 1 << Pos.VERB.ordinal() | 1 << Pos.AUX.ordinal();
    /** How many forms back the last verb is looked for. */
    private static final int REACH = 12;

    private static final int AHEAD = 6;

    private TaggerFeatures() {}

    /** Features of the place: the same for all it may be. Everything before it has been chosen. */
    public static void context(Lattice lattice, int i, Features features) {
        boolean opens = opensSentence(lattice, i);
        form(lattice.form(i), opens, features);
        surroundings(lattice, i, opens, features);
    }

    /** Those of the features of the place that the form alone tells. */
    static void form(WordForm form, boolean opens, Features features) {
        int shape = shape(form, opens);
        features.add(0);
        features.add(1, form.ambiguity);
        features.add(2, form.hash);
        features.add(3, form.hash, shape);
        features.add(4, form.suffix(2), shape);
        features.add(5, form.suffix(3));
        features.add(6, form.suffix(4));
        features.add(7, shape, form.known ? 1 : 0, form.suffix(1));
    }

    private static int shape(WordForm form, boolean opens) {
        return 2 * form.shape.ordinal() + (opens ? 1 : 0);
    }

    /** The others. */
    static void surroundings(Lattice lattice, int i, boolean opens, Features features) {
        WordForm form = lattice.form(i);
        int shape = shape(form, opens);
        neighbours(lattice, i, form, shape, features);
        before(lattice, i, form, features);
        ahead(lattice, i, form, features);
    }

    private static void neighbours(Lattice lattice, int i, WordForm form, int shape, Features features) {
        int previous = hash(lattice, i - 1);
        int next = hash(lattice, i + 1);
        int tag = tag(lattice, i - 1);
        int coarse1 = coarse(lattice, i - 1);
        int coarse2 = coarse(lattice, i - 2);
        int nextCoarse = possible(lattice, i + 1);
        int afterCoarse = possible(lattice, i + 2);
        features.add(10, previous);
        features.add(11, next);
        features.add(12, hash(lattice, i - 2));
        features.add(13, hash(lattice, i + 2));
        features.add(14, form.hash, previous);
        features.add(15, form.hash, next);
        features.add(16, tag);
        features.add(17, tag, tag(lattice, i - 2));
        features.add(18, form.ambiguity, tag);
        features.add(19, form.ambiguity, nextCoarse);
        features.add(20, form.ambiguity, coarse1, coarse2);
        features.add(21, form.ambiguity, nextCoarse, afterCoarse);
        features.add(22, form.hash, tag);
        features.add(23, form.hash, nextCoarse);
        features.add(24, tag, nextCoarse);
        features.add(25, nextCoarse, afterCoarse);
        features.add(26, afterCoarse, possible(lattice, i + 3));
        features.add(27, coarse1, coarse2, coarse(lattice, i - 3));
        features.add(28, coarse1, form.coarse, nextCoarse);
        features.add(29, i + 1 < lattice.size() ? lattice.form(i + 1).ambiguity : 0);
        features.add(30, shape, tag);
        features.add(31, shape, shape(lattice, i + 1), shape(lattice, i - 1));
        features.add(32, i + 1 < lattice.size() ? lattice.form(i + 1).suffix(3) : 0);
        int lemma = lemma(lattice, i - 1);
        features.add(33, lemma);
        features.add(34, lemma, form.coarse);
    }

    /** The last verb, the preposition that still waits for its noun, and the last noun. */
    private static void before(Lattice lattice, int i, WordForm form, Features features) {
        int verb = 0;
        int noun = 0;
        int preposition = 0;
        boolean waits = true;
        for (int j = i - 1; j >= Math.max(0, i - REACH) && (verb == 0 || noun == 0); j--) {
            Tag tag = lattice.tag(j);
            if (verb == 0 && tag.verb() && tag.form() != Form.PART) {
                verb = lattice.lemma(j);
            }
            if (noun == 0 && (tag.noun() || tag.is(Pos.PRON))) {
                noun = 2 * TagHash.coarse(tag) + (j == i - 1 ? 1 : 0);
            }
            if (waits && tag.is(Pos.ADP)) {
                preposition = lattice.form(j).hash;
            }
            waits = waits && preposition == 0 && mayStandBeforeNoun(tag, lattice.form(j));
        }
        features.add(40, verb);
        features.add(41, verb, form.coarse);
        features.add(42, preposition);
        features.add(43, preposition, form.ambiguity);
        features.add(44, noun, form.coarse);
        features.add(45, possibleVerb(lattice, i), verb == 0 ? 0 : 1, form.ambiguity);
    }

    private static boolean mayStandBeforeNoun(Tag tag, WordForm form) {
        return switch (tag.pos()) {
            case ADJ, DET, NUM, ADV -> true;
            case VERB -> tag.form() == Form.PART;
            case PUNCT -> "«»\"„“”".contains(form.form);
            default -> false;
        };
    }

    /** The next form that may be a noun, and the next that may be a verb. */
    private static void ahead(Lattice lattice, int i, WordForm form, Features features) {
        int noun = 0;
        for (int j = i + 1; j < Math.min(lattice.size(), i + 4) && noun == 0; j++) {
            noun = (lattice.form(j).parts & NOUNS) != 0 ? lattice.form(j).ambiguity : 0;
        }
        features.add(50, noun, form.ambiguity);
        features.add(51, possibleVerb(lattice, i), form.coarse);
    }

    private static int possibleVerb(Lattice lattice, int i) {
        for (int j = i + 1; j < Math.min(lattice.size(), i + 1 + AHEAD); j++) {
            if ((lattice.form(j).parts & VERBS) != 0) {
                return lattice.form(j).ambiguity;
            }
        }
        return 0;
    }

    /** Features of one of the words that the form may be. */
    public static void candidate(Lattice lattice, int i, int word, Features features) {
        word(lattice.form(i), word, features);
        wordInPlace(lattice, i, word, features);
    }

    /** Those of them that word and form alone tell. */
    static void word(WordForm form, int word, Features features) {
        int lemma = form.lemmas[word];
        int pos = form.words[word].tag().pos().ordinal();
        features.add(60, lemma, pos);
        features.add(61, lemma, form.tags[word]);
        features.add(62, form.tags[word]);
        features.add(65, form.names[word] ? 1 : 0, pos, form.known ? 1 : 0);
    }

    /** The others. */
    static void wordInPlace(Lattice lattice, int i, int word, Features features) {
        WordForm form = lattice.form(i);
        Tag tag = form.words[word].tag();
        int lemma = form.lemmas[word];
        int pos = tag.pos().ordinal();
        features.add(63, lemma, hash(lattice, i - 1), pos);
        features.add(64, lemma, hash(lattice, i + 1), pos);
        agreementBefore(lattice, i, tag, features);
        agreementAhead(lattice, i, tag, features);
        clause(lattice, i, tag, features);
    }

    private static void agreementBefore(Lattice lattice, int i, Tag tag, Features features) {
        int pos = tag.pos().ordinal();
        if (i > 0) {
            Tag previous = lattice.tag(i - 1);
            int grammaticalCase = tag.grammaticalCase().ordinal();
            features.add(70, lattice.lemma(i - 1), 16 * pos + grammaticalCase);
            features.add(71, TagHash.agreement(previous, tag), previous.pos().ordinal(), pos);
        }
        if (i > 1) {
            Tag before = lattice.tag(i - 2);
            int parts = 32 * before.pos().ordinal() + pos;
            features.add(
                    72,
                    TagHash.agreement(before, tag),
                    parts,
                    lattice.tag(i - 1).pos().ordinal());
        }
    }

    /** In which ways the next two forms, whatever they turn out to be, may agree. */
    private static void agreementAhead(Lattice lattice, int i, Tag tag, Features features) {
        for (int distance = 1; distance <= 2 && i + distance < lattice.size(); distance++) {
            WordForm next = lattice.form(i + distance);
            int ways = 0;
            for (Tag other : next.agreeing) {
                ways |= 1 << TagHash.agreement(tag, other);
            }
            features.add(72 + distance, ways, tag.pos().ordinal(), next.parts);
        }
    }

    /** A verb and the nominative before it, a nominative and the verb before it. */
    private static void clause(Lattice lattice, int i, Tag tag, Features features) {
        boolean verb = tag.verb();
        if (!verb && tag.grammaticalCase() != Case.NOM) {
            return;
        }
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            Tag other = lattice.tag(j);
            boolean subject = other.grammaticalCase() == Case.NOM && (other.noun() || other.is(Pos.PRON));
            if (verb ? subject : other.verb() && other.form() == Form.FIN) {
                int parts = 32 * other.pos().ordinal() + tag.pos().ordinal();
                features.add(80, TagHash.agreement(other, tag), tag.form().ordinal(), parts);
                return;
            }
        }
    }

    /** Whether nothing but marks stands before. */
    static boolean opensSentence(Lattice lattice, int i) {
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            if (lattice.form(j).shape != WordForm.Shape.MARK) {
                return false;
            }
        }
        return true;
    }

    private static int hash(Lattice lattice, int i) {
        return i < 0 || i >= lattice.size() ? i < 0 ? 1 : 2 : lattice.form(i).hash;
    }

    private static int shape(Lattice lattice, int i) {
        return i < 0 || i >= lattice.size() ? 9 : lattice.form(i).shape.ordinal();
    }

    private static int possible(Lattice lattice, int i) {
        return i >= lattice.size() ? 2 : lattice.form(i).coarse;
    }

    private static int tag(Lattice lattice, int i) {
        return i < 0 ? 1 : lattice.form(i).tags[lattice.chosen(i)];
    }

    private static int coarse(Lattice lattice, int i) {
        return i < 0 ? 1 : TagHash.coarse(lattice.tag(i));
    }

    private static int lemma(Lattice lattice, int i) {
        return i < 0 ? 1 : lattice.lemma(i);
    }
}
