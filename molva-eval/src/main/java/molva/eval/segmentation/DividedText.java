package molva.eval.segmentation;

import java.util.List;
import molva.text.Span;

/** A text with its tokens and sentences as a corpus has them: UTF-16 units, in order. */
record DividedText(String text, List<Span> tokens, List<Span> sentences) {
    DividedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }
}
