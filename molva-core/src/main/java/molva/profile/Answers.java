package molva.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.attribution.Attribution;
import molva.entity.Mention;
import molva.text.Span;

/** Who in an article answers an accusation, is asked for an answer, or has already been judged. */
final class Answers {
    private static final PhraseList ANSWERS = PhraseList.read("answers.txt");
    private static final PhraseList DEFENDERS = PhraseList.read("defenders.txt");
    private static final PhraseList CONVICTIONS = PhraseList.read("convictions.txt");

    private final Article article;
    private final Set<Integer> heard = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final boolean somebodyAsked;

    Answers(Article article) {
        this.article = article;
        somebodyAsked = article.sentences().stream().anyMatch(sentence -> article.has(ANSWERS, sentence))
                || article.attributions().stream().anyMatch(this::defends);
        article.attributions().forEach(this::hear);
    }

    /** Whether the text shows an answer of {@code entity}, a try to get one, or a court's judgement. */
    boolean shown(int entity) {
        return somebodyAsked || heard.contains(entity) || names.contains(lastName(name(entity)));
    }

    private boolean defends(Attribution attribution) {
        return article.has(DEFENDERS, attribution.source().stream().toList());
    }

    private void hear(Attribution attribution) {
        attribution.entity().ifPresent(heard::add);
        attribution.source().ifPresent(source -> mentioned(List.of(source)));
        if (!attribution.who().isEmpty()) {
            names.add(lastName(attribution.who()));
        }
        if (article.has(CONVICTIONS, attribution.cue())) {
            mentioned(attribution.content());
        }
    }

    private void mentioned(List<Span> spans) {
        spans.forEach(
                span -> article.mentions(span).stream().map(Mention::entity).forEach(heard::add));
    }

    private String name(int entity) {
        return article.entities().all().get(entity).name();
    }

    private static String lastName(String name) {
        return Forms.fold(name.substring(name.lastIndexOf(' ') + 1));
    }
}
