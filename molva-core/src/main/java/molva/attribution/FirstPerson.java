package molva.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import molva.attribution.Attribution.Kind;
import molva.morphology.Tag;
import molva.text.Block;

/**
 * Tells who «I» and «we» are: inside somebody's words the one who speaks them, outside all words the author.
 *
 * <p>{@code «Мы ждём, что мост откроют», – сказал Ветров}: <i>мы</i> is Ветров. {@code На мой взгляд, мост откроют}: the
 * author.
 */
final class FirstPerson {
    /** Deepest nesting that is followed; who speaks inside deeper words stays as he was found. */
    private static final int DEPTH = 3;

    private static final Set<String> WORDS = Set.of(
            "я", "мы", "мне", "нам", "меня", "нас", "моему", "нашему", "мой", "наш", "моим", "нашим", "моей", "нашей");

    private FirstPerson() {}

    /** @param claims those that {@code all} was made of, in the same order */
    static List<Attribution> settle(Scene scene, List<Claim> claims, List<Attribution> all) {
        List<Attribution> settled = new ArrayList<>(all);
        for (int round = 0; round < DEPTH; round++) {
            for (int i = 0; i < settled.size(); i++) {
                if (speaks(scene, claims.get(i))) {
                    settled.set(i, settled(scene, claims.get(i), settled, i));
                }
            }
        }
        return settled;
    }

    private static Attribution settled(Scene scene, Claim claim, List<Attribution> all, int index) {
        Attribution one = all.get(index);
        if (one.parent().isPresent()) {
            Attribution speaker = all.get(one.parent().getAsInt());
            return one.saidBy(speaker.kind(), speaker.who(), speaker.entity());
        }
        int cue = claim.cue().head();
        boolean quoted = scene.quoteAt(cue) >= 0 || scene.block(cue).kind() == Block.Kind.QUOTE;
        return quoted ? one : one.saidBy(Kind.AUTHOR, "", OptionalInt.empty());
    }

    private static boolean speaks(Scene scene, Claim claim) {
        SourceCandidate source = claim.source();
        if (source.exists()) {
            return source.end() - source.first() == 1 && WORDS.contains(scene.lower(source.head()));
        }
        Tag tag = scene.tag(claim.cue().head());
        for (int i = claim.cue().first(); i < claim.cue().end(); i++) {
            if (WORDS.contains(scene.lower(i))) {
                return true;
            }
        }
        return tag.person() == Tag.Person.FIRST;
    }
}
