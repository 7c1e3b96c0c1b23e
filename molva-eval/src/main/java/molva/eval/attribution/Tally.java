package molva.eval.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import molva.attribution.Attribution.Kind;
import molva.eval.score.Scores;

/** Counts what the analyser has right, article by article. Not thread-safe. */
public final class Tally {
    /** What is counted as a share of the gold and of the predicted attributions. */
    enum Counted {
        CUE,
        CONTENT,
        CONTENT_EXACT,
        SOURCE,
        RELATION,
        RELATION_STRICT
    }

    /** What is counted as a share of the matched relations. */
    enum Given {
        KIND,
        MANNER,
        WHO
    }

    private static final class VoiceCount {
        private int gold;
        private int predicted;
        private int both;
    }

    private int documents;
    private int gold;
    private int predicted;
    private int words;
    private final Map<Counted, Integer> counted = new EnumMap<>(Counted.class);
    private final Map<Given, Integer> given = new EnumMap<>(Given.class);
    private final Map<Kind, VoiceCount> voices = new EnumMap<>(Kind.class);

    public Tally() {
        for (Kind kind : Kind.values()) {
            voices.put(kind, new VoiceCount());
        }
    }

    public void add(GoldArticle article, List<Marking> answer) {
        ScoredText text = new ScoredText(article.text());
        documents++;
        gold += article.markings().size();
        predicted += answer.size();
        for (Match match : Match.all(text, article.markings(), answer)) {
            addMatch(text, match, article.markings().get(match.gold()), answer.get(match.predicted()));
        }
        addVoices(Voices.of(text, article.markings()), Voices.of(text, answer));
    }

    private void addMatch(ScoredText text, Match match, Marking goldOne, Marking answer) {
        boolean exactContent = Agreement.exactContent(text, goldOne, answer);
        count(counted, Counted.CUE, true);
        count(counted, Counted.CONTENT, match.content());
        count(counted, Counted.CONTENT_EXACT, exactContent);
        count(counted, Counted.SOURCE, match.source());
        count(counted, Counted.RELATION, match.relation());
        count(counted, Counted.RELATION_STRICT, exactContent && Agreement.exactSource(text, goldOne, answer));
        if (match.relation()) {
            count(given, Given.KIND, goldOne.kind() == answer.kind());
            count(given, Given.MANNER, goldOne.manner() == answer.manner());
            count(given, Given.WHO, Agreement.who(goldOne, answer));
        }
    }

    private void addVoices(Kind[] goldVoices, Kind[] predictedVoices) {
        words += goldVoices.length;
        for (int i = 0; i < goldVoices.length; i++) {
            voices.get(goldVoices[i]).gold++;
            voices.get(predictedVoices[i]).predicted++;
            if (goldVoices[i] == predictedVoices[i]) {
                voices.get(goldVoices[i]).both++;
            }
        }
    }

    private static <E> void count(Map<E, Integer> counts, E what, boolean holds) {
        counts.merge(what, holds ? 1 : 0, Integer::sum);
    }

    /** The measures over everything that was added. */
    public Scores scores() {
        Scores.Builder scores = new Scores.Builder();
        for (Counted what : Counted.values()) {
            scores.precisionRecall(Scores.name(what), counted.getOrDefault(what, 0), predicted, gold);
        }
        int relations = counted.getOrDefault(Counted.RELATION, 0);
        for (Given what : Given.values()) {
            scores.share(Scores.name(what), Scores.ratio(given.getOrDefault(what, 0), relations));
        }
        int rightVoices = voices.values().stream().mapToInt(voice -> voice.both).sum();
        return scores.share("voice", Scores.ratio(rightVoices, words))
                .share("voice-macro-f1", voiceMacroF1())
                .count("gold", gold)
                .count("pred", predicted)
                .count("documents", documents)
                .build();
    }

    /** The mean F1 of those voices that the gold has at all. */
    private double voiceMacroF1() {
        return voices.values().stream()
                .filter(voice -> voice.gold > 0)
                .mapToDouble(voice -> Scores.ratio(2.0 * voice.both, voice.gold + voice.predicted))
                .average()
                .orElse(0);
    }
}
