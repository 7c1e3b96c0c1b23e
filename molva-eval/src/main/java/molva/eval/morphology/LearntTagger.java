package molva.eval.morphology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import molva.eval.treebank.GoldSentence;
import molva.model.LinearModelBuilder;
import molva.model.ModelFile;
import molva.morphology.Lattice;
import molva.morphology.Lexicon;
import molva.morphology.NameSet;
import molva.morphology.Tagger;
import molva.morphology.Word;

/** All that one training of morphology gives: words, endings, names, and the weights of the tagger. */
public record LearntTagger(
        List<String> words, List<String> endings, NameSet names, Lexicon lexicon, LinearModelBuilder weights) {
    /** Weights are rounded to multiples of this; finer ones made no difference that could be measured. */
    private static final float STEP = 1;

    private static final List<String> WORDS_FROM = List.of(
            "# Forms with readings that the dictionary lacks. Learnt by ./evaluate train morphology from GramEval-2020 and",
            "# Universal Dependencies Russian GSD and Taiga (CC BY-SA 4.0) and OpenCorpora (CC BY-SA 3.0).");
    private static final List<String> ENDINGS_FROM = List.of(
            "# Endings of words with their readings, for words that are unknown. Learnt by ./evaluate train morphology",
            "# from the AOT dictionary in LanguageTool (LGPL) and the treebanks named in learnt-words.tsv.");

    /** The tagger as it would be shipped. */
    public Tagger tagger() {
        return new Tagger(weights.build(STEP));
    }

    /** The words of {@code sentence} as {@code tagger} chooses them. */
    public List<Word> tag(GoldSentence sentence, Tagger tagger) {
        var lattice = new Lattice();
        Lesson.of(sentence, lexicon).fill(lattice);
        tagger.new Pass().tag(lattice);
        List<Word> chosen = new ArrayList<>();
        for (int i = 0; i < lattice.size(); i++) {
            chosen.add(lattice.word(i));
        }
        return chosen;
    }

    /** Writes the files that {@code molva.morphology} reads. */
    void write(Path folder) throws IOException {
        write(folder, "learnt-words.tsv", WORDS_FROM, words);
        write(folder, "suffixes.tsv", ENDINGS_FROM, endings);
        ModelFile.write(folder, "names.set", names.bytes());
        ModelFile.write(folder, "tagger.model", weights.bytes(STEP));
    }

    private static void write(Path folder, String name, List<String> head, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(head);
        all.addAll(lines);
        ModelFile.write(folder, name, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
