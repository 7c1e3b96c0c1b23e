package molva.app.format;

import java.util.ArrayList;
import java.util.List;
import molva.attribution.Attribution;

/** Fills lines of a given width with painted words, and remembers beside which line each note belongs. */
final class Flow {
    private final int width;
    private final boolean colour;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private final List<Attribution> lineNotes = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private final List<Attribution> wordNotes = new ArrayList<>();
    private int lineWidth;
    private int wordWidth;

    Flow(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** A filled line and the attributions that begin in it. */
    record Line(String text, List<Attribution> notes) {}

    private record Piece(String text, Paint paint) {}

    /** Adds {@code text}; lines may break at its spaces. */
    void add(String text, Paint paint) {
        String shown = Screen.shown(text);
        int start = 0;
        for (int i = 0; i <= shown.length(); i++) {
            if (i == shown.length() || shown.charAt(i) == ' ') {
                glue(shown.substring(start, i), paint);
                start = i + 1;
                if (i < shown.length()) {
                    endWord();
                }
            }
        }
    }

    /** Adds {@code text} to the word at hand. */
    void glue(String text, Paint paint) {
        for (int i = 0; i < text.length(); ) {
            int end = Math.min(text.length(), i + width);
            end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
            String part = text.substring(i, end);
            int partWidth = Screen.width(part);
            if (wordWidth > 0 && wordWidth + partWidth > width) {
                endWord();
                breakLine();
            }
            word.add(new Piece(part, paint));
            wordWidth += partWidth;
            i = end;
        }
    }

    void note(Attribution attribution) {
        wordNotes.add(attribution);
    }

    List<Line> lines() {
        endWord();
        if (lineWidth > 0 || !lineNotes.isEmpty()) {
            breakLine();
        }
        return lines;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (lineWidth > 0 && lineWidth + 1 + wordWidth > width) {
            breakLine();
        }
        if (lineWidth > 0) {
            boolean same = line.getLast().paint().equals(word.getFirst().paint());
            append(new Piece(" ", same ? line.getLast().paint() : Paint.PLAIN));
            lineWidth++;
        }
        word.forEach(this::append);
        lineWidth += wordWidth;
        lineNotes.addAll(wordNotes);
        word.clear();
        wordNotes.clear();
        wordWidth = 0;
    }

    /** Pieces that look the same become one, so that a line holds no more escape sequences than changes of look. */
    private void append(Piece piece) {
        if (!line.isEmpty() && line.getLast().paint().equals(piece.paint())) {
            line.add(new Piece(line.removeLast().text() + piece.text(), piece.paint()));
        } else {
            line.add(piece);
        }
    }

    private void breakLine() {
        StringBuilder text = new StringBuilder();
        line.forEach(piece -> text.append(colour ? piece.paint().over(piece.text()) : piece.text()));
        lines.add(new Line(text.toString(), List.copyOf(lineNotes)));
        line.clear();
        lineNotes.clear();
        lineWidth = 0;
    }
}
