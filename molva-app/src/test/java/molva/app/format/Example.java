package molva.app.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.attribution.Attribution.Kind;
import molva.attribution.Attribution.Manner;
import molva.attribution.Attribution.Stance;
import molva.attribution.Attributions;
import molva.attribution.Quotation;
import molva.entity.Entities;
import molva.entity.EntityFinder;
import molva.morphology.Morphology;
import molva.profile.Finding;
import molva.profile.Profiler;
import molva.profile.Rule;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Span;
import molva.text.Verdicts;

/** An analysis made by hand, so that the formats are tested on what they may be given and not on what is found today. */
final class Example {
    private static final Morphology MORPHOLOGY = Morphology.load();
    private static final EntityFinder ENTITY_FINDER = EntityFinder.load();

    private final String text;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<OptionalInt> relays = new ArrayList<>();

    private Example(String text) {
        this.text = text;
    }

    static Example of(String text) {
        return new Example(text);
    }

    /** Quoted, retold, a chain, hearsay, a document and the author, with an emoji in front of most of it. */
    static Example summit() {
        return of(String.join(
                        "\n",
                        "Встреча в Кармиле сорвалась 🙂",
                        "По словам инсайдеров, встреча «под ёлкой» сорвалась. «Мы ждали другого», — сказал министр"
                                + " Андрей Лосев, — «и уехали». Об этом сообщает «Веста».",
                        "В докладе ООН говорится, что эксперты считают сделку мёртвой. Говорят, он & сам <не рад>."))
                .says(Kind.ANONYMOUS, "инсайдеры", "инсайдеров", "По словам", "встреча «под ёлкой» сорвалась")
                .says(Kind.PERSON, "Андрей Лосев", "министр Андрей Лосев", "сказал", "«Мы ждали другого»", "«и уехали»")
                .says(
                        Kind.MEDIA,
                        "Веста",
                        "«Веста»",
                        "сообщает",
                        "«Мы ждали другого», — сказал министр Андрей Лосев, — «и уехали»")
                .relaying(1)
                .says(Kind.ORGANIZATION, "ООН", "ООН", "говорится", "эксперты считают сделку мёртвой")
                .says(Kind.GROUP, "эксперты", "эксперты", "считают", "сделку мёртвой")
                .says(Kind.HEARSAY, "", "", "Говорят", "он & сам <не рад>")
                .finding(Rule.ANONYMOUS_WITHOUT_REASON, 0)
                .finding(Rule.UNDEFINED_SOURCE, 5);
    }

    /** @param source empty where the text names none */
    Example says(Kind kind, String who, String source, String cue, String... content) {
        attributions.add(new Attribution(
                attributions.size(),
                source.isEmpty() ? Optional.empty() : Optional.of(span(source)),
                span(cue),
                Arrays.stream(content).map(this::span).toList(),
                content[0].startsWith("«") ? Manner.DIRECT : Manner.INDIRECT,
                kind,
                who,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Stance.NEUTRAL,
                "test.hand",
                0.9));
        relays.add(OptionalInt.empty());
        return this;
    }

    /** The last attribution passes on {@code other}. */
    Example relaying(int other) {
        relays.set(relays.size() - 1, OptionalInt.of(other));
        return this;
    }

    Example finding(Rule rule, int attribution) {
        findings.add(new Finding(
                rule, OptionalInt.of(attribution), attributions.get(attribution).cue()));
        return this;
    }

    Example add(Attribution attribution, OptionalInt relayed) {
        attributions.add(attribution);
        relays.add(relayed);
        return this;
    }

    List<Attribution> all() {
        return List.copyOf(attributions);
    }

    Example quotation(String words, Quotation.Use use) {
        quotations.add(new Quotation(span(words), use));
        return this;
    }

    Analysis analysis() {
        var segmentation = new Segmenter().segment(Document.of(text), Verdicts.NONE);
        var words = MORPHOLOGY.analyze(segmentation, Verdicts.NONE);
        Entities entities = ENTITY_FINDER.find(words, Verdicts.NONE);
        Attributions all = new Attributions(
                quotations, attributions.stream().map(this::linked).toList());
        Profiler profiler = new Profiler();
        List<Finding> found = findings.isEmpty() ? profiler.findings(words, entities, all, Verdicts.NONE) : findings;
        return new Analysis(words, entities, all, profiler.profile(words, entities, all), found);
    }

    private Attribution linked(Attribution of) {
        return new Attribution(
                of.id(),
                of.source(),
                of.cue(),
                of.content(),
                of.manner(),
                of.kind(),
                of.who(),
                of.entity(),
                relays.get(of.id()),
                parent(of),
                of.stance(),
                of.rule(),
                of.confidence());
    }

    private OptionalInt parent(Attribution of) {
        return attributions.stream()
                .filter(other ->
                        other.id() != of.id() && other.content().stream().anyMatch(span -> span.contains(of.cue())))
                .min((one, other) -> Integer.compare(length(one), length(other)))
                .map(other -> OptionalInt.of(other.id()))
                .orElse(OptionalInt.empty());
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the example does not hold: " + words);
        }
        return new Span(start, start + words.length());
    }
}
