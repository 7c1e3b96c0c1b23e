package molva;

import java.util.Set;
import molva.attribution.Attributor;
import molva.entity.EntityFinder;
import molva.morphology.Morphology;
import molva.profile.Profiler;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;

/**
 * The whole way of the data, from a document to who says what in it. Thread-safe and without locks; load it once.
 *
 * <pre>{@code
 * Analysis analysis = Pipeline.load().analyze(Document.of("По словам инсайдеров, встреча сорвалась."));
 * }</pre>
 */
public final class Pipeline {
    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology;
    private final EntityFinder entityFinder;
    private final Attributor attributor;
    private final Profiler profiler;

    /** Its parts are read at the same time. */
    private Pipeline() {
        Loading<EntityFinder> loadingEntityFinder = Loading.start(EntityFinder::load);
        Loading<Attributor> loadingAttributor = Loading.start(Attributor::load);
        morphology = Morphology.load();
        profiler = new Profiler();
        entityFinder = loadingEntityFinder.get();
        attributor = loadingAttributor.get();
    }

    /** Reads dictionary, models and word lists from the program's own resources. */
    public static Pipeline load() {
        return new Pipeline();
    }

    public Analysis analyze(Document document) {
        return analyze(document, Verdicts.NONE);
    }

    /** The dictionary forms that {@code form}, standing alone, may be of, the form itself among them. */
    public Set<String> lemmas(String form) {
        return morphology.lemmas(form);
    }

    /** The same, telling {@code verdicts} what each rule decided on the way. */
    public Analysis analyze(Document document, Verdicts verdicts) {
        var segmentation = segmenter.segment(document, verdicts);
        var words = morphology.analyze(segmentation, verdicts);
        var entities = entityFinder.find(words, verdicts);
        var attributions = attributor.attribute(words, entities, verdicts);
        var outcome = profiler.look(words, entities, attributions, verdicts);
        return new Analysis(words, entities, attributions, outcome.profile(), outcome.findings());
    }
}
