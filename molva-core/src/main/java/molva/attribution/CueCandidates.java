package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Tag.Pos;

/** Finds every place that may signal an attribution; what of it does, the cue model decides. */
final class CueCandidates {
    /** Farthest that the noun of a light verb may stand from it, in tokens: {@code выразил в интервью надежду}. */
    private static final int LIGHT_REACH = 5;

    private static final int MODIFIERS_REACH = 4;

    /** Most signs and pictures before the mark that opens a sentence. */
    private static final int MOST_SIGNS = 6;

    private static final Set<String> LINKING = Set.of("не", "ни", "бы");
    private static final Set<String> AUXILIARIES = Set.of(
            "быть",
            "стать",
            "мочь",
            "смочь",
            "хотеть",
            "начать",
            "пытаться",
            "перестать",
            "продолжать",
            "уметь",
            "успеть",
            "спешить",
            "поспешить",
            "должный",
            "готовый");

    private final CueLexicon lexicon;
    private final Scene scene;
    private final boolean[] taken;
    private final List<CueCandidate> found = new ArrayList<>();

    private CueCandidates(CueLexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.taken = new boolean[scene.size()];
    }

    /** In the order of the text; no two share their head. */
    static List<CueCandidate> find(CueLexicon lexicon, Scene scene) {
        var candidates = new CueCandidates(lexicon, scene);
        for (int i = 0; i < scene.size(); i++) {
            if (!candidates.taken[i]) {
                candidates.at(i);
            }
        }
        return candidates.found;
    }

    private void at(int i) {
        if (scene.markAt(i) != Mark.NONE) {
            mark(i);
        } else if (!prepositional(i) && !particle(i)) {
            word(i);
        }
    }

    private boolean prepositional(int i) {
        CueCandidate longest = null;
        for (var prepositional : lexicon.prepositionals(scene.lower(i))) {
            int last = match(prepositional.words(), i);
            if (last >= 0 && (longest == null || last >= longest.end())) {
                longest = new CueCandidate(i, last + 1, last, -1, prepositional.cue());
            }
        }
        if (longest != null) {
            add(longest);
        }
        return longest != null;
    }

    /** Token of the last word if {@code words} stand at {@code i}, -1 if not. */
    private int match(List<String> words, int i) {
        int j = i;
        for (int w = 1; w < words.size(); w++) {
            j++;
            if (w == words.size() - 1) {
                j = skipModifiers(j, words.get(w));
            }
            if (!scene.sameSentence(i, j) || !scene.is(j, words.get(w))) {
                return -1;
            }
        }
        return j;
    }

    private int skipModifiers(int i, String last) {
        int j = i;
        while (j < i + MODIFIERS_REACH
                && scene.has(j)
                && !scene.is(j, last)
                && modifies(scene.tag(j), scene.lower(j))) {
            j++;
        }
        return j;
    }

    private static boolean modifies(Tag tag, String form) {
        return tag.is(Pos.ADJ) || tag.is(Pos.DET) || form.equals("его") || form.equals("ее") || form.equals("их");
    }

    private boolean particle(int i) {
        var two = lexicon.particle(scene.lower(i) + " " + scene.lower(i + 1));
        if (two.isPresent()) {
            add(new CueCandidate(i, i + 2, i, -1, two.get()));
            return true;
        }
        var one = lexicon.particle(scene.lower(i));
        one.ifPresent(word -> add(new CueCandidate(i, i + 1, i, -1, word)));
        return one.isPresent();
    }

    private void word(int i) {
        Tag tag = scene.tag(i);
        if (tag.verb()) {
            if (!insideName(i)) {
                verb(i);
            }
        } else if (tag.noun()) {
            lexicon.noun(scene.lemma(i)).ifPresent(word -> add(new CueCandidate(i, i + 1, i, -1, word)));
        } else if (tag.shortForm() || tag.is(Pos.ADV)) {
            lexicon.predicative(scene.lemma(i)).ifPresent(word -> addVerbal(i, -1, word));
        }
    }

    /** {@code «Говорит Москва»}: a verb of a name says nothing. */
    private boolean insideName(int i) {
        return scene.entities()
                .at(i)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent();
    }

    private void verb(int i) {
        int noun = lexicon.light(scene.lemma(i)) ? nounOf(i) : -1;
        if (noun >= 0) {
            addVerbal(i, noun, lexicon.noun(scene.lemma(noun)).orElseThrow());
            return;
        }
        Optional<CueWord> listed = lexicon.verb(scene.lemma(i));
        if (listed.isPresent()) {
            addVerbal(i, -1, listed.get());
        } else if (standsWhereSpeechWould(i)) {
            addVerbal(i, -1, CueWord.UNLISTED);
        }
    }

    /** The noun that a light verb says by, after it or right before it: {@code слухи появились}. */
    private int nounOf(int verb) {
        for (int j = verb + 1; j <= verb + LIGHT_REACH && scene.sameSentence(verb, j); j++) {
            if (scene.markAt(j).divides() || scene.finite(j)) {
                break;
            }
            if (scene.tag(j).noun() && lexicon.noun(scene.lemma(j)).isPresent()) {
                return j;
            }
        }
        int before = verb - 1;
        boolean subject = scene.sameSentence(verb, before)
                && scene.tag(before).noun()
                && !taken[before]
                && lexicon.noun(scene.lemma(before)).isPresent();
        return subject ? before : -1;
    }

    private boolean standsWhereSpeechWould(int i) {
        if (scene.tag(i).is(Pos.AUX)) {
            return false;
        }
        boolean that = scene.is(i + 1, Mark.COMMA) && scene.is(i + 2, "что");
        boolean afterQuotation = scene.is(i - 1, Mark.DASH)
                && (scene.is(i - 2, Mark.COMMA) || scene.is(i - 2, Mark.QUOTE) || scene.is(i - 2, Mark.STOP));
        boolean beforeQuotation = scene.is(i + 1, Mark.COLON);
        return that || afterQuotation || beforeQuotation;
    }

    /**
     * A colon or dash between a name and words, or an opening quotation mark, where no word signals anything; never before an
     * address: {@code Источник: https://…}.
     */
    private void mark(int i) {
        Mark mark = scene.markAt(i);
        if (scene.link(i + 1)) {
            return;
        }
        if (mark == Mark.COLON || mark == Mark.DASH) {
            add(new CueCandidate(i, i + 1, i, -1, CueWord.MARK_ALONE));
        } else if (mark == Mark.QUOTE
                && scene.quoteAt(i) >= 0
                && scene.quotes().get(scene.quoteAt(i)).first() == i
                && opensSentence(i)) {
            add(new CueCandidate(i, i + 1, i, -1, CueWord.MARK_ALONE));
        }
    }

    /** Whether nothing but signs and pictures stands before token {@code i} in its sentence. */
    private boolean opensSentence(int i) {
        int first = scene.sentence(i).first();
        while (first < i && first + MOST_SIGNS >= i && scene.is(first, Mark.OTHER)) {
            first++;
        }
        return first == i;
    }

    private void addVerbal(int head, int noun, CueWord word) {
        int first = noun >= 0 ? Math.min(head, noun) : head;
        int end = noun >= 0 ? Math.max(head, noun) + 1 : head + 1;
        while (scene.sameSentence(first - 1, head) && strengthens(first - 1)) {
            first--;
        }
        if (scene.is(first - 1, "как") && scene.sameSentence(first - 1, head)) {
            first--;
        }
        while (first < head && !taken(first)) {
            if (!scene.tag(first).is(Pos.ADV) || !scene.capitalised(first)) {
                break;
            }
            first++;
        }
        add(new CueCandidate(first, end, head, noun, word));
    }

    private boolean taken(int i) {
        return taken[i];
    }

    private boolean strengthens(int i) {
        if (taken[i]) {
            return false;
        }
        return LINKING.contains(scene.lower(i))
                || scene.tag(i).is(Pos.AUX)
                || scene.tag(i).is(Pos.ADV)
                || scene.lower(i).equals("также")
                || AUXILIARIES.contains(scene.lemma(i));
    }

    private void add(CueCandidate candidate) {
        taken[candidate.head()] = true;
        if (candidate.noun() >= 0) {
            taken[candidate.noun()] = true;
        }
        for (int i = candidate.first(); i < candidate.end(); i++) {
            taken[i] |= candidate.is(CueWord.Part.PREPOSITION);
        }
        found.add(candidate);
    }
}
