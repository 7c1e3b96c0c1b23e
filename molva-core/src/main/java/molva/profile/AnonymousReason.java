package molva.profile;

import molva.text.Sentence;

/**
 * An unnamed source, and no reason why. Hit: <em>рассказал источник на условиях анонимности</em>. Near miss:
 * <em>рассказал источник на условиях анонимности, так как не вправе говорить с прессой</em>.
 */
final class AnonymousReason implements SourcingRule {
    private static final PhraseList ANONYMITY = PhraseList.read("anonymity.txt");
    private static final PhraseList BECAUSE = PhraseList.read("because.txt");
    private static final PhraseList REASONS = PhraseList.read("reasons.txt");

    @Override
    public Rule rule() {
        return Rule.ANONYMOUS_WITHOUT_REASON;
    }

    @Override
    public void look(Article article, Findings findings) {
        for (AnonymousSource source : article.anonymousSources()) {
            if (source.nearby(article, sentence -> reason(article, sentence))) {
                findings.shown(rule(), source.span(), "reason given");
            } else {
                findings.add(rule(), source.first(), source.span());
            }
        }
    }

    private static boolean reason(Article article, Sentence sentence) {
        if (article.has(REASONS, sentence)) {
            return true;
        }
        int unnamed = ANONYMITY.firstIn(article.forms(), sentence.first(), sentence.end());
        return unnamed >= 0 && article.has(BECAUSE, sentence);
    }
}
