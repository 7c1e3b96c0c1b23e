package molva.entity;

import java.util.Optional;
import java.util.Set;
import molva.entity.SourceNouns.Hint;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;

/** Finds whom a description means among those spoken of before. */
final class DescriptionMeaning {
    /** Sentences back that a noun alone may reach without a word in common. */
    private static final int REACH = 3;

    private static final int OUTLET_REACH = 8;

    /** What a role in common weighs against how near a person is. */
    private static final double ROLE = 3;

    private static final double FARTHEST = -4;

    /** What speaks for one whom the text has just spoken of, with no role given; nobody is thus taken to hold an office. */
    private static final double NO_ROLE = 1.2;

    /** The same, where the text has called the one by other roles. */
    private static final double OTHER_ROLE = 0;

    /** Nouns that may stand for any body. */
    private static final Set<String> ANY_BODY = Set.of(
            "ведомство",
            "компания",
            "фирма",
            "корпорация",
            "концерн",
            "организация",
            "группировка",
            "клуб",
            "фонд",
            "движение",
            "министерство");

    private final Discourse discourse;
    private final Referents referents;
    private final RoleFamilies families;

    DescriptionMeaning(Discourse discourse, Referents referents, RoleFamilies families) {
        this.discourse = discourse;
        this.referents = referents;
        this.families = families;
    }

    Optional<Referent> meaning(Description description) {
        if (description.body()) {
            return body(description);
        }
        Optional<Referent> person =
                description.hint() == Hint.ROLE && !description.plural() ? person(description) : Optional.empty();
        return person.or(() -> again(description));
    }

    private Optional<Referent> person(Description description) {
        Referent best = null;
        double bestScore = 0;
        for (Referent candidate : referents.candidates(description.role())) {
            double score = fit(candidate, description);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private double fit(Referent candidate, Description description) {
        boolean fits = candidate.named()
                && candidate.people
                && (description.tag().gender() != Gender.FEM || candidate.gender != Gender.MASC);
        double agreement = fits ? candidate.agreement(description.role(), families) : -1;
        if (agreement < 0) {
            return -1;
        }
        int sentence = discourse.sentence(description.head());
        double prominence = candidate.prominence(sentence, discourse.inSpeech(description.head()));
        if (agreement > 0) {
            return ROLE * agreement + Math.max(FARTHEST, prominence);
        }
        boolean likely = description.bare()
                && !families.office(description.role().lemma())
                && candidate.distance(sentence) <= REACH
                && description.tag().grammaticalCase() == Case.NOM;
        return likely ? (candidate.hasRoles() ? OTHER_ROLE : NO_ROLE) + prominence : -1;
    }

    /** A noun alone and the same noun with more words, before it or after: {@code турецкие власти … власти}. */
    private Optional<Referent> again(Description description) {
        return referents.called(description.noun()).filter(referent -> description.bare() || referent.onlyBare());
    }

    private Optional<Referent> body(Description description) {
        Optional<Referent> again = again(description);
        boolean any = description.bare()
                && !description.plural()
                && (description.hint() == Hint.MEDIA
                        || ANY_BODY.contains(description.role().lemma()));
        return again.isPresent() || !any ? again : lastBody(description);
    }

    private Optional<Referent> lastBody(Description description) {
        int sentence = discourse.sentence(description.head());
        Entity.Type wanted = description.hint() == Hint.MEDIA ? Entity.Type.MEDIA : Entity.Type.ORGANIZATION;
        int reach = wanted == Entity.Type.MEDIA ? OUTLET_REACH : REACH;
        return referents.recent().stream()
                .filter(referent -> referent.draft.type == wanted)
                .filter(referent -> referent.distance(sentence) <= reach)
                .findFirst();
    }
}
