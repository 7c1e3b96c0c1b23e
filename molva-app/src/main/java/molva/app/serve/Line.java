package molva.app.serve;

import java.util.ArrayList;
import java.util.List;
import molva.app.format.ArticleView;
import molva.app.format.Names;
import molva.library.Found;
import molva.library.keep.Statement;
import molva.text.Span;

/**
 * One statement as a list of statements shows it.
 *
 * @param pieces its words, those that were asked for apart
 * @param link where the article is opened at it
 */
public record Line(Statement statement, List<Piece> pieces, String link) {
    /** More than this of one statement is cut off, in UTF-16 units: the article shows the rest. */
    private static final int LONGEST = 700;

    /** Some words, and whether they were asked for. */
    public record Piece(String words, boolean found) {}

    static List<Line> of(List<Found.Result> results, String query) {
        return results.stream().map(result -> of(result, query)).toList();
    }

    /** With what is stated alone. */
    static Line of(Statement statement) {
        return of(new Found.Result(statement, statement.content(), List.of()), "");
    }

    static Line of(Found.Result result, String query) {
        Statement statement = result.statement();
        String article = "/library/" + statement.article().id();
        String link = statement.attribution().isPresent()
                ? Link.to(article, "q", query) + "#a" + (statement.attribution().getAsInt() + 1)
                : Link.to(article, "q", query, "at", at(statement.span())) + "#here";
        return new Line(statement, pieces(result), link);
    }

    private static String at(Span span) {
        return span.start() + "-" + span.end();
    }

    private static List<Piece> pieces(Found.Result result) {
        String passage = result.passage();
        int end = passage.length() <= LONGEST
                ? passage.length()
                : Math.max(
                        LONGEST,
                        result.words().isEmpty() ? 0 : result.words().getFirst().end());
        List<Piece> pieces = new ArrayList<>();
        int position = 0;
        for (Span word : result.words()) {
            if (word.start() >= position && word.end() <= end) {
                pieces.add(new Piece(shown(passage, position, word.start()), false));
                pieces.add(new Piece(shown(passage, word.start(), word.end()), true));
                position = word.end();
            }
        }
        String rest = shown(passage, position, end);
        pieces.add(new Piece(end < passage.length() ? rest + " …" : rest, false));
        return pieces;
    }

    private static String shown(String passage, int start, int end) {
        return ArticleView.shown(passage.substring(start, end));
    }

    /** The class that gives it the colour of its kind of source. */
    public String look() {
        return "k-" + kind();
    }

    public String kind() {
        return Names.of(statement.kind());
    }
}
