package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Pos;

/**
 * Finds noun phrases in one pass: modifiers, head, genitives, names in apposition, quoted names, brackets. A phrase never
 * crosses a sentence's edge.
 *
 * <p>{@code [пресс-секретарь президента Дмитрий Песков] сообщил [газете «Коммерсантъ»]}
 */
final class NounPhraseFinder {
    /** Longest quoted name, in tokens, that still belongs to the noun before it. */
    private static final int LONGEST_NAME = 12;

    private static final int LONGEST_BRACKET = 8;
    private static final Set<String> APPROXIMATE =
            Set.of("около", "более", "менее", "свыше", "почти", "примерно", "порядка", "не", "по", "меньшей", "мере");

    private static final Set<String> POSSESSIVES = Set.of("его", "ее", "их");

    private final Scene scene;

    NounPhraseFinder(Scene scene) {
        this.scene = scene;
    }

    List<NounPhrase> find() {
        List<NounPhrase> phrases = new ArrayList<>();
        for (var sentence : scene.words().segmentation().sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                NounPhrase phrase = at(i, sentence.end());
                if (phrase.end() > i) {
                    phrases.add(phrase);
                    i = phrase.end();
                } else {
                    i++;
                }
            }
        }
        return phrases;
    }

    /** The phrase that begins at token {@code i}; one of no tokens if none does. */
    private NounPhrase at(int i, int limit) {
        int head = head(i, limit);
        if (head < 0) {
            return new NounPhrase(i, i, i, -1, scene.tag(i));
        }
        int end = scene.tag(head).is(Pos.PRON) ? head + 1 : extend(head, limit);
        int first = approximate(i);
        return new NounPhrase(first, head, end, preposition(first), scene.tag(head));
    }

    private int head(int i, int limit) {
        int j = i;
        while (j < limit && (modifier(j) || j > i && scene.is(j, "же"))) {
            j++;
        }
        if (j < limit && headWord(j)) {
            return j;
        }
        if (j < limit && j > i && quotedName(j, limit) > j) {
            return j - 1;
        }
        return j > i && substantive(j - 1) ? j - 1 : -1;
    }

    private boolean modifier(int j) {
        Tag tag = scene.tag(j);
        return tag.is(Pos.ADJ) && !tag.shortForm()
                || POSSESSIVES.contains(scene.lower(j)) && tag.grammaticalCase() != Case.ACC
                || tag.is(Pos.DET)
                || tag.is(Pos.NUM)
                || tag.form() == Tag.Form.PART && !tag.shortForm();
    }

    private boolean headWord(int j) {
        Tag tag = scene.tag(j);
        return tag.noun()
                || tag.is(Pos.PRON)
                || tag.is(Pos.X) && scene.capitalised(j)
                || scene.entities()
                        .at(j)
                        .map(m -> m.first() == j && m.form() == Mention.Form.NAME)
                        .orElse(false);
    }

    /** An adjective or numeral that stands for a noun: {@code раненый сообщил}, {@code двое рассказали}. */
    private boolean substantive(int j) {
        Tag tag = scene.tag(j);
        return tag.grammaticalCase() != Case.NONE || tag.is(Pos.NUM);
    }

    private int extend(int head, int limit) {
        int end = nameEnd(head);
        while (end < limit) {
            int next = extension(head, end, limit);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The end of the name that token {@code i} lies in; the next token if it lies in none. */
    private int nameEnd(int i) {
        return scene.entities()
                .at(i)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(Mention::end)
                .orElse(i + 1);
    }

    private int extension(int head, int end, int limit) {
        int quoted = quotedName(end, limit);
        if (quoted > end) {
            return quoted;
        }
        int bracket = bracket(end, limit);
        if (bracket > end) {
            return bracket;
        }
        int j = end;
        while (j < limit && genitiveModifier(j)) {
            j++;
        }
        if (j >= limit || !headWord(j) || scene.tag(j).is(Pos.PRON)) {
            return end;
        }
        boolean fits = j > end ? genitive(j) : genitive(j) || apposed(head, j);
        return fits ? nameEnd(j) : end;
    }

    private boolean genitiveModifier(int j) {
        return modifier(j)
                && (scene.tag(j).grammaticalCase() == Case.GEN || scene.tag(j).is(Pos.NUM));
    }

    private boolean genitive(int j) {
        Case grammaticalCase = scene.tag(j).grammaticalCase();
        return grammaticalCase == Case.GEN || grammaticalCase == Case.NONE;
    }

    /** A name after a common noun of the same case, or one that has no cases: {@code министр Иванов, агентство Рейтер}. */
    private boolean apposed(int head, int j) {
        if (!scene.capitalised(j)) {
            return false;
        }
        Case headCase = scene.tag(head).grammaticalCase();
        Case own = scene.tag(j).grammaticalCase();
        return own == headCase || own == Case.NONE || headCase == Case.NONE || own == Case.NOM;
    }

    /** A quoted name right after a noun: {@code газете «Коммерсантъ»}; its start if there is none. */
    private int quotedName(int i, int limit) {
        int quote = scene.quoteAt(i);
        if (quote < 0 || scene.quotes().get(quote).first() != i) {
            return i;
        }
        int end = scene.quotes().get(quote).end();
        boolean name = end <= limit && end - i <= LONGEST_NAME && (scene.capitalised(i + 1) || end - i <= 4);
        return name ? end : i;
    }

    /** A bracket with a name's other form: {@code Дэвид Эберсман (David Ebersman)}, {@code …администрации (ПНА)}. */
    private int bracket(int i, int limit) {
        if (!scene.is(i, Mark.BRACKET_OPEN) || !scene.capitalised(i + 1)) {
            return i;
        }
        for (int j = i + 1; j < Math.min(limit, i + LONGEST_BRACKET); j++) {
            if (scene.is(j, Mark.BRACKET_CLOSE)) {
                return j + 1;
            }
        }
        return i;
    }

    private int approximate(int first) {
        int i = first;
        while (scene.sameSentence(i - 1, first)
                && scene.tag(first).is(Pos.NUM)
                && APPROXIMATE.contains(scene.lower(i - 1))) {
            i--;
        }
        return i;
    }

    private int preposition(int first) {
        int before = first - 1;
        return scene.sameSentence(before, first) && scene.tag(before).is(Pos.ADP) ? before : -1;
    }
}
