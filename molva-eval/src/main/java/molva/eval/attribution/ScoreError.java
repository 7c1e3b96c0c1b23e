package molva.eval.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.eval.score.Scores;
import molva.text.Span;

/**
 * One thing that the analyser has wrong in an article.
 *
 * @param detail a finer class in a few words: the cue, {@code person>role}, {@code too long right}
 * @param gold what the annotator marked; empty for a false cue
 * @param answer what the analyser marked; empty for a missed cue
 */
record ScoreError(
        ErrorClass errorClass, String detail, GoldArticle article, Optional<Marking> gold, Optional<Marking> answer) {

    /** All errors of one article: missed cues, false cues, then those of the matches, in the order of the gold. */
    static List<ScoreError> of(GoldArticle article, List<Marking> answers) {
        ScoredText text = new ScoredText(article.text());
        List<Match> matches = Match.all(text, article.markings(), answers);
        List<ScoreError> errors = new ArrayList<>();
        BitSet matchedGold = new BitSet();
        BitSet matchedAnswers = new BitSet();
        for (Match match : matches) {
            matchedGold.set(match.gold());
            matchedAnswers.set(match.predicted());
            addWrongParts(errors, article, text, match, answers);
        }
        addUnmatched(errors, ErrorClass.MISSED_CUE, article, article.markings(), matchedGold);
        addUnmatched(errors, ErrorClass.FALSE_CUE, article, answers, matchedAnswers);
        return errors;
    }

    /** Where in its article it is: the cue's first UTF-16 unit. */
    int position() {
        return gold.or(() -> answer).orElseThrow().cue().start();
    }

    private static void addUnmatched(
            List<ScoreError> errors, ErrorClass kind, GoldArticle article, List<Marking> markings, BitSet matched) {
        for (int i = matched.nextClearBit(0); i < markings.size(); i = matched.nextClearBit(i + 1)) {
            Optional<Marking> marking = Optional.of(markings.get(i));
            Optional<Marking> gold = kind == ErrorClass.MISSED_CUE ? marking : Optional.empty();
            Optional<Marking> answer = kind == ErrorClass.FALSE_CUE ? marking : Optional.empty();
            String cue = markings.get(i).cue().in(article.text());
            errors.add(new ScoreError(kind, cue.toLowerCase(Locale.ROOT), article, gold, answer));
        }
    }

    private static void addWrongParts(
            List<ScoreError> errors, GoldArticle article, ScoredText text, Match match, List<Marking> answers) {
        Marking gold = article.markings().get(match.gold());
        Marking answer = answers.get(match.predicted());
        List<Wrong> wrong = new ArrayList<>();
        if (!match.source()) {
            wrong.add(new Wrong(ErrorClass.WRONG_SOURCE, emptiness(gold.source(), answer.source())));
        }
        if (!match.content()) {
            wrong.add(
                    new Wrong(ErrorClass.WRONG_CONTENT, edges(text.trim(gold.content()), text.trim(answer.content()))));
        }
        if (match.relation()) {
            wrong.addAll(wrongLabels(article, text, gold, answer));
        }
        wrong.forEach(one -> errors.add(
                new ScoreError(one.errorClass, one.detail, article, Optional.of(gold), Optional.of(answer))));
    }

    private record Wrong(ErrorClass errorClass, String detail) {}

    private static List<Wrong> wrongLabels(GoldArticle article, ScoredText text, Marking gold, Marking answer) {
        List<Wrong> wrong = new ArrayList<>();
        if (gold.kind() != answer.kind()) {
            wrong.add(new Wrong(ErrorClass.WRONG_KIND, Scores.name(gold.kind()) + ">" + Scores.name(answer.kind())));
        }
        if (gold.manner() != answer.manner()) {
            wrong.add(new Wrong(
                    ErrorClass.WRONG_MANNER, Scores.name(gold.manner()) + ">" + Scores.name(answer.manner())));
        }
        if (!Agreement.who(gold, answer)) {
            wrong.add(new Wrong(ErrorClass.WRONG_WHO, names(article, gold, answer)));
        }
        if (!Agreement.exactSource(text, gold, answer)) {
            wrong.add(new Wrong(
                    ErrorClass.SOURCE_EDGE,
                    edges(
                            gold.source().stream().map(text::trim).toList(),
                            answer.source().stream().map(text::trim).toList())));
        }
        if (!Agreement.exactContent(text, gold, answer)) {
            wrong.add(
                    new Wrong(ErrorClass.CONTENT_EDGE, edges(text.trim(gold.content()), text.trim(answer.content()))));
        }
        return wrong;
    }

    /** How the answered name differs: the source's words as they stand, a part of the right name, more than it, … */
    private static String names(GoldArticle article, Marking gold, Marking answer) {
        if (gold.who().isEmpty() || answer.who().isEmpty()) {
            return emptiness(gold.who().isEmpty(), answer.who().isEmpty());
        }
        if (answer.source()
                .filter(span -> span.in(article.text()).equals(answer.who()))
                .isPresent()) {
            return "as it stands";
        }
        if (gold.who().contains(answer.who())) {
            return "a part";
        }
        return answer.who().contains(gold.who()) ? "more than it" : "another";
    }

    private static String emptiness(Optional<Span> gold, Optional<Span> answer) {
        return emptiness(gold.isEmpty(), answer.isEmpty());
    }

    private static String emptiness(boolean gold, boolean answer) {
        if (gold == answer) {
            return "another";
        }
        return gold ? "none expected" : "none found";
    }

    /** How {@code answer} lies to {@code gold}; both trimmed and in order. */
    private static String edges(List<Span> gold, List<Span> answer) {
        if (gold.isEmpty() || answer.isEmpty()) {
            return emptiness(gold.isEmpty(), answer.isEmpty());
        }
        Span whole = new Span(gold.getFirst().start(), gold.getLast().end());
        Span found = new Span(answer.getFirst().start(), answer.getLast().end());
        if (!whole.overlaps(found)) {
            return found.start() < whole.start() ? "elsewhere before" : "elsewhere after";
        }
        List<String> parts = new ArrayList<>();
        if (found.start() != whole.start()) {
            parts.add(found.start() < whole.start() ? "too long left" : "too short left");
        }
        if (found.end() != whole.end()) {
            parts.add(found.end() > whole.end() ? "too long right" : "too short right");
        }
        if (gold.size() != answer.size()) {
            parts.add(gold.size() + " stretches>" + answer.size());
        }
        return parts.isEmpty() ? "inside" : String.join(", ", parts);
    }
}
