package molva.eval.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads a corpus of sentences in CoNLL-U, as plain text or gzip. Where it says which tokens stand against each other, that
 * is kept; where it does not, the marks are set as Russian sets them.
 */
final class DividedCorpus {
    /** Sentences put together into one text. */
    private static final int SENTENCES_A_TEXT = 20;

    private static final int FORM = 1;
    private static final int MISC = 9;
    /** What a sentence ends with; titles, list items and entries of bibliographies are left out, as razdel's tests do. */
    private static final Pattern ENDING = Pattern.compile("[.?!…;)»\"]$");

    private static final Pattern BIBLIOGRAPHY = Pattern.compile("— С \\. \\d|[-—–] ?(М|M|СПб) ?\\. ?[:,]|^[•↑]");

    /** The author's words after a speech that the corpus left out ({@code — сказал он.}), and other torn beginnings. */
    private static final Pattern TORN = Pattern.compile("^[—–―-]* ?[а-яё]");

    private static final Pattern WORD_LINE = Pattern.compile("^\\d+\t");

    private final boolean knowsSpaces;
    private final List<DividedText> texts = new ArrayList<>();
    private DividedTextBuilder builder = new DividedTextBuilder();

    private DividedCorpus(boolean knowsSpaces) {
        this.knowsSpaces = knowsSpaces;
    }

    static List<DividedText> read(Path file) throws IOException {
        List<String> lines = lines(file);
        DividedCorpus corpus = new DividedCorpus(lines.stream().anyMatch(line -> line.contains("SpaceAfter=No")));
        List<String[]> sentence = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                corpus.add(sentence);
                sentence.clear();
            } else if (WORD_LINE.matcher(line).find()) {
                sentence.add(line.split("\t"));
            }
            if (line.startsWith("# newdoc")) {
                corpus.endText();
            }
        }
        corpus.add(sentence);
        corpus.endText();
        return corpus.texts;
    }

    private void add(List<String[]> sentence) {
        String words = String.join(" ", sentence.stream().map(row -> row[FORM]).toList());
        if (!ENDING.matcher(words).find()
                || BIBLIOGRAPHY.matcher(words).find()
                || TORN.matcher(words).find()) {
            return;
        }
        for (String[] row : sentence) {
            String form = row[FORM].replace("&#39;", "'");
            if (knowsSpaces) {
                builder.token(form, row.length <= MISC || !row[MISC].contains("SpaceAfter=No"));
            } else {
                builder.token(form);
            }
        }
        builder.endSentence();
        if (builder.size() == SENTENCES_A_TEXT) {
            endText();
        }
    }

    private void endText() {
        if (builder.size() > 0) {
            texts.add(builder.build());
        }
        builder = new DividedTextBuilder();
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
