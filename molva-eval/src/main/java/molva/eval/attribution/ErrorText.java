package molva.eval.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.eval.score.Scores;
import molva.text.Span;

/** An error in four lines: what it is and where, the text round its cue, and what gold and analyser have marked. */
final class ErrorText {
    private static final int AROUND = 220;
    private static final int LONGEST = 110;

    private ErrorText() {}

    static String draw(ScoreError error) {
        String text = error.article().text();
        String head = "\n== %s [%s] %s:%d%s"
                .formatted(
                        Scores.name(error.errorClass()),
                        error.detail(),
                        error.article().name(),
                        error.position(),
                        error.answer().map(ErrorText::origin).orElse(""));
        return head
                + "\n  "
                + context(text, error.gold().or(error::answer).orElseThrow().cue())
                + line("gold", text, error.gold())
                + line("pred", text, error.answer());
    }

    private static String origin(Marking answer) {
        return String.format(Locale.ROOT, "  %s %.2f", answer.rule(), answer.confidence());
    }

    private static String line(String name, String text, Optional<Marking> marking) {
        return marking.map(one -> "\n  %s %s/%s%s: %s ‹%s› → %s"
                        .formatted(
                                name,
                                Scores.name(one.kind()),
                                Scores.name(one.manner()),
                                one.who().isEmpty() ? "" : " “" + one.who() + "”",
                                one.source()
                                        .map(span -> shortened(span.in(text)))
                                        .orElse("∅"),
                                one.cue().in(text),
                                one.content().stream()
                                        .map(span -> "[" + shortened(span.in(text)) + "]")
                                        .collect(Collectors.joining(" "))))
                .orElse("");
    }

    /** The line or lines round the cue, cut to {@link #AROUND} characters on each side, the cue in ‹›. */
    private static String context(String text, Span cue) {
        int start = Math.max(text.lastIndexOf('\n', Math.max(0, cue.start() - 1)) + 1, cue.start() - AROUND);
        int lineEnd = text.indexOf('\n', cue.end());
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, cue.end() + AROUND);
        return (text.substring(Math.min(start, cue.start()), cue.start())
                        + "‹" + cue.in(text) + "›"
                        + text.substring(cue.end(), end))
                .replace('\n', '⏎');
    }

    private static String shortened(String words) {
        String line = words.replace('\n', '⏎');
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST / 2) + " … " + line.substring(line.length() - LONGEST / 2);
    }
}
