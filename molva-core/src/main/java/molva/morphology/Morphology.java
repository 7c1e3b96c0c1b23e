package molva.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import molva.morphology.Tag.Pos;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Token;
import molva.text.Verdicts;

/** Tokens to words: dictionary, guesser, disambiguation. Thread-safe; load once. */
public final class Morphology {
    private final Dictionary dictionary = Dictionary.load();
    private final Guesser guesser = new Guesser(dictionary);

    private Morphology() {}

    /** Reads the dictionary and the models from the program's own resources. */
    public static Morphology load() {
        return new Morphology();
    }

    public Words analyze(Segmentation segmentation, Verdicts verdicts) {
        List<Word> words = new ArrayList<>(segmentation.tokens().size());
        for (Sentence sentence : segmentation.sentences()) {
            Tag previous = Tag.of(Pos.PUNCT);
            String preposition = "";
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Token token = segmentation.tokens().get(i);
                Word word = word(segmentation.form(i), token.kind(), i == sentence.first(), previous, preposition);
                words.add(word);
                previous = word.tag();
                preposition = word.tag().is(Pos.ADP)
                        ? word.lemma()
                        : Disambiguation.keepsPreposition(word.tag()) ? preposition : "";
            }
        }
        return new Words(segmentation, words);
    }

    private Word word(String form, Token.Kind kind, boolean first, Tag previous, String preposition) {
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case PUNCTUATION -> new Word(Tag.of(Pos.PUNCT), lower);
            case NUMBER -> new Word(Tag.of(Pos.NUM), lower);
            case SYMBOL, EMOJI -> new Word(Tag.of(Pos.SYM), lower);
            case LINK, TAG -> new Word(Tag.of(Pos.X), lower);
            case WORD -> word(form, lower, first, previous, preposition);
        };
    }

    private Word word(String form, String lower, boolean first, Tag previous, String preposition) {
        boolean capital = Character.isUpperCase(form.charAt(0));
        List<Reading> readings = new ArrayList<>(List.of(dictionary.readings(lower)));
        if (readings.isEmpty()) {
            readings.addAll(guesser.readings(lower, capital));
        }
        Reading best = Disambiguation.choose(readings, capital && !first, previous, preposition);
        Tag tag = best.tag();
        if (capital && !first && tag.is(Pos.NOUN)) {
            var builder = new TagBuilder(tag);
            builder.pos = Pos.PROPN;
            tag = builder.build();
        }
        return new Word(tag, best.lemma(lower));
    }
}
