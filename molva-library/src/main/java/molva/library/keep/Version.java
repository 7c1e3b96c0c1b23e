package molva.library.keep;

import java.util.List;

/**
 * One state of an article.
 *
 * @param number from 1
 * @param added when it was kept, ISO 8601 in UTC
 * @param lost paragraphs of the version before that it no longer has, {@code gained} those that it has anew
 */
public record Version(int number, String added, String title, List<String> lost, List<String> gained) {
    public Version {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }
}
