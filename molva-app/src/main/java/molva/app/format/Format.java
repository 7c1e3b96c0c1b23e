package molva.app.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import molva.Analysis;

/** One way to write analyses down. Thread-safe. */
public interface Format {
    /**
     * A file of one analysis.
     *
     * @param name what the reader of the output knows the document by: its file's name
     */
    byte[] file(Analysis analysis, String name);

    /** Further files that belong beside it: their text by extension with its dot. */
    default Map<String, String> beside(Analysis analysis) {
        return Map.of();
    }

    /** Begins an output of several analyses. */
    Joined join(OutputStream out);

    /** An output of several analyses. */
    interface Joined {
        /** Renders an analysis, on any thread; {@link Step#write} then writes it, in the order that is wanted, on one thread. */
        Step prepare(Analysis analysis, String name);

        /** Writes what stands at the end. */
        void end() throws IOException;
    }

    /** Writes one analysis that was prepared. */
    interface Step {
        void write() throws IOException;
    }
}
