package molva.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import molva.text.QuotationMarks;
import molva.text.QuotedSpan;

/** A document with its names and who bears them: which sentence, name and quotation each token stands in. */
final class Discourse {
    /** Shorter quotations are names and words, no speech. */
    private static final int SHORTEST_SPEECH = 7;

    final NameScene scene;
    private final List<NameSpan> names;
    private final Draft[] bearers;
    private final int[] nameAt;
    private final int[] sentenceAt;
    private final boolean[] inSpeech;
    /** The end of the outermost quotation that holds a token; 0 outside of quotations. */
    private final int[] speechEnd;

    /** @param bearers of each name the entity; null for a name that is none */
    Discourse(NameScene scene, List<NameSpan> names, Draft[] bearers) {
        this.scene = scene;
        this.names = names;
        this.bearers = bearers;
        nameAt = new int[scene.size()];
        Arrays.fill(nameAt, -1);
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(nameAt, names.get(i).first(), names.get(i).end(), i);
        }
        sentenceAt = new int[scene.size()];
        var sentences = scene.words.segmentation().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceAt, sentences.get(i).first(), sentences.get(i).end(), i);
        }
        inSpeech = new boolean[scene.size()];
        speechEnd = new int[scene.size()];
        for (QuotedSpan quote : QuotationMarks.pair(scene.words.segmentation())) {
            int first = scene.words.segmentation().tokenAt(quote.span().start());
            int end = Math.min(
                    scene.size(),
                    scene.words.segmentation().tokenAt(quote.span().end()));
            for (int i = first; i < end; i++) {
                speechEnd[i] = Math.max(speechEnd[i], end);
                inSpeech[i] |= end - first >= SHORTEST_SPEECH;
            }
        }
    }

    int size() {
        return nameAt.length;
    }

    int sentence(int token) {
        return sentenceAt[token];
    }

    boolean inSpeech(int token) {
        return inSpeech[token];
    }

    /** The token after the outermost quotation that holds {@code token}; 0 if none does. */
    int speechEnd(int token) {
        return speechEnd[token];
    }

    /** The name that holds {@code token}, if it is of the same sentence as {@code near}. */
    Optional<NameSpan> name(int token, int near) {
        boolean has = scene.sameSentence(near, token) && nameAt[token] >= 0;
        return has ? Optional.of(names.get(nameAt[token])) : Optional.empty();
    }

    Optional<NameSpan> name(int token) {
        return name(token, token);
    }

    /** The entity whose name holds {@code token}. */
    Optional<Draft> bearer(int token) {
        return nameAt[token] < 0 ? Optional.empty() : Optional.ofNullable(bearers[nameAt[token]]);
    }

    boolean named(int token) {
        return nameAt[token] >= 0;
    }

    /** Whether a person's name is in the nominative, or does not decline: its last word is that of the full name. */
    boolean nominative(NameSpan name, Draft bearer) {
        return WordList.fold(bearer.name()).contains(WordList.fold(scene.words.form(name.end() - 1)));
    }
}
