package molva.profile;

import molva.morphology.Tag;
import molva.text.Span;

/**
 * An unnamed source of whom the text does not show how it knows. Hit: <em>высокопоставленный источник сообщил, что …</em>.
 * Near miss: <em>источник, знакомый с ходом переговоров, сообщил, что …</em>; a place of work tells it too (<em>источник
 * в полиции</em>).
 */
final class AnonymousBasis implements SourcingRule {
    private static final PhraseList BASIS = PhraseList.read("basis.txt");
    private static final PhraseList RELATIONAL = PhraseList.read("relational.txt");

    @Override
    public Rule rule() {
        return Rule.ANONYMOUS_WITHOUT_BASIS;
    }

    @Override
    public void look(Article article, Findings findings) {
        for (AnonymousSource source : article.anonymousSources()) {
            if (basis(article, source)) {
                findings.shown(rule(), source.span(), "basis given");
            } else {
                findings.add(rule(), source.first(), source.span());
            }
        }
    }

    private static boolean basis(Article article, AnonymousSource source) {
        return source.attributions().stream()
                        .flatMap(attribution -> attribution.source().stream())
                        .anyMatch(span -> placed(article, span))
                || source.nearby(article, sentence -> article.has(BASIS, sentence));
    }

    /** Whether the naming puts the source where the knowledge is: in a body, at an event, in an office. */
    private static boolean placed(Article article, Span source) {
        for (int i = article.first(source); i < AnonymousSources.extent(article, source); i++) {
            Tag tag = article.words().tag(i);
            boolean place = tag.noun() || tag.is(Tag.Pos.X);
            if (AnonymousSources.tells(article, i) && (place || RELATIONAL.endAt(article.forms(), i, i + 1) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
