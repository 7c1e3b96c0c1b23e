package molva.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.app.format.ArticleView;
import molva.attribution.Attribution;
import molva.library.keep.KeptArticle;
import molva.library.keep.Subject;
import molva.profile.Profile;
import molva.text.Block;
import molva.text.Span;

/**
 * The panel in which an attribution is corrected, as it opens or as it was sent.
 *
 * @param of what is corrected, {@code seen} the state of the article that is shown
 * @param number of the attribution on the page; 0 where it is missing
 * @param parts source, cue and content
 * @param read what the attribution is now, or what a new one most likely is
 * @param told what was wrong with what was sent; empty where nothing was
 */
public record Panel(
        String of,
        String seen,
        int number,
        List<Part> parts,
        Read read,
        Passage passage,
        Signature signature,
        Offer offer,
        String told) {
    /**
     * Words of the article that play a part.
     *
     * @param places {@code 12-40,43-60} in code points, {@code words} what stands there; both empty where there are none
     */
    public record Part(String name, String places, String words) {}

    /** @param relays whose word it passes on, as {@link Choice#name} has it */
    public record Read(
            Attribution.Kind kind, String who, Attribution.Manner manner, Attribution.Stance stance, String relays) {}

    /** What stands round the words, from code point {@code start} on. */
    public record Passage(int start, String text) {}

    /** Who corrects, as remembered, and why. */
    public record Signature(String editor, String note) {}

    /** Another attribution of the article, and how it is told: {@code Пётр Ильин: «порт закроют»}. */
    public record Choice(String name, String told) {}

    /** What can be chosen: whose word is passed on, and names of the article's sources. */
    public record Offer(List<Choice> relays, List<String> names) {
        public Offer {
            relays = List.copyOf(relays);
            names = List.copyOf(names);
        }
    }

    private static final int LONGEST_PASSAGE = 20_000;
    private static final int LONGEST_CHOICE = 60;
    private static final Read NEW =
            new Read(Attribution.Kind.PERSON, "", Attribution.Manner.INDIRECT, Attribution.Stance.NEUTRAL, "");

    public Panel {
        parts = List.copyOf(parts);
    }

    /** The panel that {@code correct=} asks for. */
    static Optional<Panel> of(Context context, Opened opened) {
        Optional<String> of = Query.given(context, "correct").filter(asked -> opened.correctable());
        return of.map(name -> panel(context, opened.kept().orElseThrow(), name));
    }

    private static Panel panel(Context context, KeptArticle kept, String of) {
        Target target = Target.of(of, kept);
        Optional<Attribution> attribution = target.attribution(kept);
        Places places = new Places(kept.analysis().document().text());
        List<Span> selected = places.read(Query.text(context, "content"));
        List<Span> content = attribution.map(Attribution::content).orElse(selected);
        List<Span> cue = attribution.map(known -> List.of(known.cue())).orElse(List.of());
        List<Span> source =
                attribution.flatMap(Attribution::source).map(List::of).orElse(List.of());
        List<Span> all = new ArrayList<>(content);
        all.addAll(cue);
        all.addAll(source);
        return new Panel(
                of,
                kept.state(),
                target.shown(kept).orElse(-1) + 1,
                List.of(
                        part("source", source, places, kept),
                        part("cue", cue, places, kept),
                        part("content", content, places, kept)),
                attribution.map(known -> read(known, kept)).orElse(NEW),
                passage(kept, all, places),
                new Signature(Editor.remembered(context), ""),
                offer(target, kept, Words.of(context)),
                "");
    }

    /** The same with all that was sent in it, and what was wrong with that. */
    static Panel again(Context context, KeptArticle kept, String of, String told) {
        Panel open = panel(context, kept, of);
        Places places = new Places(kept.analysis().document().text());
        List<Part> parts = open.parts().stream()
                .map(part -> sent(part, Form.text(context, part.name()), places, kept))
                .toList();
        Read read = new Read(
                Form.choice(context, "kind", Attribution.Kind.values())
                        .orElse(open.read().kind()),
                Form.text(context, "who"),
                Form.choice(context, "manner", Attribution.Manner.values())
                        .orElse(open.read().manner()),
                Form.choice(context, "stance", Attribution.Stance.values())
                        .orElse(open.read().stance()),
                Form.text(context, "relays"));
        Signature signature = new Signature(Form.text(context, "editor"), Form.text(context, "note"));
        return new Panel(of, open.seen(), open.number(), parts, read, open.passage(), signature, open.offer(), told);
    }

    private static Part sent(Part before, String given, Places places, KeptArticle kept) {
        try {
            return part(before.name(), places.read(given), places, kept);
        } catch (Problem nowhere) {
            return before;
        }
    }

    private static Read read(Attribution known, KeptArticle kept) {
        OptionalInt relays = known.relays();
        String relayed = relays.isPresent()
                ? kept.corrected().origins().get(relays.getAsInt()).subject().name()
                : "";
        return new Read(known.kind(), known.who(), known.manner(), known.stance(), relayed);
    }

    private static Offer offer(Target target, KeptArticle kept, Words words) {
        List<Choice> relays = new ArrayList<>();
        List<Attribution> all = kept.analysis().attributions().all();
        for (int id = 0; id < all.size(); id++) {
            Subject subject = kept.corrected().origins().get(id).subject();
            if (!target.subject().equals(Optional.of(subject))) {
                relays.add(new Choice(
                        subject.name(),
                        (id + 1) + ". "
                                + told(all.get(id), kept.analysis().document().text(), words)));
            }
        }
        return new Offer(relays, names(kept));
    }

    /** {@code Пётр Ильин: «порт закроют»}, of long words the first. */
    static String told(Attribution attribution, String text, Words words) {
        String said = attribution.content().getFirst().in(text).strip();
        String brief = said.codePointCount(0, said.length()) <= LONGEST_CHOICE
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST_CHOICE)).strip() + "…";
        return words.shown(words.labels().who(attribution)) + ": " + ArticleView.quoted(brief);
    }

    private static Part part(String name, List<Span> spans, Places places, KeptArticle kept) {
        return new Part(
                name, places.name(spans), said(spans, kept.analysis().document().text()));
    }

    /** {@code «…» … «…»}. */
    static String said(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> ArticleView.quoted(span.in(text)))
                .reduce((one, other) -> one + " … " + other)
                .orElse("");
    }

    private static List<String> names(KeptArticle kept) {
        return kept.analysis().profile().sources().stream()
                .map(Profile.RankedSource::who)
                .filter(who -> !who.isEmpty())
                .toList();
    }

    /** The paragraphs of the words, with one before and one after them; the whole article where there are none yet. */
    private static Passage passage(KeptArticle kept, List<Span> words, Places places) {
        String text = kept.analysis().document().text();
        List<Block> blocks = kept.analysis().document().blocks();
        int first = words.stream().mapToInt(Span::start).min().orElse(0);
        int last = words.stream().mapToInt(Span::end).max().orElse(text.length());
        int start = first;
        int end = last;
        for (int i = 0; i < blocks.size(); i++) {
            Span block = blocks.get(i).span();
            if (block.start() <= first && first <= block.end()) {
                start = Math.min(start, blocks.get(Math.max(0, i - 1)).span().start());
            }
            if (block.start() <= last && last <= block.end()) {
                end = Math.max(
                        end,
                        blocks.get(Math.min(blocks.size() - 1, i + 1)).span().end());
            }
        }
        end = Math.min(end, start + LONGEST_PASSAGE);
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return new Passage(places.start(new Span(start, end)), ArticleView.lines(text.substring(start, end)));
    }
}
