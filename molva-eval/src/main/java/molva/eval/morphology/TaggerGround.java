package molva.eval.morphology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import molva.eval.SharedFolder;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.morphology.Dictionary;
import molva.morphology.Facets;
import molva.morphology.Lexicon;
import molva.morphology.NameSet;
import molva.morphology.Suffixes;
import molva.morphology.Tag;
import molva.morphology.WordForm;
import molva.morphology.WordTable;

/**
 * What a tagger is learnt upon besides treebanks.
 *
 * @param endings counted in the dictionary
 * @param names that the dictionary lacks
 */
public record TaggerGround(SuffixCounts endings, NameSet names) {
    /** Words that only one sentence has are unknown to the tagger while it learns, so that it learns to guess. */
    private static final int TWICE = 2;

    private static final List<String> NAMES = List.of("last.txt", "first.txt", "middle.txt");

    /** Reads dictionary and name lists. */
    public static TaggerGround load() throws IOException {
        var endings = new SuffixCounts(bare());
        endings.learn(Dictionary.load());
        return new TaggerGround(endings, names(bare()));
    }

    /** A lexicon of the dictionary and the closed classes alone. */
    static Lexicon bare() {
        return new Lexicon(WordTable.read(List.of()), Suffixes.read(List.of()), NameSet.of(List.of()), Facets.NONE);
    }

    private static NameSet names(Lexicon bare) throws IOException {
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

    /** Learns a tagger from {@code sentences}. */
    public LearntTagger learn(List<GoldSentence> sentences) {
        SuffixCounts counted = endings.copy();
        var words = new LearntWords(bare());
        sentences.forEach(words::learn);
        sentences.forEach(counted::learn);
        List<String> wordLines = words.lines(1);
        List<String> endingLines = counted.lines();
        var suffixes = Suffixes.read(endingLines);
        var facets = facets(sentences, new Lexicon(WordTable.read(wordLines), suffixes, names, Facets.NONE));
        var lexicon = new Lexicon(WordTable.read(wordLines), suffixes, names, facets);
        var lesser = new Lexicon(WordTable.read(words.lines(TWICE)), suffixes, names, facets);
        var lessons =
                sentences.stream().map(sentence -> Lesson.of(sentence, lesser)).toList();
        return new LearntTagger(wordLines, endingLines, names, lexicon, TaggerTraining.learn(facets, lessons));
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
}
