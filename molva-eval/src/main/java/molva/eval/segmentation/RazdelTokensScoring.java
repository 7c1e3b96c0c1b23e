package molva.eval.segmentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import molva.Pipeline;
import molva.eval.SharedFolder;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.text.Span;
import molva.text.Token;

/** The published token tests of razdel: one try a line, {@code |} where a token ends. */
public record RazdelTokensScoring() implements Scoring {
    @Override
    public String corpus() {
        return "razdel-tokens";
    }

    @Override
    public List<Path> files() throws IOException {
        return List.of(SharedFolder.resolve("corpora/razdel/tokens.txt"));
    }

    /** Tokens are divided by rules; the tagger learns from OpenCorpora, which these lines are taken from. */
    @Override
    public boolean heldOut() {
        return false;
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        BoundaryErrors tokens = new BoundaryErrors();
        for (String line : Files.readAllLines(files().getFirst())) {
            DividedText text = parse(line);
            tokens.add(
                    text.tokens(),
                    SegmentationScoring.segment(text.text()).tokens().stream()
                            .map(Token::span)
                            .toList());
        }
        Scores.Builder scores = new Scores.Builder();
        tokens.report(scores, "tokens");
        return scores.build();
    }

    /** {@code (|см|.} is the text {@code (см.}; a stroke of the text itself is written {@code \|}. */
    static DividedText parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        for (String part : line.split("(?<!\\\\)\\|")) {
            String form = part.replace("\\|", "|");
            if (!form.isBlank()) {
                tokens.add(new Span(text.length(), text.length() + form.length()));
            }
            text.append(form);
        }
        return new DividedText(text.toString(), tokens, List.of());
    }
}
