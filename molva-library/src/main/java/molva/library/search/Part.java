package molva.library.search;

/** Which of what is found is given: {@code limit} from {@code offset} on, in an order. */
public record Part(Order order, int offset, int limit) {
    static final Part ALL = new Part(Order.RELEVANCE, 0, Integer.MAX_VALUE);

    public Part {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must be 0 or more, got " + offset + ", " + limit);
        }
    }
}
