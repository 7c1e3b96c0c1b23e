package molva.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import molva.entity.Gazetteer.ListedName;
import molva.entity.NameLabel.Kind;
import molva.model.Features;
import molva.morphology.Tag;

/**
 * A body, outlet or place at one place of the text. Its core is what bears the name: of {@code газета «Коммерсантъ»} the
 * word in quotation marks, of {@code агентство Рейтер} the second one.
 *
 * @param keys of the words of the core
 * @param listed the listed name that the core is, the canonical name alone if it is none
 */
record BodyMention(NameSpan span, int coreFirst, int coreEnd, List<Integer> keys, List<ListedName> listed) {
    /** Nouns that are left out of the names of bodies when the name proper stands in quotation marks after them. */
    private static final Set<String> GENERAL =
            Set.of("компания", "фирма", "корпорация", "организация", "группа", "движение", "партия", "клуб");

    static BodyMention of(NameScene scene, Gazetteer gazetteer, NameSpan span) {
        int first = coreFirst(scene, span);
        int end = first == span.first() ? span.end() : coreEnd(scene, first, span.end());
        List<Integer> keys = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (scene.word(i) || scene.shapes[i] == Shape.NUMBER) {
                keys.add(scene.keys[i]);
            }
        }
        boolean whole = scene.listed.beginning(first) != 0 && first + scene.listed.length(first) == end;
        List<ListedName> listed =
                whole && scene.listed.name(first) > 0 ? List.of(gazetteer.name(scene.listed.name(first))) : List.of();
        return new BodyMention(span, first, end, List.copyOf(keys), listed);
    }

    /**
     * Behind the common nouns and adjectives in front: {@code миланская газета Corriere della Sera}, {@code компания
     * «Рога»}.
     */
    private static int coreFirst(NameScene scene, NameSpan span) {
        int noun = -1;
        for (int i = span.first(); i < span.end() - 1; i++) {
            Tag tag = scene.words.tag(i);
            if (noun >= 0 && (scene.shapes[i] == Shape.QUOTE_OPEN || scene.capital(i))) {
                break;
            }
            if (tag.noun() && scene.shapes[i] != Shape.CAPITALS) {
                if (!general(scene, span, i)) {
                    return span.first();
                }
                noun = i;
            } else if (!tag.is(Tag.Pos.ADJ)) {
                break;
            }
        }
        if (noun < 0 || noun + 1 >= span.end()) {
            return span.first();
        }
        boolean quoted = scene.shapes[noun + 1] == Shape.QUOTE_OPEN;
        boolean name = quoted || span.kind() == Kind.MEDIA && scene.capital(noun + 1);
        return name ? noun + (quoted ? 2 : 1) : span.first();
    }

    private static boolean general(NameScene scene, NameSpan span, int noun) {
        return scene.hints[noun] == 1 + SourceNouns.Hint.MEDIA.ordinal()
                || span.kind() != Kind.MEDIA && introduces(scene.words.lemma(noun));
    }

    /** Whether a noun introduces a name in quotation marks and is no part of it: {@code компания «Рога»}. */
    static boolean introduces(String lemma) {
        return GENERAL.contains(lemma);
    }

    private static int coreEnd(NameScene scene, int first, int end) {
        for (int i = first; i < end; i++) {
            if (scene.shapes[i] == Shape.QUOTE_CLOSE && !scene.quoteOpensIn(first, i)) {
                return i;
            }
        }
        return end;
    }

    /** One number for all places with the same words. */
    int key(int words) {
        int key = span.kind().type().ordinal();
        for (int i = 0; i < words; i++) {
            key = Features.mix(key, keys.get(i));
        }
        return key;
    }

    int key() {
        return listed.isEmpty() ? key(keys.size()) : listedKey(listed.getFirst());
    }

    /** One number for all listed names of one body. */
    static int listedKey(ListedName listed) {
        return Features.mix(0x5eed, Features.hash(listed.canonical()));
    }
}
