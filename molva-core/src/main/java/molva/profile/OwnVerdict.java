package molva.profile;

import java.util.ArrayList;
import java.util.List;
import molva.text.Block;
import molva.text.Sentence;
import molva.text.Span;

/**
 * A verdict in the author's own voice, in a text that presents itself as news. Hit: <em>Итог очевиден: министр
 * проиграл.</em> among reported statements. Near miss: <em>«Итог очевиден», – сказал депутат</em>, or the same under the
 * heading <em>Мнение</em>. One finding a paragraph.
 */
final class OwnVerdict implements SourcingRule {
    /** Everything that can make a verdict, so that most sentences are asked once. */
    private static final PhraseList OPENINGS =
            PhraseList.read("verdict-markers.txt", "verdict-adverbs.txt", "contrast-markers.txt", "insults.txt");

    private static final PhraseList MARKERS = PhraseList.read("verdict-markers.txt");
    private static final PhraseList ADVERBS = PhraseList.read("verdict-adverbs.txt");
    private static final PhraseList CONTRASTS = PhraseList.read("contrast-markers.txt");
    private static final PhraseList WORDS = PhraseList.read("verdict-words.txt");
    private static final PhraseList INSULTS = PhraseList.read("insults.txt");

    @Override
    public Rule rule() {
        return Rule.VERDICT_IN_OWN_VOICE;
    }

    @Override
    public void look(Article article, Findings findings) {
        List<Span> verdicts = verdicts(article);
        if (!verdicts.isEmpty() && Genre.news(article)) {
            verdicts.forEach(verdict -> findings.add(rule(), verdict));
        }
    }

    /** The first verdict of each paragraph. */
    private static List<Span> verdicts(Article article) {
        List<Span> verdicts = new ArrayList<>();
        int done = -1;
        for (Sentence sentence : article.sentences()) {
            Span span = article.segmentation().span(sentence);
            if (span.start() < done) {
                continue;
            }
            int verdict = verdict(article, sentence);
            if (verdict >= 0) {
                verdicts.add(article.segmentation().span(verdict, sentence.end()));
                done = article.blockOf(sentence).span().end();
            }
        }
        return verdicts;
    }

    /** The token at which a verdict begins in {@code sentence}; -1 if there is none. */
    private static int verdict(Article article, Sentence sentence) {
        if (!body(article, sentence) || own(article, OPENINGS, sentence) < 0) {
            return -1;
        }
        int marker = own(article, MARKERS, sentence);
        if (marker >= 0) {
            return marker;
        }
        boolean opens = opens(article, ADVERBS, sentence)
                || (opens(article, CONTRASTS, sentence) && own(article, WORDS, sentence) >= 0);
        return opens || own(article, INSULTS, sentence) >= 0 ? sentence.first() : -1;
    }

    /** Whether a phrase begins {@code sentence}, if need be after a conjunction: <em>Но на деле</em>. */
    private static boolean opens(Article article, PhraseList list, Sentence sentence) {
        int first = own(article, list, sentence);
        return first >= 0 && first <= sentence.first() + 1;
    }

    private static boolean body(Article article, Sentence sentence) {
        Block.Kind kind = article.blockOf(sentence).kind();
        return (kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LEAD) && !article.dialogue(sentence);
    }

    /** The first token of {@code sentence} where a phrase begins in the author's own, unquoted voice; -1 if none. */
    private static int own(Article article, PhraseList list, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (article.voices().author(i)
                    && list.endAt(article.forms(), i, sentence.end()) >= 0
                    && !article.quoted(i)) {
                return i;
            }
        }
        return -1;
    }
}
