package molva.eval.morphology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import molva.eval.train.Training;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.TreebankLessons;

/** Learns all that {@code molva.morphology} reads. */
public final class MorphologyTraining implements Training {
    @Override
    public String name() {
        return "morphology";
    }

    @Override
    public List<String> texts() throws IOException {
        return TreebankLessons.shipped().learnt().stream()
                .map(GoldSentence::text)
                .toList();
    }

    @Override
    public void train(Path resources) throws IOException {
        TaggerGround.load().learn(TreebankLessons.shipped().learnt()).write(resources.resolve("morphology"));
    }
}
