package molva.app.format;

import java.util.Map;
import molva.Analysis;

/** One way to write analyses down. Thread-safe. */
public interface Format {
    /**
     * The whole of one analysis, ending with a line end. Holds no lone surrogate, so that any encoding of Unicode can
     * carry it.
     *
     * @param name what the reader of the output knows the document by: its file's name
     */
    String render(Analysis analysis, String name);

    /** What stands once before the first analysis of an output. */
    default String head() {
        return "";
    }

    /** Further files that belong beside the output: their text by extension with its dot. */
    default Map<String, String> beside(Analysis analysis) {
        return Map.of();
    }
}
