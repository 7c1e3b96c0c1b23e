package molva.app.serve;

/** Why a request is not answered as asked: an HTTP status and the label that says it in the page's language. */
final class Problem extends RuntimeException {
    private final int status;
    private final String label;
    private final String detail;

    Problem(int status, String label) {
        this(status, label, "");
    }

    /** @param detail what more there is to say, in the words of who found it out; may be empty */
    Problem(int status, String label, String detail) {
        super(label + " " + detail, null, false, false);
        this.status = status;
        this.label = label;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String say(Words words) {
        return detail.isEmpty() ? words.get(label) : words.get(label) + ": " + detail;
    }
}
