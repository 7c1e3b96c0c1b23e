package molva.attribution;

import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Pos;
import molva.text.Block;

/**
 * What stands round a cue candidate in its sentence: the words that could open its content, and the marks that set it
 * apart. Each field is a token, -1 where there is none; phrases are indices into {@link Scene#phrases()}.
 */
final class Surroundings {
    /** How far, in tokens, what a cue governs is looked for. */
    private static final int REACH = 24;

    /** Farthest that a clause's edge is looked for, in tokens; what is longer is cut there. */
    private static final int LONGEST_CLAUSE = 100;

    static final Set<String> QUESTION_WORDS = Set.of(
            "как",
            "почему",
            "когда",
            "где",
            "куда",
            "откуда",
            "кто",
            "кого",
            "кому",
            "кем",
            "сколько",
            "зачем",
            "какой",
            "какая",
            "какие",
            "каким",
            "какую",
            "чем",
            "чего",
            "чему",
            "насколько",
            "ли",
            "чей");

    private static final int POINTING_REACH = 8;
    private static final Set<String> THESE = Set.of(
            "эту",
            "этот",
            "эти",
            "эта",
            "это",
            "этого",
            "данную",
            "данный",
            "такую",
            "такое",
            "такой",
            "такие",
            "таких",
            "этих",
            "подобное",
            "подобную",
            "аналогичное",
            "аналогичную");
    private static final Set<String> POINTING = Set.of(
            "информация",
            "факт",
            "сведение",
            "данные",
            "сообщение",
            "слух",
            "новость",
            "заявление",
            "версия",
            "мнение",
            "предположение",
            "утверждение",
            "вывод",
            "точка",
            "оценка",
            "прогноз");

    final Scene scene;
    final CueCandidate cue;
    /** {@code что} of a clause that the cue governs. */
    int that = -1;
    /** {@code что} after {@code о том}. */
    int aboutThat = -1;

    int soThat = -1;
    int question = -1;
    int about = -1;
    int infinitive = -1;
    int object = -1;
    int named = -1;
    int as = -1;
    int preposition = -1;
    int colon = -1;
    /** Opening mark of the first quotation after the cue. */
    int quoteAfter = -1;
    /** Closing mark of a quotation that ends right before the cue or its source. */
    int quoteBefore = -1;

    /** The mark that the cue's clause begins after; the sentence's first token less one if it is the first clause. */
    final int clauseStart;
    /** The first mark after the cue that divides; the sentence's end if there is none. */
    final int clauseEnd;

    Surroundings(Scene scene, CueCandidate cue) {
        this.scene = scene;
        this.cue = cue;
        clauseStart = clauseStart();
        clauseEnd = clauseEnd();
        lookRight();
        lookLeft();
    }

    private int clauseStart() {
        int i = cue.first() - 1;
        int start = Math.max(scene.sentence(cue.head()).first(), cue.first() - LONGEST_CLAUSE);
        while (i >= start && !edge(i)) {
            i--;
        }
        return i;
    }

    private int clauseEnd() {
        int end = Math.min(scene.sentence(cue.head()).end(), cue.end() + LONGEST_CLAUSE);
        int i = cue.end();
        while (i < end && !edge(i)) {
            i++;
        }
        return i;
    }

    private boolean edge(int i) {
        Mark mark = scene.markAt(i);
        return mark.divides() || mark == Mark.QUOTE && quotationEdge(i);
    }

    /** A mark of a quotation that is no quoted name inside a phrase. */
    private boolean quotationEdge(int i) {
        int phrase = scene.phraseAt(i);
        return phrase < 0;
    }

    private void lookRight() {
        int end = Math.min(scene.sentence(cue.head()).end(), cue.end() + REACH);
        boolean verbSeen = false;
        for (int i = cue.end(); i < end; i++) {
            if (verbSeen && that < 0 && !scene.is(i, Mark.COLON) && !scene.is(i, Mark.QUOTE)) {
                continue;
            }
            look(i);
            if (that >= 0 || colon >= 0 || quoteAfter >= 0) {
                break;
            }
            verbSeen |= scene.finite(i) && i > cue.end();
        }
    }

    private void look(int i) {
        String form = scene.lower(i);
        boolean afterComma = scene.is(i - 1, Mark.COMMA);
        if (form.equals("что") && (afterComma || i == cue.end())) {
            that = i;
            aboutThat = scene.is(i - 2, "том") || scene.is(i - 2, "тем") || scene.is(i - 2, "то") ? i : -1;
        } else if ((form.equals("чтобы") || form.equals("чтоб")) && soThat < 0) {
            soThat = i;
        } else if (QUESTION_WORDS.contains(form) && afterComma && question < 0) {
            question = i;
        } else if (scene.is(i, Mark.COLON)) {
            colon = i;
        } else if (scene.is(i, Mark.QUOTE) && opensQuote(i)) {
            quoteAfter = i;
        } else if (i < clauseEnd) {
            lookInClause(i, form);
        }
    }

    /** Whether a quotation that is no quoted name opens at token {@code i}. */
    boolean opensQuote(int i) {
        int quote = scene.quoteAt(i);
        return quote >= 0 && scene.quotes().get(quote).first() == i && scene.phraseAt(i) < 0;
    }

    /** Opening mark of a quotation right after the cue's clause, here or in the next sentence; -1 if none follows. */
    int nextQuote() {
        int i = clauseEnd;
        while (i < clauseEnd + 3 && (scene.is(i, Mark.STOP) || scene.is(i, Mark.DASH) || scene.is(i, Mark.COMMA))) {
            i++;
        }
        return opensQuote(i) ? i : quoteGoesOn();
    }

    /** {@code «Не знаю», – сказал X, когда его спросили. – «Но скоро узнаю»}: the next sentence takes the quotation up. */
    private int quoteGoesOn() {
        int next = scene.sentence(cue.head()).end();
        if (scene.is(next - 1, Mark.DASH)) {
            next--;
        }
        return quoteBefore >= 0 && scene.is(next, Mark.DASH) && opensQuote(next + 1) ? next + 1 : -1;
    }

    /** The first quotation after token {@code from} that a colon leads to or that begins the next sentence; or -1. */
    int quoteAfterRetelling(int from) {
        int end = Math.min(scene.sentence(cue.head()).end(), from + LONGEST_CLAUSE);
        for (int i = from; i <= end; i++) {
            if (opensQuote(i) && (scene.is(i - 1, Mark.COLON) || i == end)) {
                return i;
            }
        }
        return -1;
    }

    private void lookInClause(int i, String form) {
        Tag tag = scene.tag(i);
        if ((form.equals("о") || form.equals("об") || form.equals("обо") || form.equals("про")) && about < 0) {
            about = i;
        } else if (tag.form() == Tag.Form.INF && infinitive < 0) {
            infinitive = i;
        } else if (form.equals("как") && as < 0) {
            as = i;
        } else if (tag.is(Pos.ADP) && preposition < 0) {
            preposition = i;
        }
        int phrase = scene.phraseAt(i);
        if (phrase >= 0 && scene.phrases().get(phrase).first() == i) {
            lookAt(phrase);
        }
    }

    private void lookAt(int index) {
        NounPhrase phrase = scene.phrases().get(index);
        if (phrase.preposition() >= 0) {
            return;
        }
        Case grammaticalCase = phrase.tag().grammaticalCase();
        if (grammaticalCase == Case.INS && named < 0) {
            named = index;
        } else if (grammaticalCase != Case.DAT && object < 0) {
            object = index;
        }
    }

    private void lookLeft() {
        int i = clauseStart;
        int start = Math.max(scene.sentence(cue.head()).first(), clauseStart - REACH);
        while (i >= start && (scene.is(i, Mark.DASH) || scene.is(i, Mark.COMMA) || scene.is(i, Mark.STOP))) {
            i--;
        }
        if (i >= 0 && scene.is(i, Mark.QUOTE) && scene.phraseAt(i) < 0 && scene.has(i)) {
            quoteBefore = scene.quoteAt(i) >= 0
                            && scene.quotes().get(scene.quoteAt(i)).first() < i
                    ? i
                    : -1;
        }
    }

    /**
     * Whether what is said stands in an earlier sentence: {@code Об этом сообщил X}, {@code X подтвердил эту
     * информацию}, {@code X это отрицает}; no clause, colon or quotation of its own follows.
     */
    boolean pointsBack() {
        boolean own = that >= 0 || soThat >= 0 || colon >= 0 || quoteAfter >= 0 || quoteBefore >= 0;
        if (own || cue.is(CueWord.Part.PREPOSITION)) {
            return false;
        }
        int from = Math.max(clauseStart + 1, cue.first() - POINTING_REACH);
        int to = Math.min(clauseEnd, cue.end() + POINTING_REACH);
        for (int i = from; i < to; i++) {
            if (pointsBackAt(i, i < cue.first())) {
                return true;
            }
        }
        return opensWithOfThis();
    }

    /** {@code Об этом в среду, 3 октября, сообщает X}: the sentence opens so, and its first verb is the cue. */
    private boolean opensWithOfThis() {
        int first = scene.sentence(cue.head()).first();
        if (!ofThis(first)) {
            return false;
        }
        for (int i = first; i < cue.first(); i++) {
            i = behindInsertion(i);
            if (i - first > LONGEST_CLAUSE || scene.finite(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Об этом[, как передаёт агентство,] заявил X}: the comma that ends it; {@code i} where none begins. */
    private int behindInsertion(int i) {
        if (!scene.is(i, Mark.COMMA) || !scene.is(i + 1, "как")) {
            return i;
        }
        for (int j = i + 2; j < Math.min(cue.first(), i + LONGEST_CLAUSE); j++) {
            if (scene.is(j, Mark.COMMA)) {
                return j;
            }
        }
        return i;
    }

    /** Whether the sentence that begins at token {@code first} opens with {@code Об этом}. */
    boolean ofThis(int first) {
        return scene.is(first, "об") && scene.is(first + 1, "этом");
    }

    private boolean pointsBackAt(int i, boolean before) {
        String form = scene.lower(i);
        boolean alone = i + 1 >= clauseEnd || scene.phraseAt(i) < 0 || scene.phraseAt(i) != scene.phraseAt(i + 1);
        if (form.equals("этом") && (scene.is(i - 1, "об") || scene.is(i - 1, "о"))) {
            return alone;
        }
        if (form.equals("это") && alone) {
            return !before || scene.tag(i).grammaticalCase() == Case.ACC;
        }
        return THESE.contains(form) && scene.has(i + 1) && POINTING.contains(scene.lemma(i + 1));
    }

    /** {@code Он написал:} and then another block. */
    boolean blockFollows() {
        int next = scene.blockEnd(cue.head());
        return scene.has(next) && scene.sameSentence(next - 1, cue.head()) && scene.is(next - 1, Mark.COLON);
    }

    /** {@code Он написал:} and then words of his on their own lines, with no marks. */
    boolean blockQuotationFollows() {
        return blockFollows() && scene.block(scene.blockEnd(cue.head())).kind() == Block.Kind.QUOTE;
    }

    /** Whether the cue's clause is set apart by a comma or dash before it: {@code …, сообщает Интерфакс}. */
    boolean inserted() {
        return scene.is(clauseStart, Mark.COMMA) || scene.is(clauseStart, Mark.DASH);
    }

    boolean firstClause() {
        return clauseStart < scene.sentence(cue.head()).first();
    }
}
