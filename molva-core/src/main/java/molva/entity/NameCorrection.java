package molva.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.entity.NameLabel.Kind;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;

/** Mends what the tagger of names has against the lists and the grammar. */
final class NameCorrection {
    private static final int DOCUMENT = 1 + SourceNouns.Hint.DOCUMENT.ordinal();
    private static final int MEDIA = 1 + SourceNouns.Hint.MEDIA.ordinal();
    private static final int ROLE = 1 + SourceNouns.Hint.ROLE.ordinal();

    private NameCorrection() {}

    static List<NameSpan> correct(NameScene scene, List<NameSpan> names) {
        return surnamesAlone(scene, againstLists(scene, names));
    }

    private static List<NameSpan> againstLists(NameScene scene, List<NameSpan> names) {
        List<NameSpan> corrected = new ArrayList<>();
        for (NameSpan name : names) {
            switch (name.kind()) {
                case ORGANIZATION, MEDIA -> corrected.add(body(scene, name));
                case PERSON -> person(scene, name, corrected);
                case PLACE, FACILITY -> corrected.add(name);
            }
        }
        return corrected;
    }

    /** Outlets by the lists; without {@code данные, сообщение} in front: {@code по [данным следствия]}. */
    private static NameSpan body(NameScene scene, NameSpan name) {
        int first = name.first();
        while (first < name.end() - 1 && scene.hints[first] == DOCUMENT && scene.shapes[first] == Shape.LOWER) {
            first++;
        }
        boolean outlet = OutletTest.outlet(scene, first, name.end()) || introduced(scene, first);
        return new NameSpan(first, name.end(), outlet ? Kind.MEDIA : name.kind());
    }

    /** {@code газета «[Известия]»} */
    private static boolean introduced(NameScene scene, int first) {
        return scene.sameSentence(first, first - 2)
                && scene.shapes[first - 1] == Shape.QUOTE_OPEN
                && scene.hints[first - 2] == MEDIA;
    }

    /** Parts {@code министр [Арвении] [Павел Грох]}: what the role governs is no part of the name that follows. */
    private static void person(NameScene scene, NameSpan name, List<NameSpan> corrected) {
        int first = name.first();
        boolean governed = name.end() - first > 2
                && scene.sameSentence(first, first - 1)
                && scene.hints[first - 1] == ROLE
                && scene.words.tag(first).grammaticalCase() == Case.GEN
                && scene.words.tag(first + 1).grammaticalCase()
                        == scene.words.tag(first - 1).grammaticalCase()
                && scene.words.tag(first - 1).grammaticalCase() != Case.GEN
                && !firstName(scene, first)
                && firstName(scene, first + 1);
        if (governed) {
            corrected.add(new NameSpan(first, first + 1, Kind.PLACE));
            corrected.add(new NameSpan(first + 1, name.end(), Kind.PERSON));
        } else {
            corrected.add(name);
        }
    }

    private static boolean firstName(NameScene scene, int i) {
        return (scene.listed.beginning(i) & NameClass.FIRST_NAME) != 0;
    }

    /**
     * {@code Михаил Дом … Дом отметил}: the surname of somebody whom the text names in full is he wherever it stands alone
     * with a capital, whatever else the word may mean.
     */
    private static List<NameSpan> surnamesAlone(NameScene scene, List<NameSpan> names) {
        Set<Integer> surnames = new HashSet<>();
        boolean[] named = new boolean[scene.size()];
        for (NameSpan name : names) {
            Arrays.fill(named, name.first(), name.end(), true);
            if (fullName(scene, name)) {
                surnames.add(scene.keys[name.end() - 1]);
            }
        }
        List<NameSpan> all = new ArrayList<>();
        for (NameSpan name : names) {
            boolean he = name.end() - name.first() == 1
                    && name.kind() == Kind.ORGANIZATION
                    && surname(scene, name.first(), surnames);
            all.add(he ? new NameSpan(name.first(), name.end(), Kind.PERSON) : name);
        }
        for (int i = 0; i < scene.size(); i++) {
            if (!named[i] && surname(scene, i, surnames) && !besideName(scene, named, i)) {
                all.add(new NameSpan(i, i + 1, Kind.PERSON));
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::first));
        return all;
    }

    private static boolean fullName(NameScene scene, NameSpan name) {
        return name.kind() == Kind.PERSON
                && name.end() - name.first() > 1
                && scene.shapes[name.end() - 1] == Shape.CAPITAL
                && (firstName(scene, name.first()) || scene.shapes[name.first()] == Shape.INITIAL);
    }

    private static boolean surname(NameScene scene, int i, Set<Integer> surnames) {
        Tag tag = scene.words.tag(i);
        return scene.shapes[i] == Shape.CAPITAL
                && !scene.quoted[i]
                && (tag.noun() || tag.is(Tag.Pos.ADJ) || tag.is(Tag.Pos.X))
                && surnames.contains(scene.keys[i]);
    }

    private static boolean besideName(NameScene scene, boolean[] named, int i) {
        return i > 0 && named[i - 1] || i + 1 < named.length && named[i + 1];
    }
}
