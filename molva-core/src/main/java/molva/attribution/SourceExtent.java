package molva.attribution;

import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;

/** Where the words of a source begin and end, given its noun phrase. */
final class SourceExtent {
    private static final int LONGEST_MODIFIER = 25;
    private static final Set<String> WITHHELD = Set.of("источник", "собеседник", "представитель", "инсайдер");

    private SourceExtent() {}

    /** The phrase with what identifies it: coordinated names, {@code в полиции}, {@code близкие к переговорам}. */
    static SourceCandidate of(Scene scene, int index) {
        NounPhrase phrase = scene.phrases().get(index);
        int end = coordinated(scene, index);
        end = place(scene, phrase, end);
        end = identifyingClause(scene, phrase, end);
        end = apposition(scene, phrase, end);
        return new SourceCandidate(phrase.first(), phrase.head(), end, index, phrase.preposition(), phrase.tag());
    }

    /** {@code Google и Yahoo}: the next phrase, joined by «и» and of the same case. */
    private static int coordinated(Scene scene, int index) {
        NounPhrase phrase = scene.phrases().get(index);
        int end = phrase.end();
        boolean joined = scene.is(end, "и") && scene.sameSentence(end, end + 1);
        if (!joined || index + 1 >= scene.phrases().size()) {
            return end;
        }
        NounPhrase next = scene.phrases().get(index + 1);
        boolean same = next.first() == end + 1
                && next.tag().grammaticalCase() == phrase.tag().grammaticalCase()
                && next.tag().is(phrase.tag().pos());
        return same ? next.end() : end;
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
        boolean common = scene.tag(phrase.head()).is(Pos.NOUN) && !scene.capitalised(phrase.end() - 1);
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

    /** {@code Бенедучи, генерального секретаря профсоюза,}: a common noun of the same case set off after a name. */
    private static int apposition(Scene scene, NounPhrase phrase, int end) {
        int next = scene.phraseAt(end + 1);
        boolean named = scene.capitalised(phrase.end() - 1) && scene.is(end, Mark.COMMA);
        if (!named || next < 0 || !scene.sameSentence(phrase.first(), end + 1)) {
            return end;
        }
        NounPhrase apposed = scene.phrases().get(next);
        boolean fits = apposed.first() == end + 1
                && apposed.preposition() < 0
                && apposed.tag().is(Pos.NOUN)
                && apposed.tag().animacy() == Tag.Animacy.ANIM
                && apposed.tag().grammaticalCase() == phrase.tag().grammaticalCase()
                && apposed.tag().number() == phrase.tag().number();
        return fits && scene.is(apposed.end(), Mark.COMMA) ? apposed.end() : end;
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
            if (tag.noun() && (tag.grammaticalCase() == Case.GEN || scene.capitalised(i))) {
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
