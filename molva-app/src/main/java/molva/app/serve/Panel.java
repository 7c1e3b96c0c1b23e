package molva.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.app.format.ArticleView;
import molva.attribution.Attribution;
import molva.library.keep.KeptArticle;
import molva.profile.Profile;
import molva.text.Block;
import molva.text.Span;

/**
 * The panel in which an attribution is corrected, as it opens.
 *
 * @param of what is corrected, {@code seen} the state of the article that is shown
 * @param number of the attribution on the page; 0 where it is missing
 * @param parts source, cue and content
 * @param read what the attribution is now, or what a new one most likely is
 * @param editor who corrects, as remembered
 * @param names of the article's sources
 */
public record Panel(
        String of,
        String seen,
        int number,
        List<Part> parts,
        Read read,
        Passage passage,
        String editor,
        List<String> names) {
    /**
     * Words of the article that play a part.
     *
     * @param places {@code 12-40,43-60} in code points, {@code words} what stands there; both empty where there are none
     */
    public record Part(String name, String places, String words) {}

    public record Read(Attribution.Kind kind, String who, Attribution.Manner manner, Attribution.Stance stance) {}

    /** What stands round the words, from code point {@code start} on. */
    public record Passage(int start, String text) {}

    private static final int LONGEST_PASSAGE = 20_000;

    public Panel {
        parts = List.copyOf(parts);
        names = List.copyOf(names);
    }

    /** The panel that {@code correct=} asks for. */
    static Optional<Panel> of(Context context, Opened opened) {
        Optional<String> of = Query.given(context, "correct").filter(asked -> opened.correctable());
        return of.map(name -> panel(context, opened.kept().orElseThrow(), name));
    }

    private static Panel panel(Context context, KeptArticle kept, String of) {
        Target target = Target.of(of, kept);
        OptionalInt shown = target.shown(kept.corrected());
        Optional<Attribution> attribution = shown.isPresent()
                ? Optional.of(kept.analysis().attributions().all().get(shown.getAsInt()))
                : target.machine().stream()
                        .mapToObj(kept.machine().attributions().all()::get)
                        .findFirst();
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
                shown.orElse(-1) + 1,
                List.of(
                        part("source", source, places, kept),
                        part("cue", cue, places, kept),
                        part("content", content, places, kept)),
                attribution.map(Panel::read).orElse(NEW),
                passage(kept, all, places),
                Editor.remembered(context),
                names(kept));
    }

    private static final Read NEW =
            new Read(Attribution.Kind.PERSON, "", Attribution.Manner.INDIRECT, Attribution.Stance.NEUTRAL);

    private static Read read(Attribution known) {
        return new Read(known.kind(), known.who(), known.manner(), known.stance());
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
