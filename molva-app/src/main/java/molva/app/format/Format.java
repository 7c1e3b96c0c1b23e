package molva.app.format;

import java.io.IOException;
import molva.Analysis;

/** One way to write an analysis down. Thread-safe. */
public interface Format {
    /**
     * Writes {@code analysis} to {@code out}, which it does not close.
     *
     * @param name what the reader of the output knows the document by: its file's name
     */
    void write(Analysis analysis, String name, Appendable out) throws IOException;
}
