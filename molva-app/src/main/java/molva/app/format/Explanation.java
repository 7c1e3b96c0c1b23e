package molva.app.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.text.Document;
import molva.text.Span;
import molva.text.Verdicts;

/** What the rules decided about a document, stage by stage, and what each attribution rests on. */
public final class Explanation {
    private static final int LONGEST_WORDS = 64;
    /** Shorter words than this are shown with so many characters round them. */
    private static final int FEW = 24;

    private static final int ROUND = 14;

    private final Labels labels;
    private final boolean colour;
    private final Filter filter;

    public Explanation(Look look, Filter filter) {
        labels = new Labels(look.language());
        colour = look.colour();
        this.filter = filter;
    }

    /**
     * Which decisions to show; an empty word lets all through.
     *
     * @param stage what stands before the first dot of a rule's name
     * @param rule a rule's whole name
     * @param words what the words that it is about must hold, in any case of letters
     */
    public record Filter(String stage, String rule, String words) {
        boolean all() {
            return stage.isEmpty() && rule.isEmpty() && words.isEmpty();
        }

        boolean lets(String about, String told) {
            return (stage.isEmpty() || stage.equals(stageOf(about)))
                    && (rule.isEmpty() || rule.equals(about))
                    && (words.isEmpty() || lower(told).contains(lower(words)));
        }

        private static String lower(String told) {
            return told.toLowerCase(Locale.ROOT);
        }
    }

    /** Hears the decisions about one document that the filter lets through. For one thread. */
    public static final class Heard implements Verdicts {
        private final String text;
        private final Filter filter;
        private final Map<String, List<Decision>> byStage = new LinkedHashMap<>();

        private Heard(String text, Filter filter) {
            this.text = text;
            this.filter = filter;
        }

        @Override
        public void say(String rule, int start, int end, String decision) {
            Span span = new Span(start, end);
            if (filter.lets(rule, span.in(text))) {
                byStage.computeIfAbsent(stageOf(rule), stage -> new ArrayList<>())
                        .add(new Decision(rule, span, decision));
            }
        }
    }

    private record Decision(String rule, Span span, String verdict) {}

    /** What to hand to the pipeline for {@code document}. */
    public Heard listen(Document document) {
        return new Heard(document.text(), filter);
    }

    public String render(Analysis analysis, Heard heard, String name) {
        String text = analysis.document().text();
        CodePoints points = new CodePoints(text);
        StringBuilder out = new StringBuilder();
        out.append(painted(Screen.shown(name), Paint.BOLD)).append('\n');
        heard.byStage.forEach((stage, decisions) -> {
            out.append('\n').append(painted(stage, Paint.BOLD)).append('\n');
            decisions.forEach(decision -> decision(decision, text, points, out));
        });
        attributions(analysis, points, out);
        return LoneSurrogates.replaced(out.append('\n').toString());
    }

    private void decision(Decision decision, String text, CodePoints points, StringBuilder out) {
        out.append(place(decision.span(), points)).append("  ");
        out.append(Screen.left(inPlace(decision.span(), text), LONGEST_WORDS)).append("  ");
        out.append(painted(Screen.left(decision.rule(), 28), Paint.FAINT)).append("  ");
        out.append(Screen.shown(decision.verdict())).append('\n');
    }

    private void attributions(Analysis analysis, CodePoints points, StringBuilder out) {
        String text = analysis.document().text();
        List<Attribution> shown = analysis.attributions().all().stream()
                .filter(attribution -> filter.lets(attribution.rule(), words(attribution, text)))
                .toList();
        if (shown.isEmpty() && !filter.all()) {
            return;
        }
        out.append('\n')
                .append(painted(labels.get("explain.attributions"), Paint.BOLD))
                .append(": ");
        out.append(shown.size()).append('\n');
        shown.forEach(attribution -> attribution(attribution, analysis, points, out));
    }

    private static String words(Attribution attribution, String text) {
        StringBuilder words = new StringBuilder(attribution.who());
        attribution.source().ifPresent(source -> words.append(' ').append(source.in(text)));
        words.append(' ').append(attribution.cue().in(text));
        attribution.content().forEach(stretch -> words.append(' ').append(stretch.in(text)));
        return words.toString();
    }

    private void attribution(Attribution attribution, Analysis analysis, CodePoints points, StringBuilder out) {
        String text = analysis.document().text();
        String sign = Mark.of(attribution.kind()) + (attribution.id() + 1) + " " + labels.who(attribution);
        out.append('\n')
                .append(painted(Screen.shown(sign), Paint.of(attribution.kind()).asBold()));
        out.append(" · ").append(labels.describe(attribution)).append('\n');
        attribution.source().ifPresent(source -> part("page.source", source, text, points, out));
        part("page.cue", attribution.cue(), text, points, out);
        attribution.content().forEach(stretch -> part("page.content", stretch, text, points, out));
        attribution.relays().ifPresent(of -> fact("page.relays", other(of, analysis), out));
        attribution.parent().ifPresent(of -> fact("page.within", other(of, analysis), out));
        fact("page.rule", attribution.rule(), out);
        fact("page.confidence", labels.percent(attribution.confidence()), out);
    }

    private String other(int id, Analysis analysis) {
        return (id + 1) + " " + labels.who(analysis.attributions().all().get(id));
    }

    private void part(String label, Span span, String text, CodePoints points, StringBuilder out) {
        fact(label, place(span, points).strip() + "  " + Labels.quoted(span.in(text)), out);
    }

    private void fact(String label, String value, StringBuilder out) {
        out.append("    ").append(painted(Screen.left(labels.get(label), 16), Paint.FAINT));
        out.append(Screen.shown(value)).append('\n');
    }

    private static String place(Span span, CodePoints points) {
        return Screen.right(points.start(span) + "–" + points.end(span), 13);
    }

    /** The words in brackets, with a little of what stands round them where they are few. */
    private static String inPlace(Span span, String text) {
        int before = span.length() < FEW ? Math.max(0, span.start() - ROUND) : span.start();
        int after = span.length() < FEW ? Math.min(text.length(), span.end() + ROUND) : span.end();
        String words = Screen.fit(span.in(text), LONGEST_WORDS - 2 * ROUND);
        return Screen.shown(
                text.substring(before, span.start()) + "[" + words + "]" + text.substring(span.end(), after));
    }

    private static String stageOf(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    private String painted(String text, Paint paint) {
        return colour ? paint.over(text) : text;
    }
}
