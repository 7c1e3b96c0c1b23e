package molva.entity;

import java.util.Optional;
import molva.entity.PronounForms.Pronoun;
import molva.morphology.Tag;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Pos;

/** Finds whom a pronoun means among those spoken of before. */
final class PronounMeaning {
    /** Sentences back that a pronoun may reach. */
    private static final int REACH = 6;

    /** The same for a body, where it can mean nobody living. */
    private static final int BODY_REACH = 2;

    /** Tokens back from the comma that a relative pronoun may reach. */
    private static final int RELATIVE_REACH = 10;

    /** Tokens behind a quotation in which its speaker is looked for. */
    private static final int INQUIT = 10;

    private static final double UNKNOWN_GENDER = -0.3;

    private final Discourse discourse;
    private final NameScene scene;
    private final Referents referents;

    PronounMeaning(Discourse discourse, Referents referents) {
        this.discourse = discourse;
        this.scene = discourse.scene;
        this.referents = referents;
    }

    Optional<Referent> meaning(int token, Pronoun pronoun) {
        return pronoun.relative() ? before(token, pronoun) : spokenOf(token, pronoun);
    }

    /**
     * Who says {@code я} or {@code наш}: whose name follows the quotation ({@code «…», — сказал Песков}), else who was
     * spoken of last.
     */
    Optional<Referent> speaker(int token) {
        int after = discourse.speechEnd(token);
        for (int i = after; after > 0 && i < Math.min(discourse.size(), after + INQUIT); i++) {
            Optional<NameSpan> name = discourse.name(i).filter(one -> one.kind() == NameLabel.Kind.PERSON);
            if (name.isPresent()) {
                return discourse.bearer(i).map(draft -> referents.of(draft, name.get()));
            }
            if (i > after && discourse.sentence(i) != discourse.sentence(after)) {
                break;
            }
        }
        Referent best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Referent candidate : referents.recent()) {
            double score = candidate.prominence(discourse.sentence(token), true);
            boolean fits =
                    candidate.people && !candidate.plural && candidate.distance(discourse.sentence(token)) <= REACH;
            if (fits && score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Referent> spokenOf(int token, Pronoun pronoun) {
        Referent best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Referent candidate : referents.recent()) {
            double score = candidate.prominence(discourse.sentence(token), discourse.inSpeech(token))
                    + (candidate.gender == Gender.NONE ? UNKNOWN_GENDER : 0);
            if (fits(candidate, token, pronoun) && score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best == null && !pronoun.plural() ? body(token, pronoun) : Optional.ofNullable(best);
    }

    /** {@code Компания … Она}: the body spoken of last whose noun has the pronoun's gender, where it can mean nobody living. */
    private Optional<Referent> body(int token, Pronoun pronoun) {
        return referents.recent().stream()
                .filter(candidate -> !candidate.people && candidate.distance(discourse.sentence(token)) <= BODY_REACH)
                .filter(candidate -> agrees(candidate.lastTag(), pronoun))
                .findFirst();
    }

    private boolean fits(Referent candidate, int token, Pronoun pronoun) {
        if (candidate.plural != pronoun.plural() || candidate.distance(discourse.sentence(token)) > REACH) {
            return false;
        }
        return pronoun.plural() || candidate.people && agrees(candidate.gender, pronoun);
    }

    private static boolean agrees(Gender gender, Pronoun pronoun) {
        return gender == pronoun.gender() || gender == Gender.NONE;
    }

    /** What {@code который} means: the nearest noun before the comma that agrees with it. */
    private Optional<Referent> before(int token, Pronoun pronoun) {
        int comma = token - 1;
        if (comma > scene.sentenceFirst[token] && scene.words.tag(comma).is(Pos.ADP)) {
            comma--;
        }
        if (comma <= scene.sentenceFirst[token] || !scene.words.form(comma).equals(",")) {
            return Optional.empty();
        }
        int limit = Math.max(scene.sentenceFirst[token], comma - RELATIVE_REACH);
        for (int i = comma - 1; i >= limit; i--) {
            Optional<Referent> meant = at(i, pronoun);
            Tag tag = scene.words.tag(i);
            if (meant.isPresent() || tag.noun() && agrees(tag, pronoun) || tag.verb() && tag.form() == Tag.Form.FIN) {
                return meant;
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> at(int token, Pronoun pronoun) {
        Optional<Referent> named = discourse
                .bearer(token)
                .flatMap(referents::known)
                .filter(referent -> referent.people
                        ? !pronoun.plural() && agrees(referent.gender, pronoun)
                        : agrees(scene.words.tag(token), pronoun));
        return named.or(() -> referents.atHead(token).filter(referent -> agrees(scene.words.tag(token), pronoun)));
    }

    private static boolean agrees(Tag tag, Pronoun pronoun) {
        boolean plural = tag.number() == Tag.Num.PLUR;
        return plural == pronoun.plural() && (plural || tag.gender() == pronoun.gender());
    }
}
