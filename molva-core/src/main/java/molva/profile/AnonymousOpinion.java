package molva.profile;

import java.util.Optional;
import molva.attribution.Attribution;
import molva.entity.Entity;

/**
 * An opinion, a guess or an attack from an unnamed source. Hit: <em>источник назвал министра «бездарностью»</em>. Near
 * miss: <em>источник назвал сумму сделки</em>.
 */
final class AnonymousOpinion implements SourcingRule {
    private static final PhraseList OPINION = PhraseList.read("opinion-cues.txt");
    private static final PhraseList NAMING = PhraseList.read("naming-cues.txt");
    private static final PhraseList ATTACK = PhraseList.read("attack.txt");

    @Override
    public Rule rule() {
        return Rule.ANONYMOUS_OPINION;
    }

    @Override
    public void look(Article article, Findings findings) {
        for (AnonymousSource source : article.anonymousSources()) {
            Optional<Attribution> opinion = source.attributions().stream()
                    .filter(attribution -> opinion(article, attribution))
                    .findFirst();
            opinion.ifPresent(attribution -> findings.add(rule(), attribution, attribution.cue()));
        }
    }

    private static boolean opinion(Article article, Attribution attribution) {
        return article.has(OPINION, attribution.cue())
                || article.has(ATTACK, attribution.content())
                || (article.has(NAMING, attribution.cue()) && ofSomebody(article, attribution));
    }

    /** Whether a person is called something: <em>назвал Оттена «хозяином кранов»</em>. */
    private static boolean ofSomebody(Article article, Attribution attribution) {
        return attribution.content().stream()
                .flatMap(span -> article.mentions(span).stream())
                .anyMatch(mention -> mention.type() == Entity.Type.PERSON);
    }
}
