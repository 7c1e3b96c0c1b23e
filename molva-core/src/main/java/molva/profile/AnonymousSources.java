package molva.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.attribution.Attribution;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.text.Span;

/**
 * Tells the unnamed sources of an article apart. A bare naming goes back to the latest one in the same number that was
 * described (<em>источник в полиции … по словам источника</em>), or to a later one with the same noun (<em>инсайдеры …
 * инсайдеры, близкие к дипломатам</em>); a pronoun goes back to the latest.
 */
final class AnonymousSources {
    private static final PhraseList HOLLOW = PhraseList.read("hollow.txt");
    private static final PhraseList OCCASIONS = PhraseList.read("occasions.txt");
    private static final Set<String> PLACING = Set.of("в", "во", "из", "при", "на", "внутри");
    private static final int LONGEST_PLACE = 4;
    private static final Set<String> WITHHELD = Set.of("источник", "инсайдер", "собеседник");

    private final Article article;
    private final Map<String, Group> byWho = new HashMap<>();
    private final Map<Head, Group> byHead = new HashMap<>();
    private final Map<Boolean, Group> latestDescribed = new HashMap<>();
    private final Set<Group> groups = new LinkedHashSet<>();

    private AnonymousSources(Article article) {
        this.article = article;
    }

    /** The unnamed sources of {@code article} in the order in which they first speak. */
    static List<AnonymousSource> of(Article article) {
        var sources = new AnonymousSources(article);
        List<Attribution> own =
                article.attributions().stream().filter(sources::ownSource).toList();
        own.forEach(sources::announce);
        own.forEach(sources::place);
        return sources.groups.stream()
                .map(group -> new AnonymousSource(group.attributions))
                .sorted(Comparator.comparingInt(source -> source.first().id()))
                .toList();
    }

    /** What somebody else's unnamed source says is not the article's: <em>Орлик сослался на источники</em>. */
    private boolean ownSource(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.ANONYMOUS
                && article.speaker(attribution)
                        .filter(speaker -> speaker.kind() != Attribution.Kind.MEDIA)
                        .isEmpty();
    }

    /** Makes a described source known before anything is placed, so that an earlier bare naming finds it. */
    private void announce(Attribution attribution) {
        Optional<Head> head = head(attribution);
        if (head.isPresent() && described(attribution)) {
            Group group = byWho.computeIfAbsent(who(attribution), who -> new Group());
            byHead.putIfAbsent(head.get(), group);
        }
    }

    private void place(Attribution attribution) {
        Optional<Head> head = head(attribution);
        Group group = byWho.get(who(attribution));
        if (group == null) {
            group = head.isPresent() ? ofBare(head.get()) : groups.isEmpty() ? new Group() : latest();
            byWho.put(who(attribution), group);
        }
        group.attributions.add(attribution);
        groups.add(group);
        if (head.isPresent() && described(attribution)) {
            latestDescribed.put(head.get().plural, group);
        }
    }

    private Group ofBare(Head head) {
        Group described = latestDescribed.get(head.plural);
        return described != null ? described : byHead.computeIfAbsent(head, bare -> new Group());
    }

    private Group latest() {
        return groups.stream()
                .max(Comparator.comparingInt(
                        group -> group.attributions.getLast().id()))
                .orElseThrow();
    }

    private boolean described(Attribution attribution) {
        return attribution.source().filter(span -> describes(article, span)).isPresent();
    }

    /** Whether the words of {@code source} say anything of who it is. */
    static boolean describes(Article article, Span source) {
        for (int i = article.first(source); i < extent(article, source); i++) {
            if (tells(article, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The token after the naming of a source with the place that stands against it, also where that was not counted into
     * its words: <em>источник</em> <em>в полиции</em>, but not <em>источник</em> <em>в пятницу</em>.
     */
    static int extent(Article article, Span source) {
        int end = article.end(source);
        int limit = Math.min(article.words().size(), end + LONGEST_PLACE);
        if (end >= limit || !PLACING.contains(article.forms().form(end))) {
            return end;
        }
        for (int i = end + 1; i < limit; i++) {
            Tag tag = article.words().tag(i);
            if (tag.noun()) {
                return OCCASIONS.endAt(article.forms(), i, limit) >= 0 ? end : i + 1;
            }
            if (!tag.is(Tag.Pos.ADJ)) {
                return end;
            }
        }
        return end;
    }

    /** Whether token {@code token} of a source says anything of who it is. */
    static boolean tells(Article article, int token) {
        return Voices.word(article.segmentation().tokens().get(token))
                && !grammatical(article.words().tag(token))
                && HOLLOW.endAt(article.forms(), token, token + 1) < 0
                && article.entities()
                        .at(token)
                        .filter(mention ->
                                mention.type() == Entity.Type.MEDIA || mention.form() == Mention.Form.PRONOUN)
                        .isEmpty();
    }

    private static boolean grammatical(Tag tag) {
        return switch (tag.pos()) {
            case ADP, CCONJ, SCONJ, PART, PRON, DET, PUNCT, NUM, AUX, INTJ, SYM -> true;
            case NOUN, PROPN, VERB, ADJ, ADV, X -> false;
        };
    }

    private static String who(Attribution attribution) {
        return Forms.fold(attribution.who());
    }

    /**
     * The noun that names the source, one that withholds the name before any other: <em>источник</em> in <em>данные
     * источника</em>; empty for a pronoun or where nothing names it.
     */
    private Optional<Head> head(Attribution attribution) {
        Optional<Head> first = Optional.empty();
        if (attribution.source().isPresent()) {
            Span span = attribution.source().get();
            for (int i = article.first(span); i < article.end(span); i++) {
                Tag tag = article.words().tag(i);
                if (tag.noun()) {
                    var head = new Head(article.forms().lemma(i), tag.number() == Tag.Num.PLUR);
                    if (WITHHELD.contains(head.lemma)) {
                        return Optional.of(head);
                    }
                    first = first.isPresent() ? first : Optional.of(head);
                }
            }
        }
        return first;
    }

    private record Head(String lemma, boolean plural) {}

    /** One source's attributions as they are found. */
    private static final class Group {
        final List<Attribution> attributions = new ArrayList<>();
    }
}
