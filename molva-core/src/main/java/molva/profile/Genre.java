package molva.profile;

import java.util.Set;
import molva.attribution.Attribution;
import molva.text.Block;
import molva.text.Sentence;

/** What a text presents itself as. */
final class Genre {
    private static final PhraseList LABELS = PhraseList.read("opinion-labels.txt");
    private static final Set<String> FIRST_PERSON = Set.of("я", "мой");
    private static final int FEWEST_REPORTED = 2;

    private Genre() {}

    /**
     * Whether a text presents itself as news: it reports what others say, its author does not speak as himself, and no
     * title or heading calls it an opinion.
     */
    static boolean news(Article article) {
        long reported = article.attributions().stream()
                .filter(attribution -> attribution.kind() != Attribution.Kind.AUTHOR)
                .count();
        return reported >= FEWEST_REPORTED && !labelled(article) && !personal(article);
    }

    private static boolean labelled(Article article) {
        return article.sentences().stream()
                .filter(sentence -> heading(article, sentence))
                .anyMatch(sentence -> article.has(LABELS, sentence));
    }

    private static boolean heading(Article article, Sentence sentence) {
        Block.Kind kind = article.blockOf(sentence).kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    private static boolean personal(Article article) {
        for (int i = 0; i < article.words().size(); i++) {
            if (FIRST_PERSON.contains(article.forms().lemma(i))
                    && article.voices().author(i)
                    && !article.quoted(i)) {
                return true;
            }
        }
        return false;
    }
}
