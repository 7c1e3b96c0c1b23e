package molva.library.keep;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.attribution.Quotation;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Word;
import molva.morphology.Words;
import molva.profile.Finding;
import molva.text.Block;
import molva.text.Sentence;
import molva.text.Span;
import molva.text.Token;

/** Writes the parts of an analysis one after the other; {@link AnalysisIn} reads them in the same order. */
final class AnalysisOut {
    private final DataOutputStream out;
    /** Numbers of the strings and tags written before: each is written once. */
    private final Map<Object, Integer> known = new HashMap<>();

    AnalysisOut(DataOutputStream out) {
        this.out = out;
    }

    void write(Analysis analysis) throws IOException {
        blocks(analysis.document().blocks());
        words(analysis.words());
        entities(analysis.entities().all());
        number(analysis.attributions().quotations().size());
        for (Quotation quotation : analysis.attributions().quotations()) {
            span(quotation.span());
            number(quotation.use().ordinal());
        }
        number(analysis.attributions().all().size());
        for (Attribution attribution : analysis.attributions().all()) {
            attribution(attribution);
        }
        number(analysis.findings().size());
        for (Finding finding : analysis.findings()) {
            number(finding.rule().ordinal());
            optional(finding.attribution());
            span(finding.span());
        }
    }

    private void blocks(List<Block> blocks) throws IOException {
        number(blocks.size());
        for (Block block : blocks) {
            number(block.kind().ordinal());
            span(block.span());
        }
    }

    private void words(Words words) throws IOException {
        number(words.size());
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.segmentation().tokens().get(i);
            number(token.start() - end);
            number(token.length());
            number(token.kind().ordinal());
            end = token.end();
            word(words.word(i));
        }
        number(words.segmentation().sentences().size());
        int last = 0;
        for (Sentence sentence : words.segmentation().sentences()) {
            number(sentence.first() - last);
            number(sentence.size());
            last = sentence.end();
        }
    }

    private void word(Word word) throws IOException {
        if (fresh(word.tag())) {
            tag(word.tag());
        }
        string(word.lemma());
    }

    private void tag(Tag tag) throws IOException {
        number(tag.pos().ordinal());
        number(tag.grammaticalCase().ordinal());
        number(tag.gender().ordinal());
        number(tag.number().ordinal());
        number(tag.animacy().ordinal());
        number(tag.person().ordinal());
        number(tag.tense().ordinal());
        number(tag.form().ordinal());
        number(tag.mood().ordinal());
        number(tag.voice().ordinal());
        number(tag.aspect().ordinal());
        number(tag.shortForm() ? 1 : 0);
    }

    private void entities(List<Entity> entities) throws IOException {
        number(entities.size());
        for (Entity entity : entities) {
            number(entity.type().ordinal());
            string(entity.name());
            number(entity.gender().ordinal());
            number(entity.mentions().size());
            for (Mention mention : entity.mentions()) {
                span(mention.span());
                number(mention.first());
                number(mention.end());
                number(mention.type().ordinal());
                number(mention.form().ordinal());
            }
        }
    }

    private void attribution(Attribution attribution) throws IOException {
        Optional<Span> source = attribution.source();
        number(source.isPresent() ? 1 : 0);
        if (source.isPresent()) {
            span(source.get());
        }
        span(attribution.cue());
        number(attribution.content().size());
        for (Span stretch : attribution.content()) {
            span(stretch);
        }
        number(attribution.manner().ordinal());
        number(attribution.kind().ordinal());
        string(attribution.who());
        optional(attribution.entity());
        optional(attribution.relays());
        optional(attribution.parent());
        number(attribution.stance().ordinal());
        string(attribution.rule());
        out.writeDouble(attribution.confidence());
    }

    private void optional(OptionalInt value) throws IOException {
        number(value.isPresent() ? value.getAsInt() + 1 : 0);
    }

    private void span(Span span) throws IOException {
        number(span.start());
        number(span.length());
    }

    private void string(String value) throws IOException {
        if (fresh(value)) {
            number(value.length());
            for (int i = 0; i < value.length(); i++) {
                number(value.charAt(i));
            }
        }
    }

    /** Writes the number of {@code value} and answers whether the value itself has to follow. */
    private boolean fresh(Object value) throws IOException {
        Integer before = known.putIfAbsent(value, known.size());
        number(before == null ? 0 : before + 1);
        return before == null;
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    private void number(int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
