package molva.eval.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.eval.treebank.GoldSentence;
import molva.eval.treebank.GoldWord;
import molva.eval.treebank.Treebank;
import molva.eval.treebank.TreebankLessons;
import molva.morphology.NameSet;
import molva.morphology.TagText;
import molva.morphology.Tagger;
import molva.morphology.Word;
import org.junit.jupiter.api.Test;

class MorphologyTrainingTest {
    /** A sentence as {@code form/lemma/TAG}, parted by bars. */
    private static GoldSentence sentence(String line) {
        List<GoldWord> words = new ArrayList<>();
        for (String word : line.split(" \\| ")) {
            String[] parts = word.split("/");
            words.add(new GoldWord(parts[0], parts[1], TagText.read(parts[2])));
        }
        return new GoldSentence(Treebank.LENTA, words);
    }

    private static final List<GoldSentence> SENTENCES = List.of(
            sentence("Цены/цена/NOUN Nom Fem Plur Inan | стали/стать/VERB Plur Past Fin Ind Act Prf | выше/высоко/ADV"),
            sentence("Листы/лист/NOUN Nom Masc Plur Inan | из/из/ADP | стали/сталь/NOUN Gen Fem Sing Inan"),
            sentence("Трубы/труба/NOUN Nom Fem Plur Inan | из/из/ADP | стали/сталь/NOUN Gen Fem Sing Inan"),
            sentence("Мы/мы/PRON Nom Plur 1 | стали/стать/VERB Plur Past Fin Ind Act Prf | выше/высоко/ADV"),
            sentence("Блогерка/блогерка/NOUN Nom Fem Sing Anim | молчит/молчать/VERB Sing 3 Pres Fin Ind Act Ipf"));

    private static LearntTagger learn() {
        var endings = new SuffixCounts(TaggerGround.bare());
        return new TaggerGround(endings, NameSet.of(List.of("подоляка"))).learn(SENTENCES);
    }

    @Test
    void learningAgainGivesTheSameFiles() {
        var first = learn();
        var second = learn();
        assertThat(first.words()).isEqualTo(second.words());
        assertThat(first.endings()).isEqualTo(second.endings());
        assertThat(first.weights().bytes(0.01f)).isEqualTo(second.weights().bytes(0.01f));
    }

    @Test
    void theTaggerLearnsToTellFormsApartByTheirContext() {
        LearntTagger learnt = learn();
        GoldSentence sentence = sentence("Ложки/ложка/NOUN Nom Fem Plur Inan | из/из/ADP | стали/сталь/NOUN");
        assertThat(learnt.tag(sentence, new Tagger(learnt.weights().build(0.01f))))
                .extracting(Word::lemma)
                .endsWith("сталь");
    }

    @Test
    void onlyReadingsThatTheDictionaryLacksAreListed() {
        assertThat(learn().words())
                .anyMatch(line -> line.startsWith("блогерка\t"))
                .noneMatch(line -> line.startsWith("стали\t"));
    }

    @Test
    void nothingIsLearntFromAHeldOutSentenceNorFromItsCopy() {
        List<GoldSentence> all = new ArrayList<>(SENTENCES);
        all.add(SENTENCES.get(1));
        var lessons = TreebankLessons.divide(all, 3, 1);
        Set<String> heldOut = new HashSet<>();
        lessons.heldOut().forEach(sentence -> heldOut.add(sentence.text()));
        assertThat(heldOut).hasSize(2);
        assertThat(lessons.learnt()).hasSize(3).noneMatch(sentence -> heldOut.contains(sentence.text()));
    }
}
