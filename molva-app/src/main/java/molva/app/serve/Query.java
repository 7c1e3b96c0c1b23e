package molva.app.serve;

/** Reads what an address asks for. */
final class Query {
    private Query() {}

    /** @throws Problem if {@code given} is no number of an article */
    static long id(String given) {
        if (given.isEmpty() || given.length() > 18 || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Problem(404, "problem.missing");
        }
        return Long.parseLong(given);
    }
}
