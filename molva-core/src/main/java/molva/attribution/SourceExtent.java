package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import molva.attribution.SourceCandidate.Reach;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;

/** Where the words of a source begin and end, given its noun phrase. */
final class SourceExtent {
    private static final int LONGEST_MODIFIER = 25;
    private static final int MOST_COMPLEMENTS = 3;

    /** What tells of the speaking, not of the speaker: {@code на условиях анонимности, в интервью газете}. */
    private static final Set<String> CIRCUMSTANCES = Set.of("условие", "интервью", "эфир", "беседа", "разговор");

    private static final Set<String> WITHHELD = Set.of("источник", "собеседник", "представитель", "инсайдер");

    private SourceExtent() {}

    /** The phrase with what surely identifies it: coordinated names, {@code в полиции}, {@code близкие к переговорам}. */
    static SourceCandidate of(Scene scene, int index) {
        List<SourceCandidate> all = all(scene, index);
        SourceCandidate last = all.getLast();
        return last.reach() == Reach.PREPOSITIONAL ? all.get(all.size() - 2) : last;
    }

    /** The phrase alone, then with what may identify it, ever longer; each end once. */
    static List<SourceCandidate> all(Scene scene, int index) {
        NounPhrase phrase = scene.phrases().get(index);
        List<SourceCandidate> all = new ArrayList<>();
        int end = phrase.end();
        add(all, phrase, index, end, Reach.PHRASE);
        end = coordinated(scene, index);
        addCoordinated(scene, all, index, end);
        end = identifyingClause(scene, phrase, place(scene, phrase, end));
        add(all, phrase, index, end, Reach.CLAUSE);
        end = apposition(scene, phrase, end);
        add(all, phrase, index, end, Reach.APPOSITION);
        if (all.getLast().reach() == Reach.APPOSITION) {
            end = further(scene, end);
            add(all, phrase, index, end, Reach.APPOSITION);
        }
        add(all, phrase, index, prepositional(scene, end), Reach.PREPOSITIONAL);
        return all;
    }

    private static void add(List<SourceCandidate> all, NounPhrase phrase, int index, int end, Reach reach) {
        if (all.isEmpty() || all.getLast().end() < end) {
            all.add(new SourceCandidate(
                    phrase.first(), phrase.head(), end, index, phrase.preposition(), phrase.tag(), reach));
        }
    }

    /** The case of two that are joined is the nominative if it is that of either: names are often taken for another. */
    private static void addCoordinated(Scene scene, List<SourceCandidate> all, int index, int end) {
        NounPhrase phrase = scene.phrases().get(index);
        if (all.getLast().end() < end) {
            Tag second = scene.phrases().get(index + 1).tag();
            Tag tag = second.grammaticalCase() == Case.NOM ? second : phrase.tag();
            all.add(new SourceCandidate(
                    phrase.first(), phrase.head(), end, index, phrase.preposition(), tag, Reach.COORDINATED));
        }
    }

    /** {@code движение [за свободу слова], судья [в Милане]}: up to three phrases with their prepositions. */
    private static int prepositional(Scene scene, int end) {
        int stop = end;
        for (int i = 0; i < MOST_COMPLEMENTS; i++) {
            int next = scene.phraseAt(stop + 1);
            if (next < 0 || !scene.tag(stop).is(Pos.ADP) || !scene.sameSentence(stop, end)) {
                return stop;
            }
            NounPhrase complement = scene.phrases().get(next);
            if (complement.first() != stop + 1 || CIRCUMSTANCES.contains(scene.lemma(complement.head()))) {
                return stop;
            }
            stop = complement.end();
        }
        return stop;
    }

    /** {@code Google и Yahoo}: the next phrase, joined by «и» and of the same case, or both capitalised. */
    private static int coordinated(Scene scene, int index) {
        NounPhrase phrase = scene.phrases().get(index);
        int end = phrase.end();
        boolean joined = scene.is(end, "и") && scene.sameSentence(end, end + 1);
        if (!joined || index + 1 >= scene.phrases().size()) {
            return end;
        }
        NounPhrase next = scene.phrases().get(index + 1);
        boolean same = next.tag().grammaticalCase() == phrase.tag().grammaticalCase()
                && (next.tag().is(phrase.tag().pos())
                        || next.tag().noun() && phrase.tag().noun());
        boolean names = scene.capitalised(phrase.head()) && scene.capitalised(next.head());
        return next.first() == end + 1 && (same || names) ? next.end() : end;
    }

    /** Whether «и» joins another source to the phrase. */
    static boolean joined(Scene scene, int index) {
        return coordinated(scene, index) > scene.phrases().get(index).end();
    }

    /** {@code источник в правоохранительных органах} */
    private static int place(Scene scene, NounPhrase phrase, int end) {
        int next = scene.phraseAt(end + 1);
        boolean withheld = WITHHELD.contains(scene.lemma(phrase.head()));
        if (!withheld
                || next < 0
                || !scene.sameSentence(end, end + 1)
                || !scene.tag(end).is(Pos.ADP)) {
            return end;
        }
        NounPhrase place = scene.phrases().get(next);
        boolean in = place.first() == end + 1 && place.tag().grammaticalCase() == Case.LOC;
        return in ? place.end() : end;
    }

    /** {@code инсайдеры, близкие к дипломатическим кругам,}: of a common noun with no name of its own. */
    private static int identifyingClause(Scene scene, NounPhrase phrase, int end) {
        boolean common = scene.tag(phrase.head()).is(Pos.NOUN) && !named(scene, phrase.end() - 1);
        if (!common
                || !scene.is(end, Mark.COMMA)
                || !scene.sameSentence(end, end + 1)
                || !modifies(scene, phrase, end + 1)) {
            return end;
        }
        for (int i = end + 2; i < end + LONGEST_MODIFIER && scene.sameSentence(end, i); i++) {
            if (scene.markAt(i).divides()) {
                return scene.is(i, Mark.COMMA) ? i : end;
            }
        }
        return end;
    }

    /**
     * {@code Бенедучи, генерального секретаря профсоюза,}; {@code вдова писателя, Анна Ремизова}: a common noun and a
     * person's name, either first, of the same case.
     */
    private static int apposition(Scene scene, NounPhrase phrase, int end) {
        int next = scene.phraseAt(end + 1);
        if (!scene.is(end, Mark.COMMA) || next < 0 || !scene.sameSentence(phrase.first(), end + 1)) {
            return end;
        }
        NounPhrase apposed = scene.phrases().get(next);
        boolean beside = apposed.first() == end + 1 && apposed.preposition() < 0 && alike(phrase.tag(), apposed.tag());
        boolean titleAfter = apposed.tag().is(Pos.NOUN) && person(scene, phrase) && scene.is(apposed.end(), Mark.COMMA);
        boolean nameAfter = phrase.tag().is(Pos.NOUN) && !person(scene, phrase) && person(scene, apposed);
        return beside && (titleAfter || nameAfter) ? apposed.end() : end;
    }

    /** What an apposition's own noun is: {@code Бенедучи, секретаря Osapp, крупнейшего профсоюза страны,}. */
    private static int further(Scene scene, int end) {
        int next = scene.phraseAt(end + 1);
        if (!scene.is(end, Mark.COMMA) || next < 0) {
            return end;
        }
        NounPhrase phrase = scene.phrases().get(next);
        boolean genitive = phrase.first() == end + 1
                && phrase.preposition() < 0
                && phrase.tag().grammaticalCase() == Case.GEN
                && scene.is(phrase.end(), Mark.COMMA);
        return genitive ? phrase.end() : end;
    }

    private static boolean alike(Tag noun, Tag apposed) {
        return apposed.animacy() == Tag.Animacy.ANIM
                && noun.animacy() == Tag.Animacy.ANIM
                && apposed.grammaticalCase() == noun.grammaticalCase()
                && apposed.number() == noun.number();
    }

    /** Whether a person's name stands in the phrase in its case. */
    private static boolean person(Scene scene, NounPhrase phrase) {
        for (int i = phrase.head(); i < phrase.end(); i++) {
            boolean name = scene.nameAt(i).filter(Mention::isPersonsName).isPresent();
            if (name && scene.tag(i).grammaticalCase() == phrase.tag().grammaticalCase()) {
                return true;
            }
        }
        return false;
    }

    /** Whether token {@code i} is a name: by its capital, unless the sentence begins there. */
    private static boolean named(Scene scene, int i) {
        return scene.capitalised(i)
                && (scene.nameAt(i).isPresent() || i > scene.sentence(i).first());
    }

    private static boolean modifies(Scene scene, NounPhrase phrase, int i) {
        Tag tag = scene.tag(i);
        boolean modifier = tag.form() == Tag.Form.PART || tag.is(Pos.ADJ);
        boolean number = tag.number() == phrase.tag().number() || phrase.tag().number() == Num.NONE;
        return modifier
                && !tag.shortForm()
                && number
                && tag.grammaticalCase() == phrase.tag().grammaticalCase();
    }

    /** The first noun after the head that stands in the genitive: the maker of a document; the head if none does. */
    static int innerHead(Scene scene, NounPhrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            Tag tag = scene.tag(i);
            boolean foreign = tag.is(Pos.X) && scene.capitalised(i);
            if (foreign || tag.noun() && (tag.grammaticalCase() == Case.GEN || scene.capitalised(i))) {
                return i;
            }
        }
        return phrase.head();
    }

    /** The first modifier before {@code head}, not before token {@code limit}. */
    static int firstModifier(Scene scene, int head, int limit) {
        int first = head;
        while (first > limit && !scene.tag(first - 1).noun() && scene.markAt(first - 1) == Mark.NONE) {
            first--;
        }
        return first;
    }
}
