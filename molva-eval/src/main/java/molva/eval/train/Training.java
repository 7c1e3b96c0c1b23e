package molva.eval.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way from corpora to model files: seeded, so that the same corpora give the same models bit for bit. */
public interface Training {
    /** What {@code ./evaluate train NAME} calls it: {@code attribution}. */
    String name();

    /**
     * Every text that it learns from, article by article or sentence by sentence; a test holds them apart from what is
     * scored.
     *
     * @throws java.io.FileNotFoundException if a corpus is not there
     */
    List<String> texts() throws IOException;

    /**
     * Learns the models and writes them.
     *
     * @param resources the core's resource folder, {@code molva-core/src/main/resources/molva}
     */
    void train(Path resources) throws IOException;
}
