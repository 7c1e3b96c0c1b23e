package molva;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import molva.attribution.Attribution;
import molva.attribution.Attribution.Kind;
import molva.entity.Entities;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Words;
import molva.profile.Profile;
import molva.text.Block;
import molva.text.Document;
import molva.text.Segmentation;
import molva.text.Sentence;
import molva.text.Span;
import molva.text.Token;

/**
 * What holds for every analysis of any text. Tests analyse through {@link #analyze}, so that it is asked each time, or
 * hand their result to {@link #check}. A breach is an {@link AssertionError} that names the invariant and the values.
 */
public final class Invariants {
    private static final Pipeline PIPELINE = Pipeline.load();
    private static final double SUM_TOLERANCE = 1e-9;

    private final Analysis analysis;
    private final String text;

    private Invariants(Analysis analysis) {
        this.analysis = analysis;
        this.text = analysis.document().text();
    }

    /** The analysis of a plain text by the one pipeline that all tests share, checked. */
    public static Analysis analyze(String text) {
        return analyze(Document.of(text));
    }

    /** The analysis of {@code document}, checked. */
    public static Analysis analyze(Document document) {
        return check(PIPELINE.analyze(document));
    }

    /** @return {@code analysis}, if all invariants hold */
    public static Analysis check(Analysis analysis) {
        Invariants invariants = new Invariants(analysis);
        invariants.tokens();
        invariants.sentences();
        invariants.words();
        invariants.entities();
        invariants.mentions();
        invariants.quotations();
        invariants.attributions();
        invariants.links();
        invariants.profile();
        invariants.findings();
        return analysis;
    }

    /** Tokens are in order and apart, and what lies between them holds no letter and no digit. */
    private void tokens() {
        int end = 0;
        for (Token token : segmentation().tokens()) {
            inText("token", token.span());
            require(token.length() > 0, () -> "a token is not empty: " + token);
            int previous = end;
            require(token.start() >= end, () -> "tokens are in order and apart: " + token + " after " + previous);
            gap(end, token.start());
            end = token.end();
        }
        gap(end, text.length());
    }

    private void gap(int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int at = i;
            require(
                    !Character.isLetterOrDigit(text.codePointAt(i)),
                    () -> "every letter and digit lies in a token: position " + at + " in " + around(at));
        }
    }

    /** Sentences are all tokens in order, and none crosses a block's edge. */
    private void sentences() {
        int next = 0;
        int block = 0;
        List<Block> blocks = analysis.document().blocks();
        for (Sentence sentence : segmentation().sentences()) {
            int expected = next;
            require(sentence.first() == next, () -> "a token lies in one sentence: " + sentence + " after " + expected);
            next = sentence.end();
            Span span = segmentation().span(sentence);
            while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
                block++;
            }
            require(
                    block < blocks.size() && blocks.get(block).span().contains(span),
                    () -> "a sentence lies in one block: " + span + " " + around(span.start()));
        }
        int last = next;
        int size = segmentation().tokens().size();
        require(last == size, () -> "every token lies in a sentence: " + last + " of " + size);
    }

    private void words() {
        Words words = analysis.words();
        for (int i = 0; i < words.size(); i++) {
            String lemma = words.lemma(i);
            require(!lemma.isEmpty(), () -> "a lemma is not empty");
            boolean word = segmentation().tokens().get(i).kind() == Token.Kind.WORD;
            require(
                    (!word || lemma.indexOf('ё') < 0) && lemma.equals(lemma.toLowerCase(Locale.ROOT)),
                    () -> "a lemma is in lower case without ё: " + lemma);
        }
    }

    private void entities() {
        List<Entity> all = analysis.entities().all();
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            Entity entity = all.get(i);
            require(entity.id() == index, () -> "an entity's id is its index " + index + ": " + entity);
            require(!entity.name().isBlank(), () -> "an entity has a name: " + entity);
            require(!entity.mentions().isEmpty(), () -> "an entity has mentions: " + entity);
            ordered("mentions of an entity", entity.mentions(), Mention::span);
            entity.mentions()
                    .forEach(mention ->
                            require(mention.entity() == index, () -> "a mention names its entity: " + mention));
        }
    }

    /** The mentions are those of all entities, in order and apart, on whole tokens. */
    private void mentions() {
        Entities entities = analysis.entities();
        ordered("mentions", entities.mentions(), Mention::span);
        int ofEntities = entities.all().stream()
                .mapToInt(entity -> entity.mentions().size())
                .sum();
        require(ofEntities == entities.mentions().size(), () -> "mentions are those of the entities: " + entities);
        for (Mention mention : entities.mentions()) {
            require(
                    mention.span().equals(segmentation().span(mention.first(), mention.end())),
                    () -> "a mention stands on whole tokens: " + mention + " "
                            + around(mention.span().start()));
            require(
                    entities.entity(mention).mentions().contains(mention),
                    () -> "an entity knows its mention: " + mention);
        }
    }

    private void quotations() {
        int start = 0;
        for (var quotation : analysis.attributions().quotations()) {
            inText("quotation", quotation.span());
            int previous = start;
            require(
                    quotation.span().start() >= previous && quotation.span().length() > 0,
                    () -> "quotations are in the order of the text and not empty: " + quotation + " after " + previous);
            start = quotation.span().start();
        }
    }

    private void attributions() {
        int start = 0;
        for (Attribution attribution : analysis.attributions().all()) {
            int previous = start;
            require(
                    attribution.cue().start() >= previous && attribution.cue().length() > 0,
                    () -> "attributions are in the order of their cues: " + attribution + " after " + previous);
            start = attribution.cue().start();
            inText("cue", attribution.cue());
            attribution.source().ifPresent(source -> source(source, attribution));
            ordered("stretches of content", attribution.content(), span -> span);
            attribution.content().forEach(span -> content(span, attribution));
            boolean nameless = attribution.kind() == Kind.HEARSAY || attribution.kind() == Kind.AUTHOR;
            require(!nameless || attribution.who().isEmpty(), () -> "hearsay and author have no name: " + attribution);
            require(!attribution.rule().isBlank(), () -> "an attribution names its rule: " + attribution);
        }
    }

    private void source(Span source, Attribution attribution) {
        inText("source", source);
        require(source.length() > 0, () -> "a source is not empty: " + attribution);
        require(
                attribution.content().stream().noneMatch(source::overlaps),
                () -> "a source lies outside its content: " + attribution + " " + around(source.start()));
    }

    /** The cue lies outside the content, unless it is the mark that opens it, where no word ties it to a speaker. */
    private void content(Span span, Attribution attribution) {
        require(span.length() > 0, () -> "a stretch of content is not empty: " + attribution);
        Span cue = attribution.cue();
        boolean openingMark = cue.start() == span.start() && !Character.isLetter(text.charAt(cue.start()));
        require(
                openingMark || !cue.overlaps(span),
                () -> "content lies outside its cue: " + attribution + " " + around(cue.start()));
    }

    /** Ids are indexes; who passes on, and who is held by whom, never goes round in a circle. */
    private void links() {
        List<Attribution> all = analysis.attributions().all();
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            Attribution attribution = all.get(i);
            require(attribution.id() == index, () -> "an attribution's id is its index " + index + ": " + attribution);
            inRange("entity", attribution.entity(), analysis.entities().all().size());
            inRange("relayed attribution", attribution.relays(), all.size());
            inRange("parent", attribution.parent(), all.size());
        }
        acyclic("relays", all, Attribution::relays);
        acyclic("parents", all, Attribution::parent);
        all.forEach(attribution -> attribution.parent().ifPresent(parent -> held(attribution, all.get(parent))));
    }

    private void held(Attribution attribution, Attribution parent) {
        require(
                parent.content().stream().anyMatch(span -> span.contains(attribution.cue())),
                () -> "a parent's content holds the cue: " + attribution + " in " + parent);
    }

    private static void acyclic(String what, List<Attribution> all, Function<Attribution, OptionalInt> next) {
        for (Attribution from : all) {
            int steps = 0;
            for (OptionalInt at = next.apply(from); at.isPresent(); at = next.apply(all.get(at.getAsInt()))) {
                int taken = ++steps;
                require(taken <= all.size(), () -> what + " do not go round in a circle: from " + from);
            }
        }
    }

    private void profile() {
        Profile profile = analysis.profile();
        double sum =
                profile.voices().values().stream().mapToDouble(share -> share).sum();
        require(Math.abs(sum - 1) < SUM_TOLERANCE, () -> "voices sum to 1: " + profile.voices());
        require(
                profile.voices().values().stream().allMatch(share -> share > 0),
                () -> "kinds with no token are absent: " + profile.voices());
        for (var source : profile.sources()) {
            require(
                    source.attributions() > 0 && source.tokens() <= profile.tokens(),
                    () -> "a ranked source has attributions and no more tokens than the text: " + source);
        }
        int end = 0;
        for (var word : profile.loaded()) {
            inText("loaded word", word.span());
            int before = end;
            require(word.span().start() >= before, () -> "loaded words are in order and apart: " + profile.loaded());
            end = word.span().end();
        }
        for (int i = 1; i < profile.sources().size(); i++) {
            int index = i;
            require(
                    profile.sources().get(i - 1).tokens()
                            >= profile.sources().get(i).tokens(),
                    () -> "sources are ranked by tokens: " + profile.sources().get(index));
        }
    }

    private void findings() {
        analysis.findings().forEach(finding -> {
            inText("finding", finding.span());
            inRange(
                    "finding's attribution",
                    finding.attribution(),
                    analysis.attributions().all().size());
        });
    }

    private <T> void ordered(String what, List<T> values, Function<T, Span> span) {
        int end = 0;
        for (T value : values) {
            inText(what, span.apply(value));
            int previous = end;
            require(
                    span.apply(value).start() >= end,
                    () -> what + " are in order and apart: " + value + " after " + previous);
            end = span.apply(value).end();
        }
    }

    /** Inside the text, and not between the halves of a surrogate pair. */
    private void inText(String what, Span span) {
        require(
                span.end() <= text.length() && whole(span.start()) && whole(span.end()),
                () -> "a " + what + " lies in the text on whole code points: " + span + " of " + text.length());
    }

    private boolean whole(int position) {
        return position == 0
                || position >= text.length()
                || !Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }

    private static void inRange(String what, OptionalInt index, int size) {
        require(
                index.isEmpty() || (index.getAsInt() >= 0 && index.getAsInt() < size),
                () -> "the index of a " + what + " lies in 0.." + size + ": " + index);
    }

    private Segmentation segmentation() {
        return analysis.words().segmentation();
    }

    private String around(int position) {
        return "«" + text.substring(Math.max(0, position - 40), Math.min(text.length(), position + 40)) + "»";
    }

    private static void require(boolean holds, Supplier<String> invariant) {
        if (!holds) {
            throw new AssertionError(invariant.get());
        }
    }
}
