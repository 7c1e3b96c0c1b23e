package molva.eval.attribution;

import java.util.List;

/** An article with an annotator's attributions. {@code name} is its files' name without extension. */
public record GoldArticle(String name, String text, List<Marking> markings) {
    public GoldArticle {
        markings = List.copyOf(markings);
    }
}
