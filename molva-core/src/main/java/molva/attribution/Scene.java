package molva.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import molva.entity.Entities;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Word;
import molva.morphology.Words;
import molva.text.Block;
import molva.text.Sentence;
import molva.text.Span;
import molva.text.Token;

/**
 * A document as the rules of attribution look at it: for each token its mark, sentence, noun phrase and quotation. Made
 * once for a document, immutable afterwards; tokens outside the document are answered as nothing.
 */
final class Scene {
    private final Words words;
    private final Entities entities;
    private final String[] lower;
    private final Mark[] marks;
    private final int[] sentenceOf;
    private final List<NounPhrase> phrases;
    private final int[] phraseAt;
    private final List<QuotedTokens> quotes;
    private final int[] quoteAt;
    private final int[] blockAt;

    Scene(Words words, Entities entities) {
        this.words = words;
        this.entities = entities;
        int size = words.size();
        lower = new String[size];
        marks = new Mark[size];
        sentenceOf = new int[size];
        for (int i = 0; i < size; i++) {
            marks[i] = mark(i);
            lower[i] = lower(i, marks[i]);
        }
        var sentences = words.segmentation().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
        }
        blockAt = blocks();
        quotes = QuotedTokens.of(words.segmentation());
        quoteAt = QuotedTokens.innermost(quotes, size);
        phrases = new NounPhraseFinder(this).find();
        phraseAt = new int[size];
        Arrays.fill(phraseAt, -1);
        for (int p = 0; p < phrases.size(); p++) {
            Arrays.fill(phraseAt, phrases.get(p).first(), phrases.get(p).end(), p);
        }
    }

    /** Marks of any shape are one to the rules: {@code «}, {@code "} and {@code „}; dashes and hyphens between words. */
    private String lower(int i, Mark mark) {
        return switch (mark) {
            case QUOTE -> "\"";
            case DASH -> "—";
            case NONE, COMMA, COLON, SEMICOLON, STOP, BRACKET_OPEN, BRACKET_CLOSE, OTHER -> words.lower(i);
        };
    }

    private int[] blocks() {
        var at = new int[lower.length];
        var blocks = words.segmentation().document().blocks();
        for (int b = 0; b < blocks.size(); b++) {
            Arrays.fill(at, firstToken(blocks.get(b)), endToken(blocks.get(b)), b);
        }
        return at;
    }

    private int firstToken(Block block) {
        return words.segmentation().tokenAt(block.span().start());
    }

    private int endToken(Block block) {
        return words.segmentation().tokenAt(block.span().end());
    }

    private Mark mark(int i) {
        Token token = words.segmentation().tokens().get(i);
        boolean word = token.kind() != Token.Kind.PUNCTUATION && token.kind() != Token.Kind.SYMBOL;
        return word ? Mark.NONE : Mark.of(words.segmentation().document().text(), token.start());
    }

    Words words() {
        return words;
    }

    Entities entities() {
        return entities;
    }

    int size() {
        return lower.length;
    }

    boolean has(int i) {
        return i >= 0 && i < lower.length;
    }

    /** The form in lower case with ё as е; empty outside the document. */
    String lower(int i) {
        return has(i) ? lower[i] : "";
    }

    boolean is(int i, String form) {
        return has(i) && lower[i].equals(form);
    }

    Mark markAt(int i) {
        return has(i) ? marks[i] : Mark.STOP;
    }

    boolean is(int i, Mark mark) {
        return has(i) && marks[i] == mark;
    }

    Word word(int i) {
        return words.word(i);
    }

    Tag tag(int i) {
        return words.tag(i);
    }

    String lemma(int i) {
        return words.lemma(i);
    }

    /** Whether token {@code i} is an address of the web or of mail. */
    boolean link(int i) {
        return has(i) && words.segmentation().tokens().get(i).kind() == Token.Kind.LINK;
    }

    boolean capitalised(int i) {
        return has(i)
                && Character.isUpperCase(words.segmentation()
                        .document()
                        .text()
                        .charAt(words.segmentation().tokens().get(i).start()));
    }

    int sentenceIndex(int i) {
        return sentenceOf[i];
    }

    Sentence sentence(int i) {
        return words.segmentation().sentences().get(sentenceOf[i]);
    }

    boolean sameSentence(int i, int j) {
        return has(i) && has(j) && sentenceOf[i] == sentenceOf[j];
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    /** Index of the noun phrase at token {@code i}, -1 if there is none. */
    int phraseAt(int i) {
        return has(i) ? phraseAt[i] : -1;
    }

    List<QuotedTokens> quotes() {
        return quotes;
    }

    /** Index of the innermost quotation that holds token {@code i} or whose mark it is, -1 if there is none. */
    int quoteAt(int i) {
        return has(i) ? quoteAt[i] : -1;
    }

    /** Index of the outermost quotation whose opening mark is token {@code i}, -1 if none opens there. */
    int quoteStartingAt(int i) {
        int quote = quoteAt(i);
        return quote >= 0 && quotes.get(quote).first() == i ? quote : -1;
    }

    boolean finite(int i) {
        Tag tag = tag(i);
        return tag.verb() && tag.form() == Tag.Form.FIN || tag.shortForm() && tag.form() == Tag.Form.PART;
    }

    /** How many finite verbs stand between two tokens, two at most; {@code reach} tokens are looked at. */
    int verbs(int from, int to, int reach) {
        int verbs = 0;
        for (int i = from; i < Math.min(to, from + reach) && verbs < 2; i++) {
            verbs += finite(i) ? 1 : 0;
        }
        return verbs;
    }

    /** Whether token {@code i} stands in a title or heading. */
    boolean heading(int i) {
        Block.Kind kind = block(i).kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    /** Index of the block that token {@code i} stands in, -1 outside the document. */
    int blockAt(int i) {
        return has(i) ? blockAt[i] : -1;
    }

    Block block(int i) {
        return words.segmentation().document().blocks().get(blockAt[i]);
    }

    /** The first token of the block that token {@code i} stands in. */
    int blockFirst(int i) {
        return firstToken(block(i));
    }

    /** The token after the last of the block that token {@code i} stands in. */
    int blockEnd(int i) {
        return endToken(block(i));
    }

    /** The name that token {@code i} lies in, if it lies in one. */
    Optional<Mention> nameAt(int i) {
        return entities.at(i).filter(Mention::isName);
    }

    /** The sort of the first name in the tokens, from 1; 0 where there is none. */
    int entityType(int first, int end) {
        for (int i = first; i < end; i++) {
            var mention = entities.at(i);
            if (mention.isPresent() && mention.get().form() != Mention.Form.PRONOUN) {
                return 1 + mention.get().type().ordinal();
            }
        }
        return 0;
    }

    Span span(int first, int end) {
        return words.segmentation().span(first, end);
    }
}
