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

    /** Longest way from a title's noun to the name that it belongs to, in tokens. */
    private static final int LONGEST_TITLE = 25;

    /** Longest stretch between a modifier and its noun, in tokens. */
    private static final int LONGEST_COMPLEMENT = 8;

    private static final Set<String> PARTITIVES = Set.of(
            "один",
            "кто-то",
            "некоторый",
            "многий",
            "немногий",
            "каждый",
            "любой",
            "никто",
            "большинство",
            "двое",
            "трое",
            "часть",
            "кто-нибудь");

    /** What tells when: a name after it is another phrase, {@code в мае 2017 года [Верховный суд]}. */
    private static final Set<String> TIMES = Set.of(
            "понедельник",
            "вторник",
            "среда",
            "четверг",
            "пятница",
            "суббота",
            "воскресенье",
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
            "год",
            "месяц",
            "неделя",
            "день",
            "утро",
            "вечер",
            "ночь",
            "час");

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
        int end = partitive(
                head, scene.tag(head).is(Pos.PRON) ? head + 1 : title(head, extend(head, limit), limit), limit);
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
        int far = j > i ? pastComplement(j, limit) : -1;
        if (far >= 0) {
            return far;
        }
        if (j < limit && j > i && quotedName(j, limit) > j) {
            return j - 1;
        }
        return j > i && substantive(j - 1) ? j - 1 : -1;
    }

    /** {@code несколько [близких к семье] источников}: the noun after the complement of the modifier before token {@code j}; or -1. */
    private int pastComplement(int j, int limit) {
        Tag modifier = scene.tag(j - 1);
        if (j >= limit || !scene.tag(j).is(Pos.ADP) || !modifier.is(Pos.ADJ) && modifier.form() != Tag.Form.PART) {
            return -1;
        }
        for (int k = j + 1; k < Math.min(limit, j + LONGEST_COMPLEMENT); k++) {
            Tag tag = scene.tag(k);
            if (tag.is(Pos.NOUN) && !scene.tag(k - 1).is(Pos.ADP) && agree(modifier, tag)) {
                return k;
            }
            if (!tag.noun() && !modifier(k) && !tag.is(Pos.ADP)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean agree(Tag modifier, Tag noun) {
        return modifier.grammaticalCase() == noun.grammaticalCase()
                && modifier.number() == noun.number()
                && (modifier.gender() == Tag.Gender.NONE || modifier.gender() == noun.gender());
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
                || scene.nameAt(j).filter(name -> name.first() == j).isPresent();
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
        return scene.nameAt(i).map(Mention::end).orElse(i + 1);
    }

    /** {@code уполномоченный по правам человека в крае Ирина Ветрова}: a title goes on to the name whose it is. */
    private int title(int head, int end, int limit) {
        if (!titleWord(head)) {
            return end;
        }
        boolean listing = false;
        for (int i = end; i < Math.min(limit, end + LONGEST_TITLE); i++) {
            if (person(i)) {
                boolean whole = i > end
                        && !listing
                        && !scene.tag(i - 1).is(Pos.ADP)
                        && !scene.tag(i - 1).is(Pos.CCONJ);
                return whole && sameCase(head, i) ? nameEnd(i) : end;
            }
            boolean comma = scene.is(i, Mark.COMMA);
            boolean and = scene.tag(i).is(Pos.CCONJ);
            if (!comma && !and && !scene.tag(i).noun() && !scene.tag(i).is(Pos.ADP) && !modifier(i)) {
                return end;
            }
            listing = comma || listing && !and;
        }
        return end;
    }

    private boolean titleWord(int head) {
        Tag tag = scene.tag(head);
        boolean common = tag.is(Pos.NOUN) && tag.animacy() == Tag.Animacy.ANIM && !person(head);
        boolean standsForNoun = tag.is(Pos.ADJ) || tag.form() == Tag.Form.PART;
        return (common || standsForNoun) && tag.number() == Tag.Num.SING && tag.grammaticalCase() == Case.NOM;
    }

    private boolean sameCase(int head, int name) {
        return scene.tag(name).grammaticalCase() == scene.tag(head).grammaticalCase();
    }

    /** Whether a person's name begins at token {@code i}. */
    private boolean person(int i) {
        return scene.nameAt(i)
                .filter(Mention::isPersonsName)
                .filter(name -> name.first() == i)
                .isPresent();
    }

    /** {@code один из собеседников агентства} */
    private int partitive(int head, int end, int limit) {
        if (end != head + 1 || !PARTITIVES.contains(scene.lemma(head)) || !scene.is(end, "из") || end + 1 >= limit) {
            return end;
        }
        NounPhrase whole = at(end + 1, limit);
        return whole.head() >= 0 && whole.tag().grammaticalCase() == Case.GEN ? whole.end() : end;
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
        if (anotherName(end - 1, j) || scene.capitalised(j) && TIMES.contains(scene.lemma(end - 1))) {
            return end;
        }
        boolean fits = j > end ? genitive(j) : genitive(j) || apposed(head, j);
        return fits ? nameEnd(j) : end;
    }

    /** Whether token {@code i} ends a person's name and token {@code j} begins a name of another sort: {@code Челаха BNews.kz}. */
    private boolean anotherName(int i, int j) {
        var before = scene.nameAt(i);
        var next = scene.nameAt(j);
        return before.isPresent()
                && next.isPresent()
                && before.get().isPersonsName()
                && next.get().type() != before.get().type();
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

    /** {@code около тысячи человек}, {@code временно исполняющий обязанности}, {@code и. о. главы}. */
    private int approximate(int first) {
        int i = first;
        if (scene.tag(first).form() == Tag.Form.PART && scene.is(i - 1, "временно") && scene.sameSentence(i - 1, i)) {
            return i - 1;
        }
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
