package molva.app.serve;

import java.util.Optional;

/**
 * Which part of a long list a page shows.
 *
 * @param number from 1
 * @param size how many a page holds at most
 * @param base the address of the list, to which {@code page=} is added
 */
public record Paging(long total, int number, int size, String base) {
    static final int MOST = 10_000;

    public long first() {
        return Math.min(total, (number - 1L) * size + 1);
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }

    /** Whether the list ends before this page. */
    public boolean beyond() {
        return total <= (number - 1L) * size;
    }

    public Optional<String> previous() {
        return number > 1 ? Optional.of(link(number - 1)) : Optional.empty();
    }

    public Optional<String> next() {
        return last() < total && number < MOST ? Optional.of(link(number + 1)) : Optional.empty();
    }

    int offset() {
        return (number - 1) * size;
    }

    private String link(int page) {
        return base + (base.indexOf('?') < 0 ? '?' : '&') + "page=" + page;
    }
}
