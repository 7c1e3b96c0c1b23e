package molva.eval.segmentation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import molva.Pipeline;
import molva.eval.SharedFolder;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.text.Block;
import molva.text.Document;
import molva.text.Metadata;
import molva.text.Segmentation;
import molva.text.Segmenter;
import molva.text.Span;
import molva.text.Token;
import molva.text.Verdicts;

/** Tokens and sentences, measured on the sentences of one corpus put together into texts. */
public record SegmentationScoring(String corpus, List<String> paths) implements Scoring {
    /** The corpora with gold sentences; the first two also say which tokens stand against each other. */
    public static final List<SegmentationScoring> ALL = List.of(
            new SegmentationScoring("segmentation-gsd", List.of("corpora/ud/ru_gsd-ud-dev.conllu")),
            new SegmentationScoring(
                    "segmentation-taiga",
                    List.of("corpora/ud/ru_taiga-ud-dev.conllu", "corpora/ud/ru_taiga-ud-test.conllu")),
            new SegmentationScoring(
                    "segmentation-opencorpora", List.of("corpora/opencorpora/unamb_sent_14_6.conllu.gz")),
            new SegmentationScoring(
                    "segmentation-lenta", List.of("corpora/grameval/MorphoRuEval2017-Lenta-train.conllu")),
            new SegmentationScoring("segmentation-jz", List.of("corpora/grameval/MorphoRuEval2017-JZ-gold.conllu")),
            new SegmentationScoring("segmentation-vk", List.of("corpora/grameval/MorphoRuEval2017-VK-gold.conllu")));

    public SegmentationScoring {
        paths = List.copyOf(paths);
    }

    @Override
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            files.add(SharedFolder.resolve(path));
        }
        return files;
    }

    /** Tokens and sentences are divided by rules; the tagger learns from most of these corpora. */
    @Override
    public boolean heldOut() {
        return false;
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        BoundaryErrors tokens = new BoundaryErrors();
        BoundaryErrors sentences = new BoundaryErrors();
        for (Path file : files()) {
            for (DividedText text : DividedCorpus.read(file)) {
                Segmentation found = segment(text.text());
                tokens.add(
                        text.tokens(), found.tokens().stream().map(Token::span).toList());
                sentences.add(
                        text.sentences(),
                        found.sentences().stream().map(found::span).toList());
            }
        }
        Scores.Builder scores = new Scores.Builder();
        tokens.report(scores, "tokens");
        sentences.report(scores, "sentences");
        return scores.build();
    }

    /** The text as one paragraph, whatever it looks like. */
    static Segmentation segment(String text) {
        Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Segmenter().segment(new Document(text, List.of(paragraph), Metadata.of("ru")), Verdicts.NONE);
    }
}
