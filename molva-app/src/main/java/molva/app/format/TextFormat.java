package molva.app.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.profile.Profile;
import molva.text.Block;
import molva.text.Oddity;

/**
 * For the terminal: the article with its voices, then the profile. Each voice has its colour and, for those who see none,
 * its mark and number: {@code ⟨○2 встреча сорвалась⟩}; beside the line stands who says so.
 */
final class TextFormat implements TextualFormat {
    private static final int WIDEST_TEXT = 84;
    private static final int GUTTER = 24;
    private static final int LONGEST_NAME = 44;
    private static final int LEAST_FOR_GUTTER = 76;

    private final Labels labels;
    private final boolean colour;
    private final int gutter;
    private final int width;
    /** Of everything together. */
    private final int whole;

    TextFormat(Look look) {
        labels = new Labels(look.language());
        colour = look.colour();
        gutter = look.columns() >= LEAST_FOR_GUTTER ? GUTTER : 0;
        whole = Math.min(look.columns(), WIDEST_TEXT + GUTTER);
        width = Math.min(WIDEST_TEXT, look.columns() - (gutter > 0 ? gutter + 2 : 0));
    }

    @Override
    public String render(Analysis analysis, String name) {
        StringBuilder out = new StringBuilder();
        out.append(painted(Screen.shown(name), Paint.FAINT)).append("\n\n");
        if (analysis.document().text().isBlank()) {
            return out.append(labels.get("page.empty")).append("\n\n").toString();
        }
        if (Labels.foreign(analysis)) {
            out.append(labels.get("page.foreign")).append("\n\n");
        }
        for (Oddity oddity : analysis.document().oddities()) {
            out.append(labels.oddity(oddity)).append('\n');
        }
        out.append(analysis.document().oddities().isEmpty() ? "" : "\n");
        VoicedText.of(analysis).forEach(block -> article(block, out));
        voices(analysis.profile(), out);
        sources(analysis.profile(), out);
        findings(analysis, out);
        loaded(analysis, out);
        return LoneSurrogates.replaced(out.append('\n').toString());
    }

    private void article(VoicedBlock block, StringBuilder out) {
        Flow flow = new Flow(width, colour);
        String text = block.text();
        Paint base = base(block.block().kind());
        for (Run run : block.runs()) {
            run(run, text, base, flow);
        }
        Deque<Attribution> notes = new ArrayDeque<>();
        Set<Attribution> noted = new HashSet<>();
        for (Flow.Line line : flow.lines()) {
            line.notes().stream().filter(noted::add).forEach(notes::add);
            line(note(notes), line.text(), out);
        }
        while (gutter > 0 && !notes.isEmpty()) {
            line(note(notes), "", out);
        }
        out.append('\n');
    }

    private static Paint base(Block.Kind kind) {
        return switch (kind) {
            case TITLE, HEADING -> Paint.BOLD;
            case LEAD, PARAGRAPH, QUOTE -> Paint.PLAIN;
            case NOTE, COMMENT, BOILERPLATE -> Paint.FAINT;
        };
    }

    private static void run(Run run, String text, Paint base, Flow flow) {
        for (Attribution attribution : run.begin()) {
            flow.glue(
                    "⟨" + Mark.of(attribution.kind()) + (attribution.id() + 1) + "\u00a0",
                    Paint.of(attribution.kind()));
            flow.note(attribution);
        }
        flow.add(run.span().in(text), paint(run, base));
        for (Attribution attribution : run.end().reversed()) {
            flow.glue("⟩", Paint.of(attribution.kind()));
        }
    }

    private static Paint paint(Run run, Paint base) {
        if (run.subject().isEmpty()) {
            return base;
        }
        Paint voice = Paint.of(run.subject().get().kind());
        if (!run.sourceOf().isEmpty()) {
            return voice.asBold();
        }
        return run.cueOf().isEmpty() ? voice : voice.asItalic();
    }

    private String note(Deque<Attribution> notes) {
        if (gutter == 0 || notes.isEmpty()) {
            return " ".repeat(gutter);
        }
        Attribution attribution = notes.remove();
        String sign = " " + Mark.of(attribution.kind()) + (attribution.id() + 1);
        String who = Screen.fit(Screen.shown(labels.who(attribution)), gutter - Screen.width(sign));
        return painted(Screen.right(who + sign, gutter), Paint.of(attribution.kind()));
    }

    private void line(String note, String text, StringBuilder out) {
        out.append(note).append(gutter > 0 ? "  " : "").append(text).append('\n');
    }

    private void heading(String key, StringBuilder out) {
        out.append('\n')
                .append(painted(labels.get(key).toUpperCase(Locale.ROOT), Paint.BOLD))
                .append('\n');
    }

    private void voices(Profile profile, StringBuilder out) {
        heading("page.voices", out);
        int longest = profile.voices().keySet().stream()
                .mapToInt(kind -> Screen.width(labels.kind(kind)))
                .max()
                .orElse(0);
        for (Map.Entry<Attribution.Kind, Double> voice : Ranking.voices(profile)) {
            Attribution.Kind kind = voice.getKey();
            String name = Mark.of(kind) + " " + Screen.left(labels.kind(kind), longest);
            String share = Screen.right(labels.percent(voice.getValue()), 6);
            int bar = (int) Math.round(voice.getValue() * Math.max(0, whole - longest - 14));
            out.append("  ").append(painted(name, Paint.of(kind))).append(share).append("  ");
            out.append(painted("█".repeat(bar), Paint.of(kind))).append('\n');
        }
    }

    private void sources(Profile profile, StringBuilder out) {
        if (profile.sources().isEmpty()) {
            out.append('\n');
            paragraph(labels.get("page.no-attributions"), out);
            return;
        }
        heading("page.sources", out);
        int longest = Math.min(LONGEST_NAME, whole - 24);
        for (Profile.RankedSource source : profile.sources()) {
            String who = Screen.fit(Screen.shown(labels.who(source.who(), source.kind())), longest);
            String figures = labels.get("page.words") + " " + source.tokens();
            out.append("  ")
                    .append(painted(Mark.of(source.kind()) + " " + Screen.left(who, longest), Paint.of(source.kind())));
            out.append(Screen.right(source.attributions() + " ×", 7))
                    .append("  ")
                    .append(figures)
                    .append('\n');
        }
    }

    private void findings(Analysis analysis, StringBuilder out) {
        heading("page.findings", out);
        if (analysis.findings().isEmpty()) {
            paragraph(labels.get("page.findings.none"), out);
        }
        for (Finding finding : analysis.findings()) {
            String words = Labels.quoted(finding.span().in(analysis.document().text()));
            Flow flow = new Flow(whole - 6, colour);
            flow.add(labels.rule(finding.rule()) + " ", Paint.PLAIN);
            flow.add(words, Paint.FAINT);
            String sign = finding.attribution().isPresent()
                    ? Integer.toString(finding.attribution().getAsInt() + 1)
                    : "–";
            for (Flow.Line line : flow.lines()) {
                out.append(Screen.right(sign, 4))
                        .append("  ")
                        .append(line.text())
                        .append('\n');
                sign = "";
            }
        }
    }

    private void loaded(Analysis analysis, StringBuilder out) {
        if (!analysis.profile().loaded().isEmpty()) {
            heading("page.loaded", out);
            paragraph(String.join(", ", LoadedWording.of(analysis)), out);
        }
    }

    private void paragraph(String words, StringBuilder out) {
        Flow flow = new Flow(whole - 2, colour);
        flow.add(words, Paint.PLAIN);
        flow.lines().forEach(line -> out.append("  ").append(line.text()).append('\n'));
    }

    private String painted(String text, Paint paint) {
        return colour ? paint.over(text) : text;
    }
}
