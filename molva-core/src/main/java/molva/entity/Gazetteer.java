package molva.entity;

import java.util.ArrayList;
import java.util.List;
import molva.morphology.Words;
import molva.text.Segmentation;
import molva.text.Segmenter;
import molva.text.Token;

/**
 * Listed names: first names, states, towns and other places, organizations, outlets. Immutable and thread-safe once
 * loaded.
 */
final class Gazetteer {
    /** Key of any quotation mark, so that {@code РИА «Новости»} and {@code РИА "Новости"} are one phrase. */
    private static final int QUOTE = 0x51d0;

    private final PhraseTable phrases = new PhraseTable();
    private final List<ListedName> names = new ArrayList<>();

    /** A listed name in the nominative, and the first name of its row: {@code РФ, Россия}. */
    record ListedName(String name, String canonical) {}

    private Gazetteer() {}

    static Gazetteer load() {
        var gazetteer = new Gazetteer();
        var text = new NameText(gazetteer.names);
        for (String[] row : WordList.rows("first-names.txt", 1)) {
            text.add(row[0], NameClass.FIRST_NAME);
        }
        for (String[] row : WordList.rows("towns.txt", 1)) {
            text.add(row[0], NameClass.TOWN);
        }
        for (String[] row : WordList.rows("places.tsv", 2)) {
            for (String name : row[1].split("\\|")) {
                text.add(name, placeClass(row[0]));
            }
        }
        for (String[] row : WordList.rows("countries.tsv", 3)) {
            text.addAll(row[0] + "|" + row[1], row[0], NameClass.COUNTRY);
            text.addAll(row[2], row[0], NameClass.COUNTRY_ADJECTIVE);
        }
        for (String[] row : WordList.rows("organizations.tsv", 2)) {
            text.addAll(row[0] + "|" + row[1], row[0], NameClass.ORGANIZATION);
        }
        for (String[] row : WordList.rows("outlets.tsv", 3)) {
            List<String> guarded = List.of(row[2].split("\\|"));
            for (String name : (row[0] + "|" + row[1]).split("\\|")) {
                text.addAll(name, row[0], guarded.contains(name) ? NameClass.GUARDED_OUTLET : NameClass.OUTLET);
            }
        }
        text.putInto(gazetteer.phrases);
        return gazetteer;
    }

    private static int placeClass(String kind) {
        return switch (kind) {
            case "city" -> NameClass.TOWN;
            case "quarter" -> NameClass.QUARTER;
            default -> NameClass.PLACE;
        };
    }

    /** Listed names, gathered so that they are cut into words all at once. */
    private static final class NameText {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> classes = new ArrayList<>();
        private final List<ListedName> names;

        NameText(List<ListedName> names) {
            this.names = names;
        }

        void addAll(String someNames, String canonical, int nameClass) {
            for (String name : someNames.split("\\|")) {
                if (!name.isBlank()) {
                    text.append(name).append('\n');
                    classes.add(nameClass);
                    names.add(new ListedName(name, canonical));
                }
            }
        }

        void add(String name, int nameClass) {
            addAll(name, name, nameClass);
        }

        void putInto(PhraseTable phrases) {
            String all = text.toString();
            int line = 0;
            int[] keys = new int[PhraseTable.LONGEST];
            int length = 0;
            int lineEnd = all.indexOf('\n');
            for (Token token : new Segmenter().tokens(all)) {
                if (token.start() > lineEnd) {
                    phrases.add(keys, length, classes.get(line), line + 1);
                    line++;
                    length = 0;
                    lineEnd = all.indexOf('\n', lineEnd + 1);
                }
                keys[length++] = key(all, token);
            }
            phrases.add(keys, length, classes.get(line), line + 1);
        }
    }

    /** What {@code token} of {@code text} is looked up by. */
    static int key(String text, Token token) {
        if (token.kind() == Token.Kind.PUNCTUATION && "«»„“”\"".indexOf(text.charAt(token.start())) >= 0) {
            return QUOTE;
        }
        return CaseKey.of(text, token.start(), token.end());
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

    /** The name that has the number {@link Listed#name} gives. */
    ListedName name(int number) {
        return names.get(number - 1);
    }

    private static boolean capital(Segmentation segmentation, int token) {
        Token at = segmentation.tokens().get(token);
        char first = segmentation.document().text().charAt(at.start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
