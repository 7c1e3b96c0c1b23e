package molva.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import morfologik.fsa.FSA;

/**
 * The forms of the AOT dictionary in LanguageTool's {@code language-ru}, read straight off its automaton: the letters of
 * a form lead to a node, below which hang its entries. An entry is the number of letters to cut off for the lemma, as a
 * letter from {@code A} on, then the lemma's ending, {@code +}, and the tag. Thread-safe.
 */
public final class Dictionary {
    private static final String RESOURCE = "/org/languagetool/resource/ru/russian.dict";
    private static final byte SEPARATOR = '+';
    private static final int LONGEST_ENTRY = 128;

    private final FSA automaton;
    private final DictionaryTags tags = new DictionaryTags();

    private Dictionary(FSA automaton) {
        this.automaton = automaton;
    }

    /** Reads the dictionary from its jar. */
    public static Dictionary load() {
        try (InputStream stream = Dictionary.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the dictionary " + RESOURCE + " is not on the class path; add org.languagetool:language-ru");
            }
            return new Dictionary(FSA.read(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The readings of {@code form} in the open classes; none if it is unknown.
     *
     * @param form in lower case; what has ё is looked for as it is and, if not found, with е
     */
    List<Reading> readings(String form) {
        List<Reading> readings = exactly(form);
        return readings.isEmpty() && form.indexOf('ё') >= 0 ? exactly(form.replace('ё', 'е')) : readings;
    }

    /** Every reading of every form in the open classes, for training: the form in lower case, folded. */
    public void forEach(BiConsumer<String, Reading> consumer) {
        walk(automaton.getRootNode(), new byte[LONGEST_ENTRY], 0, consumer);
    }

    private void walk(int node, byte[] path, int length, BiConsumer<String, Reading> consumer) {
        for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
            if (automaton.getArcLabel(arc) == SEPARATOR) {
                String form = Shapes.fold(Koi8.decode(path, length));
                List<Reading> readings = new ArrayList<>();
                collect(automaton.getEndNode(arc), new byte[LONGEST_ENTRY], 0, form, readings);
                readings.forEach(reading -> consumer.accept(form, reading));
            } else if (!automaton.isArcTerminal(arc)) {
                path[length] = automaton.getArcLabel(arc);
                walk(automaton.getEndNode(arc), path, length + 1, consumer);
            }
        }
    }

    private List<Reading> exactly(String form) {
        int node = automaton.getRootNode();
        for (int i = 0; i < form.length(); i++) {
            byte letter = Koi8.encode(form.charAt(i));
            int arc = letter == 0 || letter == SEPARATOR ? 0 : automaton.getArc(node, letter);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return List.of();
            }
            node = automaton.getEndNode(arc);
        }
        int arc = automaton.getArc(node, SEPARATOR);
        if (arc == 0) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        collect(automaton.getEndNode(arc), new byte[LONGEST_ENTRY], 0, form.replace('ё', 'е'), readings);
        return readings;
    }

    private void collect(int node, byte[] path, int length, String form, List<Reading> readings) {
        for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
            path[length] = automaton.getArcLabel(arc);
            if (automaton.isArcFinal(arc)) {
                add(Koi8.decode(path, length + 1), form, readings);
            }
            if (!automaton.isArcTerminal(arc)) {
                collect(automaton.getEndNode(arc), path, length + 1, form, readings);
            }
        }
    }

    private void add(String entry, String form, List<Reading> readings) {
        int separator = entry.indexOf((char) SEPARATOR);
        int cut = entry.charAt(0) - 'A';
        String ending = entry.substring(1, separator).replace('ё', 'е');
        String tag = entry.substring(separator + 1);
        String lemma = DictionaryLemmas.lemma(tag, form, form.substring(0, form.length() - cut) + ending);
        for (Tag possible : tags.of(tag, form)) {
            var reading = Reading.of(possible, form, lemma);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
    }
}
