package molva.profile;

import molva.attribution.Attribution;
import molva.text.Sentence;

/**
 * A fact from nobody. Hit: <em>По слухам, завод закроют.</em> Near miss: <em>Стало известно, что завод закроют. Об этом
 * сообщил министр.</em>; hearsay inside somebody's own words is his, not the article's.
 */
final class UndefinedSource implements SourcingRule {
    private static final PhraseList UNDEFINED = PhraseList.read("undefined-cues.txt");
    private static final PhraseList ORIGIN = PhraseList.read("sourceless-cues.txt");
    private static final double SAME = 0.5;
    /** How many attributions before and after may speak of the same: those of the next sentences. */
    private static final int NEAR = 10;

    @Override
    public Rule rule() {
        return Rule.UNDEFINED_SOURCE;
    }

    @Override
    public void look(Article article, Findings findings) {
        int reported = -1;
        for (Attribution attribution : article.attributions()) {
            int sentence = article.sentenceOf(attribution);
            if (sentence == reported || !undefined(article, attribution)) {
                continue;
            }
            if (answeredFor(article, attribution)) {
                findings.shown(rule(), attribution.cue(), "somebody answers for it");
            } else {
                findings.add(rule(), attribution, attribution.cue());
                reported = sentence;
            }
        }
    }

    private static boolean undefined(Article article, Attribution attribution) {
        return attribution.kind() == Attribution.Kind.HEARSAY
                && article.speaker(attribution).isEmpty()
                && !article.dialogue(article.sentences().get(article.sentenceOf(attribution)))
                && rumour(article, attribution)
                && !article.has(ORIGIN, attribution.cue())
                && !event(article, attribution);
    }

    /** Whether the cue, or the cue with a word beside it, is on the list: <em>стало</em> <em>известно</em>. */
    private static boolean rumour(Article article, Attribution attribution) {
        Sentence sentence = article.sentences().get(article.sentenceOf(attribution));
        int first = Math.max(sentence.first(), article.first(attribution.cue()) - 1);
        int end = Math.min(sentence.end(), article.end(attribution.cue()) + 1);
        return UNDEFINED.in(article.forms(), first, end);
    }

    /** Whether an event is dated rather than told: <em>о его смерти стало известно 6 ноября</em>. */
    private static boolean event(Article article, Attribution attribution) {
        String first = article.forms().form(article.first(attribution.content().getFirst()));
        return first.equals("о") || first.equals("об");
    }

    /** Whether the same content, or most of it, also rests on somebody. */
    private static boolean answeredFor(Article article, Attribution hearsay) {
        int all = article.voices().words(hearsay.content());
        int first = Math.max(0, hearsay.id() - NEAR);
        int end = Math.min(article.attributions().size(), hearsay.id() + NEAR);
        return article.attributions().subList(first, end).stream()
                .filter(UndefinedSource::definite)
                .anyMatch(other -> article.voices().shared(hearsay.content(), other.content()) > SAME * all);
    }

    private static boolean definite(Attribution attribution) {
        return switch (attribution.kind()) {
            case PERSON, ROLE, ORGANIZATION, MEDIA, DOCUMENT, ANONYMOUS -> true;
            case GROUP, HEARSAY, AUTHOR -> false;
        };
    }
}
