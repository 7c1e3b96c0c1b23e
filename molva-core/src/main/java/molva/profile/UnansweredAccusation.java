package molva.profile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
        var answers = new Answers(article);
        Set<Integer> looked = new HashSet<>();
        for (Attribution attribution : article.attributions()) {
            Optional<Mention> accused = accused(article, attribution);
            if (accused.isEmpty() || !looked.add(accused.get().entity())) {
                continue;
            }
            if (answers.shown(accused.get().entity())) {
                findings.shown(rule(), attribution.cue(), "answered, asked or judged");
            } else {
                findings.add(rule(), attribution, attribution.cue());
            }
        }
    }

    /** Whom {@code attribution} accuses of a serious wrong: a person or body named in its content. */
    private static Optional<Mention> accused(Article article, Attribution attribution) {
        boolean accuses = article.has(ACCUSING, attribution.cue()) && article.has(CRIMES, attribution.content());
        return attribution.content().stream()
                .flatMap(span -> article.mentions(span).stream())
                .filter(mention -> nameable(mention) && !speaker(attribution, mention))
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
                && article.words().tag(first).verb()
                && article.words().tag(mention.first()).grammaticalCase() == Tag.Case.NOM;
    }
}
