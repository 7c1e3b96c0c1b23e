package molva.app.serve;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** A problem as RFC 9457 writes it. */
final class ProblemJson {
    private ProblemJson() {}

    static String of(int status, String detail) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(detail));
        return "{\"type\":\"about:blank\",\"status\":" + status + ",\"detail\":\"" + escaped + "\"}\n";
    }
}
