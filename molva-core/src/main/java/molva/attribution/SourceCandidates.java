package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Tag.Pos;

/** Lists the words that may be the source of one cue: no source at all, then the noun phrases round it in order. */
final class SourceCandidates {
    /** Farthest that a source may stand from its cue within the sentence, in tokens. */
    private static final int REACH_BEFORE = 45;

    private static final int REACH_AFTER = 22;
    private static final Set<String> POSSESSIVES =
            Set.of("его", "ее", "их", "моим", "моему", "моей", "моего", "нашим", "нашему", "нашей", "нашего", "своим");

    private SourceCandidates() {}

    static List<SourceCandidate> find(Surroundings around) {
        List<SourceCandidate> found = new ArrayList<>();
        found.add(SourceCandidate.NONE);
        possessive(around, found);
        boolean prepositional = around.cue.is(CueWord.Part.PREPOSITION);
        int last = -1;
        int clauseEnd = -1;
        for (int i = prepositional ? around.cue.end() : from(around); i < to(around); i++) {
            int phrase = around.scene.phraseAt(i);
            if (phrase >= 0 && phrase != last) {
                boolean modifies = i < clauseEnd
                        && !around.scene.phrases().get(phrase).tag().noun();
                if (!modifies) {
                    clauseEnd = Math.max(clauseEnd, add(around, phrase, found));
                }
                last = phrase;
            }
        }
        return found;
    }

    private static int from(Surroundings around) {
        int start = around.scene.sentence(around.cue.head()).first();
        return Math.max(start, around.cue.first() - REACH_BEFORE);
    }

    private static int to(Surroundings around) {
        int end = around.scene.sentence(around.cue.head()).end();
        return Math.min(end, around.cue.end() + REACH_AFTER);
    }

    /**
     * Returns where a clause ends that identifies the phrase, -1 if none does: {@code инсайдеры, [близкие к дипломатическим
     * кругам]}; what modifies a noun is no source of its own.
     */
    private static int add(Surroundings around, int index, List<SourceCandidate> found) {
        NounPhrase phrase = around.scene.phrases().get(index);
        List<SourceCandidate> all = SourceExtent.all(around.scene, index);
        if (phrase.head() < around.cue.first() || phrase.head() >= around.cue.end()) {
            all.stream()
                    .map(candidate -> candidate.outside(around.cue))
                    .filter(candidate -> candidate.first() >= around.cue.end() || candidate.end() <= around.cue.first())
                    .forEach(found::add);
        }
        genitives(around, index, found);
        maker(around, phrase, found);
        return all.stream()
                .filter(candidate -> candidate.reach() == SourceCandidate.Reach.CLAUSE)
                .mapToInt(SourceCandidate::end)
                .findFirst()
                .orElse(-1);
    }

    /** Whose the phrase is: {@code в <b>их</b> заявлении}. */
    private static void maker(Surroundings around, NounPhrase phrase, List<SourceCandidate> found) {
        int first = phrase.first();
        if (phrase.preposition() >= 0 && phrase.head() > first && POSSESSIVES.contains(around.scene.lower(first))) {
            found.add(new SourceCandidate(first, first, first + 1, -1, -1, around.scene.tag(first)));
        }
    }

    /** What a cue noun or a reporting document belongs to: {@code заявление <b>Минобороны</b>}. */
    private static void genitives(Surroundings around, int index, List<SourceCandidate> found) {
        NounPhrase phrase = around.scene.phrases().get(index);
        int second = SourceExtent.innerHead(around.scene, phrase);
        if (second > phrase.head()) {
            int first = SourceExtent.firstModifier(around.scene, second, phrase.head() + 1);
            found.add(new SourceCandidate(first, second, phrase.end(), index, -1, around.scene.tag(second)));
        }
        namesWithin(around, index, second, found);
    }

    /** A name that ends its phrase and may be the subject: {@code после поражения социалистов [Сократеш] объявил}. */
    private static void namesWithin(Surroundings around, int index, int second, List<SourceCandidate> found) {
        Scene scene = around.scene;
        NounPhrase phrase = scene.phrases().get(index);
        for (int i = phrase.end() - 1; i > Math.max(phrase.head(), second); i--) {
            int first = scene.nameAt(i)
                    .map(Mention::first)
                    .filter(begin -> begin > phrase.head() && begin != second)
                    .orElse(-1);
            if (first >= 0) {
                found.add(new SourceCandidate(first, i, phrase.end(), index, -1, scene.tag(i)));
                return;
            }
        }
    }

    private static void possessive(Surroundings around, List<SourceCandidate> found) {
        for (int i = around.cue.first(); i < around.cue.end(); i++) {
            if (POSSESSIVES.contains(around.scene.lower(i))) {
                Tag tag = around.scene.tag(i);
                if (tag.is(Pos.DET) || tag.is(Pos.PRON)) {
                    found.add(new SourceCandidate(i, i, i + 1, -1, -1, tag));
                }
            }
        }
    }
}
