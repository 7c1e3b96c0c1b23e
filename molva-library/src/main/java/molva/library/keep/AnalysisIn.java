package molva.library.keep;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.attribution.Attributions;
import molva.attribution.Quotation;
import molva.entity.Entities;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Word;
import molva.morphology.Words;
import molva.profile.Finding;
import molva.profile.Profiler;
import molva.profile.Rule;
import molva.text.Block;
import molva.text.Document;
import molva.text.Metadata;
import molva.text.Oddity;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Span;
import molva.text.Token;

/** Reads what {@link AnalysisOut} wrote. */
final class AnalysisIn {
    private static final Block.Kind[] BLOCKS = Block.Kind.values();
    private static final Token.Kind[] TOKENS = Token.Kind.values();
    private static final Entity.Type[] ENTITIES = Entity.Type.values();
    private static final Mention.Form[] FORMS = Mention.Form.values();
    private static final Tag.Pos[] PARTS = Tag.Pos.values();
    private static final Tag.Case[] CASES = Tag.Case.values();
    private static final Tag.Gender[] GENDERS = Tag.Gender.values();

    private final DataInputStream in;
    private final String text;
    private final Metadata metadata;
    private final List<Oddity> oddities;
    private final List<Object> known = new ArrayList<>();

    AnalysisIn(DataInputStream in, String text, Metadata metadata, List<Oddity> oddities) {
        this.in = in;
        this.text = text;
        this.metadata = metadata;
        this.oddities = oddities;
    }

    Analysis read() throws IOException {
        Document document = new Document(text, list(() -> new Block(BLOCKS[number()], span())), metadata, oddities);
        Words words = words(document);
        Entities entities = entities();
        List<Quotation> quotations = list(() -> new Quotation(span(), Quotation.Use.values()[number()]));
        List<Attribution> all = new ArrayList<>();
        for (int rest = number(); rest > 0; rest--) {
            all.add(attribution(all.size()));
        }
        Attributions attributions = new Attributions(quotations, all);
        List<Finding> findings = list(() -> new Finding(Rule.values()[number()], optional(), span()));
        return new Analysis(
                words, entities, attributions, new Profiler().profile(words, entities, attributions), findings);
    }

    private Words words(Document document) throws IOException {
        int size = number();
        List<Token> tokens = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < size; i++) {
            int start = end + number();
            end = start + number();
            tokens.add(new Token(start, end, TOKENS[number()]));
            words.add(new Word(tag(), string()));
        }
        int[] last = {0};
        List<Sentence> sentences = list(() -> {
            int first = last[0] + number();
            last[0] = first + number();
            return new Sentence(first, last[0]);
        });
        return new Words(new Segmentation(document, tokens, sentences), words);
    }

    private Entities entities() throws IOException {
        List<Entity> all = new ArrayList<>();
        for (int rest = number(); rest > 0; rest--) {
            int id = all.size();
            Entity.Type type = ENTITIES[number()];
            String name = string();
            Tag.Gender gender = GENDERS[number()];
            all.add(new Entity(id, type, name, gender, list(() -> mention(id))));
        }
        return Entities.of(all);
    }

    private Mention mention(int entity) throws IOException {
        return new Mention(span(), number(), number(), ENTITIES[number()], FORMS[number()], entity);
    }

    private Attribution attribution(int id) throws IOException {
        Optional<Span> source = number() == 1 ? Optional.of(span()) : Optional.empty();
        return new Attribution(
                id,
                source,
                span(),
                list(this::span),
                Attribution.Manner.values()[number()],
                Attribution.Kind.values()[number()],
                string(),
                optional(),
                optional(),
                optional(),
                Attribution.Stance.values()[number()],
                string(),
                in.readDouble());
    }

    private Tag tag() throws IOException {
        int before = number();
        if (before > 0) {
            return (Tag) known.get(before - 1);
        }
        Tag tag = new Tag(
                PARTS[number()],
                CASES[number()],
                GENDERS[number()],
                Tag.Num.values()[number()],
                Tag.Animacy.values()[number()],
                Tag.Person.values()[number()],
                Tag.Tense.values()[number()],
                Tag.Form.values()[number()],
                Tag.Mood.values()[number()],
                Tag.Voice.values()[number()],
                Tag.Aspect.values()[number()],
                number() == 1);
        known.add(tag);
        return tag;
    }

    private String string() throws IOException {
        int before = number();
        if (before > 0) {
            return (String) known.get(before - 1);
        }
        int length = number();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append((char) number());
        }
        known.add(value.toString());
        return value.toString();
    }

    private Span span() throws IOException {
        int start = number();
        return new Span(start, start + number());
    }

    private OptionalInt optional() throws IOException {
        int value = number();
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value - 1);
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        List<T> parts = new ArrayList<>();
        for (int rest = number(); rest > 0; rest--) {
            parts.add(part.read());
        }
        return parts;
    }

    private int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number of more than five bytes");
    }

    private interface Part<T> {
        T read() throws IOException;
    }
}
