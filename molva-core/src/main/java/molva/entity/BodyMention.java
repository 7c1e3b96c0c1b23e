package molva.entity;

import java.util.ArrayList;
import java.util.List;
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
    static BodyMention of(NameScene scene, Gazetteer gazetteer, NameSpan span) {
        int first = span.first();
        int end = span.end();
        if (span.kind() == Kind.MEDIA) {
            first = outletCore(scene, span);
            end = outletEnd(scene, first, end);
        }
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

    /** Behind the common nouns and adjectives in front: {@code миланская газета Corriere della Sera}. */
    private static int outletCore(NameScene scene, NameSpan span) {
        int noun = -1;
        for (int i = span.first(); i < span.end() - 1; i++) {
            Tag tag = scene.words.tag(i);
            if (scene.shapes[i] == Shape.QUOTE_OPEN) {
                return i + 1;
            }
            if (scene.hints[i] == 1 + SourceNouns.Hint.MEDIA.ordinal() && tag.noun()) {
                noun = i;
            } else if (scene.capital(i) && noun >= 0) {
                break;
            }
        }
        return noun < 0 ? span.first() : scene.shapes[noun + 1] == Shape.QUOTE_OPEN ? noun + 2 : noun + 1;
    }

    private static int outletEnd(NameScene scene, int first, int end) {
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
        return listed.isEmpty()
                ? key(keys.size())
                : Features.mix(0x5eed, Features.hash(listed.getFirst().canonical()));
    }
}
