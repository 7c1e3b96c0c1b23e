package molva.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import molva.attribution.Quotation.Use;
import molva.entity.Entity;
import molva.text.Block;
import molva.text.Verdicts;

/** Tells what the quotation marks of a text are there for. */
final class Quotations {
    private static final int LONGEST_SCARE = 4;
    private static final Set<String> TERM_WORDS =
            Set.of("слово", "термин", "понятие", "выражение", "определение", "фраза", "словосочетание");

    private final Scene scene;
    /** For each token the end of the longest stretch of content that begins there, 0 if none does. */
    private final int[] contentEnd;

    private final boolean[] inContent;

    private Quotations(Scene scene, List<Claim> claims) {
        this.scene = scene;
        contentEnd = new int[scene.size()];
        inContent = new boolean[scene.size()];
        for (Claim claim : claims) {
            for (Stretch stretch : claim.content().stretches()) {
                contentEnd[stretch.first()] = Math.max(contentEnd[stretch.first()], stretch.end());
                Arrays.fill(inContent, stretch.first(), stretch.end(), true);
            }
        }
    }

    /** Every quotation with its use, block quotations among them, in the order of the text. */
    static List<Quotation> of(Scene scene, List<Claim> claims, Verdicts verdicts) {
        var uses = new Quotations(scene, claims);
        List<Quotation> quotations = new ArrayList<>();
        for (QuotedTokens quoted : scene.quotes()) {
            var span = scene.span(quoted.first(), Math.min(quoted.end(), scene.size()));
            Use use = uses.use(quoted);
            quotations.add(new Quotation(span, use));
            verdicts.say("quotation.use", span.start(), span.end(), use.name());
        }
        for (Block block : scene.words().segmentation().document().blocks()) {
            if (block.kind() == Block.Kind.QUOTE) {
                quotations.add(new Quotation(block.span(), Use.SPEECH));
            }
        }
        quotations.sort((a, b) -> a.span().compareTo(b.span()));
        return quotations;
    }

    private Use use(QuotedTokens quoted) {
        if (isContent(quoted)) {
            return Use.SPEECH;
        }
        if (title(quoted)) {
            return Use.TITLE;
        }
        int before = quoted.first() - 1;
        if (scene.has(before) && TERM_WORDS.contains(scene.lemma(before))) {
            return Use.TERM;
        }
        boolean spoken = quoted.size() - 2 > LONGEST_SCARE && inContent[quoted.first()];
        return spoken || sentence(quoted) ? Use.SPEECH : Use.SCARE;
    }

    /** A content begins with it, or is it. */
    private boolean isContent(QuotedTokens quoted) {
        if (scene.phraseAt(quoted.first()) >= 0) {
            return false;
        }
        for (int first = Math.max(0, quoted.first() - 1); first <= quoted.first() + 1 && scene.has(first); first++) {
            if (contentEnd[first] > 0 && quoted.end() >= contentEnd[first] - 1) {
                return true;
            }
        }
        return false;
    }

    /** A name: right after its noun in one phrase and with a capital, or the mention of a body or outlet. */
    private boolean title(QuotedTokens quoted) {
        boolean capital = scene.capitalised(quoted.first() + 1);
        var mention = scene.entities().at(quoted.first() + 1);
        boolean named = mention.filter(m -> m.type() != Entity.Type.PERSON && m.end() >= quoted.end() - 1)
                .isPresent();
        return capital && (named || scene.phraseAt(quoted.first()) >= 0);
    }

    /** It ends a sentence inside its marks, or holds more than one: words of somebody, if nobody says whose. */
    private boolean sentence(QuotedTokens quoted) {
        return quoted.size() > 8 && scene.is(quoted.end() - 2, Mark.STOP);
    }
}
