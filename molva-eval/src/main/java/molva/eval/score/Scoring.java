package molva.eval.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import molva.Pipeline;

/** A corpus of the shared folder, and how the analysis is measured on it. */
public interface Scoring {
    /** Its name in the table and in the record, without white space: {@code nerel_dev}. */
    String corpus();

    /**
     * The files that the corpus consists of; their bytes are what the recorded checksum holds.
     *
     * @throws java.io.FileNotFoundException if the corpus is not there
     */
    List<Path> files() throws IOException;

    /** Every text that is scored, article by article or sentence by sentence. */
    default List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".txt")) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** Whether no model may learn from it. */
    default boolean heldOut() {
        return true;
    }

    Scores score(Pipeline pipeline) throws IOException;
}
