package molva.app.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.profile.Finding;
import molva.profile.Voices;
import molva.text.Block;
import molva.text.Segmentation;
import molva.text.Span;

/**
 * Cuts a document's blocks into {@link Run}s: what every report that shows the article itself is drawn from. Spans may
 * lie over each other in any way; runs never do. Time grows with the text and the number of attributions.
 */
final class VoicedText {
    /** More voices than this within one another are not told apart by any eye; the outermost are kept. */
    private static final int DEEPEST = 8;

    private final Analysis analysis;
    private final List<Layer> waiting;
    private final TreeSet<Layer> open = new TreeSet<>(Layer.OUTERMOST_FIRST);
    private final PriorityQueue<Layer> closing =
            new PriorityQueue<>(Comparator.comparingInt(layer -> layer.span().end()));
    private int next;
    private int nextFinding;

    private VoicedText(Analysis analysis) {
        this.analysis = analysis;
        waiting = layers(analysis);
    }

    static List<VoicedBlock> of(Analysis analysis) {
        VoicedText text = new VoicedText(analysis);
        List<VoicedBlock> blocks = new ArrayList<>();
        List<Finding> findings = analysis.findings().stream()
                .sorted(Comparator.comparing(Finding::span))
                .toList();
        for (Block block : analysis.document().blocks()) {
            blocks.add(new VoicedBlock(
                    block,
                    analysis.document().text(),
                    text.runs(block),
                    text.findings(findings, block.span().end())));
        }
        return blocks;
    }

    private List<Finding> findings(List<Finding> sorted, int end) {
        int first = nextFinding;
        while (nextFinding < sorted.size() && sorted.get(nextFinding).span().start() < end) {
            nextFinding++;
        }
        return sorted.subList(first, nextFinding);
    }

    private List<Run> runs(Block block) {
        List<Run> runs = new ArrayList<>();
        int position = block.span().start();
        int end = block.span().end();
        while (position < end) {
            moveTo(position);
            int edge = Math.min(end, nextEdge());
            runs.add(run(new Span(position, edge), block));
            position = edge;
        }
        return runs;
    }

    private void moveTo(int position) {
        while (!closing.isEmpty() && closing.peek().span().end() <= position) {
            open.remove(closing.remove());
        }
        while (next < waiting.size() && waiting.get(next).span().start() <= position) {
            Layer layer = waiting.get(next++);
            if (layer.span().end() > position) {
                open.add(layer);
                closing.add(layer);
            }
        }
    }

    private int nextEdge() {
        int begins = next < waiting.size() ? waiting.get(next).span().start() : Integer.MAX_VALUE;
        int ends = closing.isEmpty() ? Integer.MAX_VALUE : closing.peek().span().end();
        return Math.min(begins, ends);
    }

    private Run run(Span span, Block block) {
        List<Attribution> within = new ArrayList<>();
        List<Attribution> begin = new ArrayList<>();
        List<Attribution> end = new ArrayList<>();
        List<Attribution> sourceOf = new ArrayList<>();
        List<Attribution> cueOf = new ArrayList<>();
        for (Layer layer : open) {
            switch (layer.part()) {
                case SOURCE -> sourceOf.add(layer.attribution());
                case CUE -> cueOf.add(layer.attribution());
                case CONTENT -> {
                    if (within.size() < DEEPEST) {
                        within.add(layer.attribution());
                        if (Math.max(layer.span().start(), block.span().start()) == span.start()) {
                            begin.add(layer.attribution());
                        }
                        if (Math.min(layer.span().end(), block.span().end()) == span.end()) {
                            end.add(layer.attribution());
                        }
                    }
                }
            }
        }
        return new Run(span, within, begin, end, sourceOf, cueOf);
    }

    private static List<Layer> layers(Analysis analysis) {
        Segmentation segmentation = analysis.words().segmentation();
        Voices voices = Voices.of(segmentation, analysis.attributions().all());
        List<Layer> layers = new ArrayList<>();
        for (Attribution attribution : analysis.attributions().all()) {
            int words = voices.words(attribution.content());
            attribution.source().ifPresent(span -> layers.add(new Layer(attribution, Part.SOURCE, span, words)));
            layers.add(new Layer(attribution, Part.CUE, attribution.cue(), words));
            attribution.content().forEach(span -> layers.add(new Layer(attribution, Part.CONTENT, span, words)));
        }
        layers.removeIf(layer -> layer.span().length() == 0);
        layers.sort(Comparator.comparing(Layer::span).thenComparing(Layer.OUTERMOST_FIRST));
        return layers;
    }

    private enum Part {
        SOURCE,
        CUE,
        CONTENT
    }

    /** One span of an attribution; {@code words} that its whole content covers say which voice is the outer one. */
    private record Layer(Attribution attribution, Part part, Span span, int words) {
        static final Comparator<Layer> OUTERMOST_FIRST = Comparator.comparingInt(Layer::words)
                .reversed()
                .thenComparingInt(layer -> layer.attribution().id())
                .thenComparing(Layer::part)
                .thenComparing(Layer::span);
    }
}
