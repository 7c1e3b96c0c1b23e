package molva.eval.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;
import molva.attribution.Attributor;
import molva.entity.EntityFinder;
import molva.morphology.Morphology;
import molva.profile.Profiler;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;

/**
 * Analyses a text and tells how many nanoseconds of the processor each stage took; the last number is that of the tokens.
 * {@link VersusCommand} loads this class once for each build, so it speaks to the outside in the JDK's types alone.
 */
public final class Round implements Function<String, long[]> {
    static final List<String> STAGES =
            List.of("blocks", "segmentation", "morphology", "entities", "attribution", "profile");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology = Morphology.load();
    private final EntityFinder entityFinder = EntityFinder.load();
    private final Attributor attributor = Attributor.load();
    private final Profiler profiler = new Profiler();

    @Override
    public long[] apply(String text) {
        long[] ends = new long[STAGES.size() + 1];
        ends[0] = now();
        var document = Document.of(text);
        ends[1] = now();
        var segmentation = segmenter.segment(document, Verdicts.NONE);
        ends[2] = now();
        var words = morphology.analyze(segmentation, Verdicts.NONE);
        ends[3] = now();
        var entities = entityFinder.find(words, Verdicts.NONE);
        ends[4] = now();
        var attributions = attributor.attribute(words, entities, Verdicts.NONE);
        ends[5] = now();
        profiler.look(words, entities, attributions, Verdicts.NONE);
        ends[6] = now();
        long[] told = new long[ends.length];
        for (int stage = 0; stage < STAGES.size(); stage++) {
            told[stage] = ends[stage + 1] - ends[stage];
        }
        told[STAGES.size()] = words.size();
        return told;
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
