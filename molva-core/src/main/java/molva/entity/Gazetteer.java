package molva.entity;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Words;
import molva.text.Document;
import molva.text.Segmentation;
import molva.text.Segmenter;
import molva.text.Token;
import molva.text.Verdicts;

/**
 * Listed names: first names, states, towns and other places, organizations, outlets. Immutable and thread-safe once
 * loaded.
 */
final class Gazetteer {
    /** Key of any quotation mark, so that {@code РИА «Новости»} and {@code РИА "Новости"} are one phrase. */
    private static final int QUOTE = 0x51d0;

    private final PhraseTable phrases = new PhraseTable();
    private final List<String> outlets = new ArrayList<>();

    private Gazetteer() {}

    static Gazetteer load() {
        var gazetteer = new Gazetteer();
        var names = new Names();
        for (String[] row : WordList.rows("first-names.txt", 1)) {
            names.add(row[0], NameClass.FIRST_NAME, 0);
        }
        for (String[] row : WordList.rows("towns.txt", 1)) {
            names.add(row[0], NameClass.TOWN, 0);
        }
        for (String[] row : WordList.rows("places.tsv", 2)) {
            names.addAll(row[1], placeClass(row[0]), 0);
        }
        for (String[] row : WordList.rows("countries.tsv", 3)) {
            names.addAll(row[0] + "|" + row[1], NameClass.COUNTRY, 0);
            names.addAll(row[2], NameClass.COUNTRY_ADJECTIVE, 0);
        }
        for (String[] row : WordList.rows("outlets.tsv", 3)) {
            gazetteer.outlets.add(row[0]);
            List<String> guarded = List.of(row[2].split("\\|"));
            for (String name : (row[0] + "|" + row[1]).split("\\|")) {
                boolean alone = !guarded.contains(name);
                names.add(name, alone ? NameClass.OUTLET : NameClass.GUARDED_OUTLET, gazetteer.outlets.size());
            }
        }
        names.putInto(gazetteer.phrases);
        return gazetteer;
    }

    private static int placeClass(String kind) {
        return switch (kind) {
            case "city" -> NameClass.TOWN;
            case "quarter" -> NameClass.QUARTER;
            default -> NameClass.PLACE;
        };
    }

    /** Names to be cut into words all at once. */
    private static final class Names {
        private record Listing(int nameClass, int value) {}

        private final StringBuilder text = new StringBuilder();
        private final List<Listing> listings = new ArrayList<>();

        void addAll(String names, int nameClass, int value) {
            for (String name : names.split("\\|")) {
                add(name, nameClass, value);
            }
        }

        void add(String name, int nameClass, int value) {
            if (!name.isBlank()) {
                text.append(name).append('\n');
                listings.add(new Listing(nameClass, value));
            }
        }

        void putInto(PhraseTable phrases) {
            Segmentation segmentation = new Segmenter().segment(Document.of(text.toString()), Verdicts.NONE);
            int line = 0;
            int[] keys = new int[PhraseTable.LONGEST];
            int length = 0;
            int lineEnd = text.indexOf("\n");
            for (int i = 0; i < segmentation.tokens().size(); i++) {
                Token token = segmentation.tokens().get(i);
                if (token.start() > lineEnd) {
                    phrases.add(keys, length, listings.get(line).nameClass, listings.get(line).value);
                    line++;
                    length = 0;
                    lineEnd = text.indexOf("\n", lineEnd + 1);
                }
                keys[length++] = key(segmentation, i);
            }
            phrases.add(keys, length, listings.get(line).nameClass, listings.get(line).value);
        }
    }

    static int key(Segmentation segmentation, int token) {
        Token at = segmentation.tokens().get(token);
        String text = segmentation.document().text();
        if (at.kind() == Token.Kind.PUNCTUATION && "«»„“”\"".indexOf(text.charAt(at.start())) >= 0) {
            return QUOTE;
        }
        return CaseKey.of(text, at.start(), at.end());
    }

    /** The listed names in a document with the {@link #key} of each token, the longest where they overlap. */
    Listed in(Words words, int[] keys) {
        var listed = new Listed(words.size());
        Segmentation segmentation = words.segmentation();
        for (int i = 0; i < keys.length; i++) {
            boolean capital = capital(segmentation, i);
            int node = phrases.root();
            for (int j = i; j < Math.min(keys.length, i + PhraseTable.LONGEST); j++) {
                node = phrases.child(node, keys[j]);
                if (node == 0) {
                    break;
                }
                int classes = capital ? phrases.classes(node) : phrases.classes(node) & NameClass.COUNTRY_ADJECTIVE;
                if (classes != 0) {
                    listed.add(i, j + 1, classes, phrases.value(node));
                }
            }
        }
        listed.choose();
        return listed;
    }

    /** The name under which an outlet is reported, by the number that {@link Listed} has for it. */
    String outlet(int value) {
        return outlets.get(value - 1);
    }

    private static boolean capital(Segmentation segmentation, int token) {
        Token at = segmentation.tokens().get(token);
        char first = segmentation.document().text().charAt(at.start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
