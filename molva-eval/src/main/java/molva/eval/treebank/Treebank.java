package molva.eval.treebank;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import molva.eval.SharedFolder;

/** The treebanks that morphology and syntax learn from, in CoNLL-U. */
public enum Treebank {
    LENTA("grameval/MorphoRuEval2017-Lenta-train.conllu", Kind.PROSE),
    MAGAZINES("grameval/MorphoRuEval2017-JZ-gold.conllu", Kind.PROSE),
    TAIGA_NEWS("grameval/GramEval2020-Taiga-news-train.conllu", Kind.PROSE),
    GSD("ud/ru_gsd-ud-dev.conllu", Kind.PROSE),
    VK("grameval/MorphoRuEval2017-VK-gold.conllu", Kind.SOCIAL),
    TAIGA_SOCIAL("grameval/GramEval2020-Taiga-social-train.conllu", Kind.SOCIAL),
    TAIGA_DEV("ud/ru_taiga-ud-dev.conllu", Kind.TAIGA),
    TAIGA_TEST("ud/ru_taiga-ud-test.conllu", Kind.TAIGA),
    OPENCORPORA("opencorpora/unamb_sent_14_6.conllu.gz", Kind.OPENCORPORA);

    /** Treebanks of one kind follow the same habits of annotation. */
    public enum Kind {
        /** News, magazines and encyclopedia: what the shipped model is to be like. */
        PROSE,
        SOCIAL,
        TAIGA,
        OPENCORPORA
    }

    private final String path;
    private final Kind kind;

    Treebank(String path, Kind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** Those of the kind that the shipped model is measured on. */
    public static List<Treebank> prose() {
        return Arrays.stream(values())
                .filter(treebank -> treebank.kind == Kind.PROSE)
                .toList();
    }

    public Kind kind() {
        return kind;
    }

    /** @throws FileNotFoundException if the shared folder has no such file */
    public Path file() throws FileNotFoundException {
        return SharedFolder.resolve("corpora/" + path);
    }

    public List<GoldSentence> read() throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        List<GoldWord> words = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file());
                InputStream stream = path.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    addWord(line, words);
                } else if (!words.isEmpty()) {
                    sentences.add(new GoldSentence(this, words));
                    words.clear();
                }
            }
        }
        if (!words.isEmpty()) {
            sentences.add(new GoldSentence(this, words));
        }
        return sentences;
    }

    /** Comments, ranges of contracted tokens and empty nodes are left out. */
    private void addWord(String line, List<GoldWord> words) {
        String[] columns = line.split("\t");
        if (!columns[0].chars().allMatch(Character::isDigit)) {
            return;
        }
        String lemma = columns[2].toLowerCase(Locale.ROOT).replace('ё', 'е');
        var tag = UniversalTags.read(columns[3], columns[5], columns[1], lemma);
        words.add(new GoldWord(columns[1], lemma, tag));
    }
}
