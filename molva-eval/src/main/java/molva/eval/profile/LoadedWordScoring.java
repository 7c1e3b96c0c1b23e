package molva.eval.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import molva.Analysis;
import molva.Pipeline;
import molva.eval.SharedFolder;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.profile.LoadedWord;
import molva.text.Document;
import molva.text.Sentence;
import molva.text.Span;
import molva.text.Token;

/**
 * Loaded words against the stretches that journalists marked as manipulating, by words. {@code loaded} counts the posts
 * whose only technique is loaded language, and those with none; {@code any} counts all posts, whatever was marked for
 * (fear, whataboutism, …), as the shared task did. The annotators marked whole clauses, the layer marks words, so that
 * recall says little and precision how often a found word stands where a reader was stirred; {@code -sentences} counts
 * sentences that hold any.
 */
public final class LoadedWordScoring implements Scoring {
    private static final String POSTS = "corpora/unlp-2025-ru/train.ru.jsonl";
    private static final Set<String> LOADED = Set.of("loaded_language");

    @Override
    public String corpus() {
        return "unlp_2025_loaded";
    }

    @Override
    public List<Path> files() throws IOException {
        return List.of(SharedFolder.resolve(POSTS));
    }

    @Override
    public List<String> texts() throws IOException {
        return AnnotatedPost.read(SharedFolder.resolve(POSTS)).stream()
                .map(AnnotatedPost::text)
                .toList();
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        var loaded = new WordTally();
        var any = new WordTally();
        for (AnnotatedPost post : AnnotatedPost.read(SharedFolder.resolve(POSTS))) {
            Analysis analysis = pipeline.analyze(Document.of(post.text()));
            any.add(analysis, post.marked());
            if (post.techniques().isEmpty() || post.techniques().equals(LOADED)) {
                loaded.add(analysis, post.marked());
            }
        }
        var scores = new Scores.Builder();
        loaded.into(scores, "loaded");
        any.into(scores, "any");
        return scores.build();
    }

    /** Words and sentences found, marked and both. */
    static final class WordTally {
        private int found;
        private int marked;
        private int both;
        private int foundSentences;
        private int markedSentences;
        private int bothSentences;

        void add(Analysis analysis, List<Span> gold) {
            List<Span> own =
                    analysis.profile().loaded().stream().map(LoadedWord::span).toList();
            for (Token token : analysis.words().segmentation().tokens()) {
                if (token.kind() == Token.Kind.WORD) {
                    boolean isFound = touches(own, token);
                    boolean isMarked = touches(gold, token);
                    found += isFound ? 1 : 0;
                    marked += isMarked ? 1 : 0;
                    both += isFound && isMarked ? 1 : 0;
                }
            }
            for (Sentence sentence : analysis.words().segmentation().sentences()) {
                Span span = analysis.words().segmentation().span(sentence);
                boolean isFound = own.stream().anyMatch(span::overlaps);
                boolean isMarked = gold.stream().anyMatch(span::overlaps);
                foundSentences += isFound ? 1 : 0;
                markedSentences += isMarked ? 1 : 0;
                bothSentences += isFound && isMarked ? 1 : 0;
            }
        }

        void into(Scores.Builder scores, String measure) {
            scores.precisionRecall(measure, both, found, marked);
            scores.precisionRecall(measure + "-sentences", bothSentences, foundSentences, markedSentences);
        }

        private static boolean touches(List<Span> spans, Token token) {
            return spans.stream().anyMatch(span -> span.overlaps(token.span()));
        }
    }
}
