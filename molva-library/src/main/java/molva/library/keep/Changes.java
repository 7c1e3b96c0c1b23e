package molva.library.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs that a text lost and gained, each in the order of its text; where they stand does not matter. */
record Changes(List<String> lost, List<String> gained) {
    static Changes between(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        return new Changes(without(old, now), without(now, old));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> without(List<String> paragraphs, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(other -> left.merge(other, 1, Integer::sum));
        List<String> alone = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (left.merge(paragraph, -1, Integer::sum) < 0) {
                alone.add(paragraph);
            }
        }
        return alone;
    }
}
