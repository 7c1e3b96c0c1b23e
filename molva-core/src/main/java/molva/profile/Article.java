package molva.profile;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import molva.attribution.Attribution;
import molva.attribution.Attributions;
import molva.attribution.Quotation;
import molva.entity.Entities;
import molva.entity.Mention;
import molva.morphology.Words;
import molva.text.Block;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Span;

/** One article as the rules of sourcing look at it: its words, names, attributions and voices. For one thread. */
final class Article {
    private final Words words;
    private final Entities entities;
    private final Attributions attributions;
    private final Voices voices;
    private final Forms forms;
    private final BitSet quoted;
    private Optional<List<AnonymousSource>> anonymousSources = Optional.empty();

    Article(Words words, Entities entities, Attributions attributions, Voices voices) {
        this.words = words;
        this.entities = entities;
        this.attributions = attributions;
        this.voices = voices;
        forms = new Forms(words);
        quoted = quotedTokens();
    }

    Words words() {
        return words;
    }

    Forms forms() {
        return forms;
    }

    Entities entities() {
        return entities;
    }

    Voices voices() {
        return voices;
    }

    List<Attribution> attributions() {
        return attributions.all();
    }

    Attribution attribution(int id) {
        return attributions.all().get(id);
    }

    Segmentation segmentation() {
        return words.segmentation();
    }

    List<Sentence> sentences() {
        return segmentation().sentences();
    }

    List<Block> blocks() {
        return segmentation().document().blocks();
    }

    /** First token of {@code span}. */
    int first(Span span) {
        return segmentation().tokenAt(span.start());
    }

    /** The token after the last of {@code span}. */
    int end(Span span) {
        int token = segmentation().tokenAt(span.end());
        boolean cut = token < words.size() && segmentation().tokens().get(token).start() < span.end();
        return cut ? token + 1 : token;
    }

    /** Index of the sentence that holds token {@code token}. */
    int sentenceAt(int token) {
        int low = 0;
        int high = sentences().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences().get(middle).end() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The sentence that holds the cue of {@code attribution}. */
    int sentenceOf(Attribution attribution) {
        return sentenceAt(first(attribution.cue()));
    }

    /** The attributions whose cues stand in sentence {@code sentence}. */
    List<Attribution> attributionsIn(int sentence) {
        int first = firstCueFrom(sentence);
        int end = sentence + 1 < sentences().size()
                ? firstCueFrom(sentence + 1)
                : attributions().size();
        return attributions().subList(first, end);
    }

    private int firstCueFrom(int sentence) {
        int position = segmentation().span(sentences().get(sentence)).start();
        int low = 0;
        int high = attributions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (attributions().get(middle).cue().start() >= position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Whose words {@code attribution} stands in: the one round it, if it is of the same sentence or holds it in a
     * quotation. A retelling does not go on for sentences, so one that seems to is not believed.
     */
    Optional<Attribution> speaker(Attribution attribution) {
        if (attribution.parent().isEmpty()) {
            return Optional.empty();
        }
        Attribution outer = attribution(attribution.parent().getAsInt());
        int sentence = sentenceOf(attribution);
        boolean within = sentence == sentenceOf(outer)
                || quoted(first(attribution.cue()))
                || blockOf(sentences().get(sentence)).kind() == Block.Kind.QUOTE;
        return within ? Optional.of(outer) : Optional.empty();
    }

    /** Whether {@code sentence} stands in a turn of a dialogue, which opens with a dash: its words may be anybody's. */
    boolean dialogue(Sentence sentence) {
        int start = blockOf(sentence).span().start();
        return "–—-".indexOf(segmentation().document().text().charAt(start)) >= 0;
    }

    /** The kind of the block that holds {@code sentence}; every sentence lies in one. */
    Block blockOf(Sentence sentence) {
        return blockAt(segmentation().span(sentence).start());
    }

    /** Whether {@code span} stands in what a reader wrote under the article. */
    boolean commented(Span span) {
        return blockAt(span.start()).kind() == Block.Kind.COMMENT;
    }

    private Block blockAt(int position) {
        int low = 0;
        int high = blocks().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks().get(middle).span().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return blocks().get(low);
    }

    /** Its unnamed sources, told apart. */
    List<AnonymousSource> anonymousSources() {
        if (anonymousSources.isEmpty()) {
            anonymousSources = Optional.of(AnonymousSources.of(this));
        }
        return anonymousSources.get();
    }

    boolean has(PhraseList list, Span span) {
        return list.in(forms, first(span), end(span));
    }

    boolean has(PhraseList list, List<Span> spans) {
        return spans.stream().anyMatch(span -> has(list, span));
    }

    boolean has(PhraseList list, Sentence sentence) {
        return list.in(forms, sentence.first(), sentence.end());
    }

    /** Mentions that begin in {@code span}, in order. */
    List<Mention> mentions(Span span) {
        List<Mention> all = entities.mentions();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() >= span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).span().start() < span.end()) {
            end++;
        }
        return all.subList(low, end);
    }

    /** Whether token {@code token} lies in quotation marks or a block quotation. */
    boolean quoted(int token) {
        return quoted.get(token);
    }

    private BitSet quotedTokens() {
        var tokens = new BitSet(words.size());
        for (Quotation quotation : attributions.quotations()) {
            tokens.set(first(quotation.span()), end(quotation.span()));
        }
        return tokens;
    }
}
