package molva.eval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import molva.Analysis;
import molva.Pipeline;
import molva.attribution.Attributions;
import molva.attribution.Attributor;
import molva.entity.Entities;
import molva.entity.EntityFinder;
import molva.morphology.Morphology;
import molva.morphology.Words;
import molva.profile.Finding;
import molva.profile.Profile;
import molva.profile.Profiler;
import molva.text.Document;
import molva.text.Segmentation;
import molva.text.Segmenter;
import molva.text.Verdicts;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage on what the stages before it gave for the example articles, and the whole pipeline. The counter
 * {@code tokens} gives tokens a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Stages {
    /** The loaded stages and what each of them gives the next. */
    @State(Scope.Benchmark)
    public static class Input {
        final Segmenter segmenter = new Segmenter();
        final Morphology morphology = Morphology.load();
        final EntityFinder entityFinder = EntityFinder.load();
        final Attributor attributor = Attributor.load();
        final Profiler profiler = new Profiler();
        final Pipeline pipeline = Pipeline.load();
        final String text;
        final Document document;
        final Segmentation segmentation;
        final Words words;
        final Entities entities;
        final Attributions attributions;

        public Input() {
            try {
                text = ExampleText.articles();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            document = Document.of(text);
            segmentation = segmenter.segment(document, Verdicts.NONE);
            words = morphology.analyze(segmentation, Verdicts.NONE);
            entities = entityFinder.find(words, Verdicts.NONE);
            attributions = attributor.attribute(words, entities, Verdicts.NONE);
        }
    }

    /** Tokens that went through. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long tokens;

        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
        }

        void add(Input input) {
            tokens += input.words.size();
        }
    }

    @Benchmark
    public Document blocks(Input input, Counter counter) {
        counter.add(input);
        return Document.of(input.text);
    }

    @Benchmark
    public Segmentation segmentation(Input input, Counter counter) {
        counter.add(input);
        return input.segmenter.segment(input.document, Verdicts.NONE);
    }

    @Benchmark
    public Words morphology(Input input, Counter counter) {
        counter.add(input);
        return input.morphology.analyze(input.segmentation, Verdicts.NONE);
    }

    @Benchmark
    public Entities entities(Input input, Counter counter) {
        counter.add(input);
        return input.entityFinder.find(input.words, Verdicts.NONE);
    }

    @Benchmark
    public Attributions attribution(Input input, Counter counter) {
        counter.add(input);
        return input.attributor.attribute(input.words, input.entities, Verdicts.NONE);
    }

    @Benchmark
    public Profile profile(Input input, Counter counter) {
        counter.add(input);
        return input.profiler.profile(input.words, input.entities, input.attributions);
    }

    @Benchmark
    public List<Finding> findings(Input input, Counter counter) {
        counter.add(input);
        return input.profiler.findings(input.words, input.entities, input.attributions, Verdicts.NONE);
    }

    @Benchmark
    public Analysis whole(Input input, Counter counter) {
        counter.add(input);
        return input.pipeline.analyze(Document.of(input.text));
    }
}
