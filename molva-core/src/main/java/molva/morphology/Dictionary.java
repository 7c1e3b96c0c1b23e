package molva.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import molva.model.Features;
import morfologik.fsa.FSA;

/**
 * The forms of the AOT dictionary in LanguageTool's {@code language-ru}, read straight off its automaton: a form leads to
 * a node, and all that follows the node (how to make the lemma, and the tag, again and again) is the same for every form
 * that ends there. Nodes are understood when first met and kept. Thread-safe, without locks.
 */
final class Dictionary {
    private static final String RESOURCE = "/org/languagetool/resource/ru/russian.dict";
    private static final byte SEPARATOR = '+';
    private static final int KEPT = 1 << 16;
    private static final Reading[] NONE = {};

    private final FSA automaton;
    private final AtomicReferenceArray<Node> nodes = new AtomicReferenceArray<>(KEPT);

    /** {@code decisive}: hash of the letters of the form that its tags depend on, the last two; all of a short word. */
    private record Node(int id, int decisive, Reading[] readings) {}

    private Dictionary(FSA automaton) {
        this.automaton = automaton;
    }

    static Dictionary load() {
        try (InputStream stream = Dictionary.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the dictionary " + RESOURCE + " is not on the class path;"
                        + " add org.languagetool:language-ru");
            }
            return new Dictionary(FSA.read(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All readings of {@code form}, in lower case; none if it is unknown. What has ё is also looked for with е. */
    Reading[] readings(String form) {
        Reading[] readings = exactly(form);
        return readings.length == 0 && form.indexOf('ё') >= 0 ? exactly(form.replace('ё', 'е')) : readings;
    }

    private Reading[] exactly(String form) {
        int node = automaton.getRootNode();
        for (int i = 0; i < form.length(); i++) {
            byte letter = Koi8.encode(form.charAt(i));
            int arc = letter == 0 ? 0 : automaton.getArc(node, letter);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return NONE;
            }
            node = automaton.getEndNode(arc);
        }
        int arc = automaton.getArc(node, SEPARATOR);
        return arc == 0 ? NONE : understood(automaton.getEndNode(arc), form);
    }

    private Reading[] understood(int id, String form) {
        int decisive = Features.hash(form, form.length() <= 6 ? 0 : form.length() - 2, form.length());
        int place = Features.mix(id, decisive) >>> 16;
        Node node = nodes.getAcquire(place);
        if (node == null || node.id != id || node.decisive != decisive) {
            List<Reading> readings = new ArrayList<>();
            collect(id, new byte[64], 0, form, readings);
            node = new Node(id, decisive, readings.toArray(NONE));
            nodes.setRelease(place, node);
        }
        return node.readings;
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

    /** An entry is the number of letters to cut, as a letter from A on, the lemma's ending, {@code +}, the tag. */
    private static void add(String entry, String form, List<Reading> readings) {
        int separator = entry.indexOf((char) SEPARATOR);
        int cut = entry.charAt(0) - 'A';
        String ending = entry.substring(1, separator);
        String lemma = new Reading(Tag.of(Tag.Pos.X), cut, ending).lemma(form);
        for (Tag tag : DictionaryTags.read(entry.substring(separator + 1), form, lemma)) {
            var reading = new Reading(tag, cut, ending);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
    }
}
