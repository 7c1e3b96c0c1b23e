package molva.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import molva.attribution.Attribution;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Tag;

/**
 * A serious accusation of somebody whom the text names, and no answer. Hit: <em>Следствие обвиняет Рубина в растрате.</em>
 * and no more. Near miss: the same and <em>Рубин вину не признаёт</em>, or <em>адвокат Рубина отказался от
 * комментариев</em>.
 */
final class UnansweredAccusation implements SourcingRule {
    private static final PhraseList ACCUSING = PhraseList.read("accusation-cues.txt");
    private static final PhraseList CRIMES = PhraseList.read("crimes.txt");
    private static final PhraseList CRIME_VERBS = PhraseList.read("crime-verbs.txt");
    private static final int NEAR = 4;

    @Override
    public Rule rule() {
        return Rule.ACCUSATION_WITHOUT_ANSWER;
    }

    @Override
    public void look(Article article, Findings findings) {
        Map<Integer, Attribution> accusations = accusations(article);
        if (accusations.isEmpty()) {
            return;
        }
        var answers = new Answers(article);
        accusations.forEach((accused, attribution) -> {
            if (answers.shown(accused)) {
                findings.shown(rule(), attribution.cue(), "answered, asked or judged");
            } else {
                findings.add(rule(), attribution, attribution.cue());
            }
        });
    }

    /** The first accusation of each entity, in the order of the text. */
    private static Map<Integer, Attribution> accusations(Article article) {
        Map<Integer, Attribution> accusations = new LinkedHashMap<>();
        for (Attribution attribution : article.attributions()) {
            accused(article, attribution).ifPresent(accused -> accusations.putIfAbsent(accused.entity(), attribution));
        }
        return accusations;
    }

    /** Whom {@code attribution} accuses of a serious wrong: a person or body named in its content. */
    private static Optional<Mention> accused(Article article, Attribution attribution) {
        boolean accuses = article.has(ACCUSING, attribution.cue()) && article.has(CRIMES, attribution.content());
        return attribution.content().stream()
                .flatMap(span -> article.mentions(span).stream())
                .filter(mention -> nameable(mention) && !speaker(attribution, mention))
                .filter(mention -> article.sentenceAt(mention.first()) == article.sentenceOf(attribution))
                .filter(mention -> accuses || doesWrong(article, attribution, mention))
                .findFirst();
    }

    private static boolean nameable(Mention mention) {
        return mention.type() == Entity.Type.PERSON || mention.type() == Entity.Type.ORGANIZATION;
    }

    private static boolean speaker(Attribution attribution, Mention mention) {
        return attribution.entity().isPresent() && attribution.entity().getAsInt() == mention.entity();
    }

    /** Whether the accused stands just before a verb of crime: <em>Рубин похитил 380 млн</em>. */
    private static boolean doesWrong(Article article, Attribution attribution, Mention mention) {
        int end = article.end(attribution.content().getLast());
        int first = CRIME_VERBS.firstIn(article.forms(), mention.end(), Math.min(end, mention.end() + NEAR));
        return mention.type() == Entity.Type.PERSON
                && first >= 0
                && article.words().tag(first).form() == Tag.Form.FIN
                && article.words().tag(mention.first()).grammaticalCase() == Tag.Case.NOM;
    }
}
