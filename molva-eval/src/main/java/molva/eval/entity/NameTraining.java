package molva.eval.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import molva.entity.NameLabel;
import molva.entity.NameRuns;
import molva.eval.SharedFolder;
import molva.eval.train.Training;
import molva.model.ModelFile;
import molva.morphology.Morphology;
import molva.morphology.Words;
import molva.text.Document;
import molva.text.Segmenter;
import molva.text.Verdicts;

/** Learns the tagger of names from NEREL train and four fifths of the factRuEval devset. */
public final class NameTraining implements Training {
    private static final long SEED = 20160501;
    private static final int ORDERS = 16;
    private static final int ROUNDS = 8;
    private static final int LEAST_SEEN = 4;

    /** Weights are rounded to steps of this: small beside the updates of 1 that they are means of. */
    private static final float STEP = 0.05f;

    /** A lemma in small letters is kept as a word of names if it stands outside of them at most this often for each time inside. */
    private static final int MOST_OUTSIDE = 100;

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<String> texts() throws IOException {
        return articles().stream().map(NamedText::text).toList();
    }

    private static List<NamedText> articles() throws IOException {
        List<NamedText> articles = new ArrayList<>(NerelCorpus.read(SharedFolder.resolve("corpora/nerel/train")));
        articles.addAll(FactRuEvalCorpus.learnt(SharedFolder.resolve("corpora/factrueval/devset")));
        return articles;
    }

    /** An article's words with the right label of each. */
    private record Lesson(Words words, int[] labels) {}

    @Override
    public void train(Path resources) throws IOException {
        List<Lesson> lessons = lessons();
        List<String> nameWords = nameWords(lessons);
        NameRuns runs = NameRuns.with(nameWords);
        List<ChainPerceptron.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (NameRuns.Run run : runs.read(lesson.words).runs()) {
                int end = run.first() + run.features().size();
                int[] labels = Arrays.copyOfRange(lesson.labels, run.first(), end);
                examples.add(new ChainPerceptron.Example(run.features(), labels));
            }
        }
        Path folder = resources.resolve("entity");
        writeNameWords(folder, nameWords);
        var model = new ChainPerceptron(examples, LEAST_SEEN).train(ORDERS, ROUNDS, SEED);
        ModelFile.write(folder, "names.model", model.bytes(STEP));
    }

    private static List<Lesson> lessons() throws IOException {
        var morphology = Morphology.load();
        var segmenter = new Segmenter();
        NameRuns runs = NameRuns.with(List.of());
        List<Lesson> lessons = new ArrayList<>();
        for (NamedText article : articles()) {
            Words words =
                    morphology.analyze(segmenter.segment(Document.of(article.text()), Verdicts.NONE), Verdicts.NONE);
            lessons.add(new Lesson(words, GoldLabels.of(article, words, runs.read(words))));
        }
        return lessons;
    }

    /** Lemmas in small letters that stand in names: the tagger looks at them, and at no others without a capital. */
    private static List<String> nameWords(List<Lesson> lessons) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.labels.length; i++) {
                if (inSmallLetters(lesson.words.form(i))) {
                    int inside = lesson.labels[i] == NameLabel.OUTSIDE ? 0 : 1;
                    counts.computeIfAbsent(lesson.words.lemma(i), key -> new int[2])[inside]++;
                }
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue()[1] > 0)
                .filter(count -> count.getValue()[1] * MOST_OUTSIDE >= count.getValue()[0])
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean inSmallLetters(String form) {
        return Character.isLowerCase(form.charAt(0)) && form.chars().noneMatch(Character::isUpperCase);
    }

    private static void writeNameWords(Path folder, List<String> nameWords) throws IOException {
        String head =
                "# Lemmas in small letters that stand inside names: learnt with names.model, see docs/models/entity.md.\n";
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("name-words.txt"), head + String.join("\n", nameWords) + "\n");
    }
}
