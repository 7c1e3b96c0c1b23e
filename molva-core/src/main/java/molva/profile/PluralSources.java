package molva.profile;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import molva.attribution.Attribution;
import molva.morphology.Tag;
import molva.text.Block;
import molva.text.Span;

/**
 * The key statement rests on <em>источники</em> without a number, and nothing else in the text supports it. Key is what
 * the first sentence or the title says. Hit: <em>Завод закроют, сообщили источники.</em> and no more.
 * Near miss: <em>сообщили два источника</em>, or a ministry that confirms.
 */
final class PluralSources implements SourcingRule {
    private static final PhraseList CONFIRMING = PhraseList.read("confirming-cues.txt");
    private static final int LEAST_SHARED = 2;
    private static final double LEAST_SHARE = 1.0 / 3;

    @Override
    public Rule rule() {
        return Rule.PLURAL_SOURCES_ALONE;
    }

    @Override
    public void look(Article article, Findings findings) {
        for (AnonymousSource source : article.anonymousSources()) {
            Attribution first = source.first();
            if (!key(article, first) || !unnumbered(article, source.span())) {
                continue;
            }
            if (supported(article, first)) {
                findings.shown(rule(), source.span(), "supported");
            } else {
                findings.add(rule(), first, source.span());
                return;
            }
        }
    }

    /** Whether {@code attribution} gives the title's or the first sentence's statement. */
    private static boolean key(Article article, Attribution attribution) {
        Set<String> claim = lemmas(article, attribution.content());
        for (var sentence : article.sentences()) {
            Block.Kind kind = article.blockOf(sentence).kind();
            Span span = article.segmentation().span(sentence);
            boolean within = span.contains(attribution.cue())
                    || attribution.content().stream().anyMatch(span::overlaps);
            if (within || (kind == Block.Kind.TITLE && tells(claim, lemmas(article, List.of(span))))) {
                return true;
            }
            if (kind != Block.Kind.TITLE && kind != Block.Kind.HEADING) {
                return false;
            }
        }
        return false;
    }

    private static boolean unnumbered(Article article, Span source) {
        boolean plural = false;
        for (int i = article.first(source); i < article.end(source); i++) {
            Tag tag = article.words().tag(i);
            if (tag.is(Tag.Pos.NUM)
                    || List.of("несколько", "один", "двое", "трое")
                            .contains(article.forms().lemma(i))) {
                return false;
            }
            plural |= tag.noun() && tag.number() == Tag.Num.PLUR && !AnonymousSources.tells(article, i);
        }
        return plural;
    }

    private static boolean supported(Article article, Attribution key) {
        Set<String> claim = lemmas(article, key.content());
        return article.attributions().stream()
                .filter(other -> accountable(article, other))
                .anyMatch(other ->
                        article.has(CONFIRMING, other.cue()) || shares(claim, lemmas(article, other.content())));
    }

    /** Whether somebody answers for it who does not merely carry the word of another. */
    private static boolean accountable(Article article, Attribution attribution) {
        return switch (attribution.kind()) {
            case PERSON, ROLE, ORGANIZATION, DOCUMENT -> attribution.parent().isEmpty();
            case MEDIA ->
                attribution.relays().isEmpty()
                        && attribution.parent().isEmpty()
                        && carriesNothing(article, attribution);
            case ANONYMOUS, GROUP, HEARSAY, AUTHOR -> false;
        };
    }

    private static boolean carriesNothing(Article article, Attribution media) {
        return article.attributions().stream()
                .filter(other -> other.kind() == Attribution.Kind.ANONYMOUS)
                .noneMatch(other -> other.content().equals(media.content())
                        || other.parent().equals(OptionalInt.of(media.id())));
    }

    /** Whether a statement tells at least half of what the title does. */
    private static boolean tells(Set<String> claim, Set<String> title) {
        long shared = title.stream().filter(claim::contains).count();
        return shared >= LEAST_SHARED && 2 * shared >= title.size();
    }

    private static boolean shares(Set<String> claim, Set<String> other) {
        long shared = claim.stream().filter(other::contains).count();
        return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(claim.size(), other.size());
    }

    private static Set<String> lemmas(Article article, List<Span> spans) {
        Set<String> lemmas = new HashSet<>();
        for (Span span : spans) {
            for (int i = article.first(span); i < article.end(span); i++) {
                Tag tag = article.words().tag(i);
                if (tag.noun() || tag.verb() || tag.is(Tag.Pos.ADJ) || tag.is(Tag.Pos.X)) {
                    lemmas.add(article.forms().lemma(i));
                }
            }
        }
        return lemmas;
    }
}
