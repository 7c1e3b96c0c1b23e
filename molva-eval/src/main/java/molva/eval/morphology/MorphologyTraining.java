package molva.eval.morphology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import molva.eval.SharedFolder;
import molva.eval.train.Training;
import molva.model.LinearModelBuilder;
import molva.model.ModelFile;
import molva.morphology.Dictionary;
import molva.morphology.Facets;
import molva.morphology.Lexicon;
import molva.morphology.NameSet;
import molva.morphology.Suffixes;
import molva.morphology.Tag;
import molva.morphology.WordForm;
import molva.morphology.WordTable;

/** Learns all that {@code molva.morphology} reads: words, endings, names, and the tagger's model. */
public final class MorphologyTraining implements Training {
    /** Weights are rounded to multiples of this; finer ones made no difference that could be measured. */
    static final float STEP = 1;

    private static final List<String> NAMES = List.of("last.txt", "first.txt", "middle.txt");

    @Override
    public String name() {
        return "morphology";
    }

    @Override
    public List<String> texts() throws IOException {
        return learnt().stream().map(GoldSentence::text).toList();
    }

    private static List<GoldSentence> learnt() throws IOException {
        return MorphologyLessons.read(MorphologyLessons.PARTS, MorphologyLessons.PARTS - 1)
                .learnt();
    }

    @Override
    public void train(Path resources) throws IOException {
        var learnt = learn(learnt(), endings(), names());
        Path folder = resources.resolve("morphology");
        write(folder, "learnt-words.tsv", Sources.WORDS, learnt.words());
        write(folder, "suffixes.tsv", Sources.ENDINGS, learnt.endings());
        ModelFile.write(folder, "names.set", learnt.names().bytes());
        ModelFile.write(folder, "tagger.model", learnt.tagger().bytes(STEP));
    }

    private static void write(Path folder, String name, List<String> head, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(head);
        all.addAll(lines);
        ModelFile.write(folder, name, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What one training gives. */
    record Learnt(
            List<String> words, List<String> endings, NameSet names, Lexicon lexicon, LinearModelBuilder tagger) {}

    /** Learns from {@code sentences}, given what does not depend on them. */
    static Learnt learn(List<GoldSentence> sentences, SuffixCounts counted, NameSet names) {
        SuffixCounts endings = counted.copy();
        var words = new LearntWords(bare());
        sentences.forEach(words::learn);
        sentences.forEach(endings::learn);
        List<String> wordLines = words.lines();
        List<String> endingLines = endings.lines();
        var table = WordTable.read(wordLines);
        var suffixes = Suffixes.read(endingLines);
        Facets facets = facets(sentences, new Lexicon(table, suffixes, names, Facets.NONE));
        var lexicon = new Lexicon(table, suffixes, names, facets);
        var lessons =
                sentences.stream().map(sentence -> Lesson.of(sentence, lexicon)).toList();
        return new Learnt(wordLines, endingLines, names, lexicon, new TaggerTraining(facets).learn(lessons));
    }

    /** The sides of every tag that any word of the sentences may have. */
    private static Facets facets(List<GoldSentence> sentences, Lexicon lexicon) {
        Set<Tag> tags = new LinkedHashSet<>();
        for (GoldSentence sentence : sentences) {
            for (GoldWord word : sentence.words()) {
                WordForm form = lexicon.form(word.form());
                for (int i = 0; i < form.size(); i++) {
                    tags.add(form.word(i).tag());
                }
            }
        }
        return Facets.of(tags);
    }

    /** A lexicon of the dictionary and the closed classes alone. */
    static Lexicon bare() {
        return new Lexicon(WordTable.read(List.of()), Suffixes.read(List.of()), NameSet.of(List.of()), Facets.NONE);
    }

    /** Endings counted in the dictionary. */
    static SuffixCounts endings() {
        var endings = new SuffixCounts(bare());
        endings.learn(Dictionary.load());
        return endings;
    }

    /** The names of natasha's lists that the dictionary lacks. */
    static NameSet names() throws IOException {
        Lexicon bare = bare();
        Set<String> names = new TreeSet<>();
        for (String file : NAMES) {
            Path path = SharedFolder.resolve("corpora/lexical/natasha-names/" + file);
            for (String line : Files.readAllLines(path)) {
                String name = line.replaceFirst("#.*", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('ё', 'е');
                if (!name.isEmpty() && !bare.form(name).known()) {
                    names.add(name);
                }
            }
        }
        return NameSet.of(names);
    }
}
