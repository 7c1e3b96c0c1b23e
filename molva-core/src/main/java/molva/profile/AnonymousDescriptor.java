package molva.profile;

/**
 * An unnamed source of whom the text says nothing at all. Hit: <em>Источник сообщил, что …</em>. Near miss: <em>Источник
 * в полиции сообщил, что …</em>.
 */
final class AnonymousDescriptor implements SourcingRule {
    private static final PhraseList BASIS = PhraseList.read("basis.txt");

    @Override
    public Rule rule() {
        return Rule.ANONYMOUS_WITHOUT_DESCRIPTOR;
    }

    @Override
    public void look(Article article, Findings findings) {
        for (AnonymousSource source : article.anonymousSources()) {
            if (described(article, source)) {
                findings.shown(rule(), source.span(), "described");
            } else {
                findings.add(rule(), source.first(), source.span());
            }
        }
    }

    private static boolean described(Article article, AnonymousSource source) {
        return source.attributions().stream()
                        .flatMap(attribution -> attribution.source().stream())
                        .anyMatch(span -> AnonymousSources.describes(article, span))
                || source.nearby(article, sentence -> article.has(BASIS, sentence));
    }
}
