package molva.eval.segmentation;

import java.util.ArrayList;
import java.util.List;
import molva.text.Span;

/** Puts the tokens of a corpus back together into a text, one sentence after another with a space between. */
final class DividedTextBuilder {
    private static final String NO_SPACE_BEFORE = ".,;:!?…)]}»”%";
    private static final String NO_SPACE_AFTER = "([{«„“";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> tokens = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private int sentenceStart;
    private boolean spaceDue;
    private boolean insideStraight;

    /** Adds a token of the sentence that is being built; {@code spaceAfter} as the corpus says. */
    void token(String form, boolean spaceAfter) {
        if (spaceDue) {
            text.append(' ');
        }
        if (tokens.isEmpty() || text.length() == sentenceStart + 1 && spaceDue) {
            sentenceStart = text.length();
        }
        tokens.add(new Span(text.length(), text.length() + form.length()));
        text.append(form);
        spaceDue = spaceAfter;
    }

    /** Adds a token where the corpus does not say how words and marks were set. */
    void token(String form) {
        boolean straight = form.equals("\"");
        if (NO_SPACE_BEFORE.indexOf(form.charAt(0)) >= 0 || straight && insideStraight) {
            spaceDue &= text.length() == sentenceStart;
        }
        insideStraight ^= straight;
        token(form, !(NO_SPACE_AFTER.contains(form) || straight && insideStraight));
    }

    void endSentence() {
        sentences.add(new Span(sentenceStart, text.length()));
        spaceDue = true;
        insideStraight = false;
        sentenceStart = text.length();
    }

    int size() {
        return sentences.size();
    }

    DividedText build() {
        return new DividedText(text.toString(), tokens, sentences);
    }
}
