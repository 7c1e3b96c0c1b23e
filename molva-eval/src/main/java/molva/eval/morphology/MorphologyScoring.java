package molva.eval.morphology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import molva.Pipeline;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.eval.treebank.Treebank;
import molva.eval.treebank.TreebankLessons;
import molva.morphology.Lexicon;
import molva.morphology.Morphology;
import molva.text.Document;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Token;
import molva.text.Verdicts;

/**
 * The shipped morphology on the sentences held out of the prose treebanks, with the treebanks' own tokens: how often part
 * of speech, the whole tag and the lemma (case and ё folded) are the annotators'. {@link FoldsCommand} measures on all
 * of the treebanks and so more firmly, but not the very model that is shipped.
 */
public final class MorphologyScoring implements Scoring {
    @Override
    public String corpus() {
        return "morphology";
    }

    @Override
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Treebank treebank : Treebank.prose()) {
            files.add(treebank.file());
        }
        return files;
    }

    @Override
    public List<String> texts() throws IOException {
        return TreebankLessons.shipped().heldOut().stream()
                .map(GoldSentence::text)
                .toList();
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        Morphology morphology = Morphology.load();
        Lexicon lexicon = TaggerGround.bare();
        var scores = new TaggerScores();
        for (GoldSentence sentence : TreebankLessons.shipped().heldOut()) {
            var words = morphology.analyze(segmentation(sentence), Verdicts.NONE);
            scores.add(Lesson.of(sentence, lexicon), words.words());
        }
        var builder = new Scores.Builder();
        for (Treebank treebank : Treebank.prose()) {
            add(builder, treebank.name().toLowerCase(Locale.ROOT), scores.count(treebank));
        }
        add(builder, "unknown", scores.unknown());
        add(builder, "all", scores.all());
        return builder.build();
    }

    private static void add(Scores.Builder builder, String name, TaggerScores.Count count) {
        builder.share(name + ".part-of-speech", count.share(count.parts))
                .share(name + ".tag", count.share(count.tags))
                .share(name + ".lemma", count.share(count.lemmas))
                .count(name + ".tokens", count.tokens);
    }

    /** The treebank's tokens with a space between any two. */
    public static Segmentation segmentation(GoldSentence sentence) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (GoldWord word : sentence.words()) {
            tokens.add(new Token(start, start + word.form().length(), Token.Kind.WORD));
            start += word.form().length() + 1;
        }
        return new Segmentation(Document.of(sentence.text()), tokens, List.of(new Sentence(0, tokens.size())));
    }
}
