package molva.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import molva.entity.NameLabel.Kind;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from left to right and finds whom its descriptions ({@code российский лидер}, {@code суд}) and pronouns
 * ({@code он}, {@code который}) mean among those named or described before. One use for one document.
 */
final class Anaphora {
    private static final Set<String> INSERTED_AFTER = Set.of(",", "(", "—", "–", "-");

    private final Discourse discourse;
    private final NameScene scene;
    private final NominativePhrase phrases;
    private final DescriptionReader reader;
    private final RoleFamilies families;
    private final Referents referents;
    private final DescriptionMeaning descriptions;
    private final PronounMeaning pronouns;
    private int coveredEnd = -1;

    @Nullable private Description lastDescribed;

    private String lastNominative = "";

    Anaphora(
            Discourse discourse,
            Gazetteer gazetteer,
            RoleFamilies families,
            Leaders leaders,
            NominativePhrase phrases) {
        this.discourse = discourse;
        this.scene = discourse.scene;
        this.phrases = phrases;
        this.families = families;
        reader = new DescriptionReader(discourse, gazetteer, families);
        referents = new Referents(discourse, leaders);
        descriptions = new DescriptionMeaning(discourse, referents, families);
        pronouns = new PronounMeaning(discourse, referents);
    }

    /** Adds to the drafts the places that mean them; returns drafts of those who are only described but meant again. */
    List<Draft> resolve() {
        for (int i = 0; i < discourse.size(); i++) {
            int token = i;
            discourse.name(i).filter(name -> name.first() == token).ifPresent(this::name);
            reader.at(i).ifPresent(this::description);
            PronounForms.of(form(i))
                    .flatMap(pronoun -> pronouns.meaning(token, pronoun))
                    .or(() -> speaker(token))
                    .ifPresent(referent -> pronoun(token, referent));
        }
        return referents.described(families);
    }

    private String form(int i) {
        boolean word = scene.shapes[i] == Shape.LOWER || scene.shapes[i] == Shape.CAPITAL;
        return word ? scene.words.lower(i) : "";
    }

    private void name(NameSpan name) {
        discourse.bearer(name.first()).ifPresent(draft -> {
            boolean person = draft.type == Entity.Type.PERSON;
            boolean subject = scene.words.tag(name.first()).grammaticalCase() == Case.NOM
                    || person && new PersonSurroundings(scene, name).grammaticalCase() == Case.NOM;
            referents.see(referents.of(draft, name), name.first(), subject);
        });
    }

    private void description(Description read) {
        int head = read.head();
        boolean governed = head < coveredEnd;
        Description description = governed ? read.upTo(Math.min(read.end(), coveredEnd)) : read;
        coveredEnd = Math.max(coveredEnd, description.end());
        Optional<Referent> beside = governed ? Optional.empty() : beside(description);
        if (beside.isPresent()) {
            if (description.people()) {
                referents.addRole(beside.get(), description.role());
            }
            referents.putAtHead(head, beside.get());
            return;
        }
        Referent referent = descriptions.meaning(description).orElseGet(() -> newlyDescribed(description));
        referent.describedBy(description);
        referents.putAtHead(head, referent);
        place(referent, description);
        referents.see(referent, head);
    }

    /** The person whose name stands in apposition: {@code [премьер-министр Италии] Марио Монти}, {@code Монти, [премьер]}. */
    private Optional<Referent> beside(Description description) {
        Optional<Referent> body = description.body() ? bodyBeside(description) : Optional.empty();
        if (body.isPresent()) {
            referents.call(description.noun(), body.get());
            return body;
        }
        Optional<NameSpan> after = person(description.end(), description.head());
        if (after.isPresent() && reader.apposed(description.head(), after.get())) {
            return referent(after.get());
        }
        int before = description.first() - 1;
        boolean inserted = before > scene.sentenceFirst[description.head()]
                && INSERTED_AFTER.contains(scene.words.form(before))
                && description.tag().grammaticalCase() == Case.NOM;
        return inserted
                ? person(before - 1, description.head())
                        .flatMap(this::referent)
                        .filter(referent -> agree(description.tag(), referent.gender))
                : Optional.empty();
    }

    /** The body that bears the name right behind the noun: {@code [газета] «Известия»}, {@code [агентство] Рейтер}. */
    private Optional<Referent> bodyBeside(Description description) {
        int head = description.head();
        if (discourse.named(head)) {
            return Optional.empty();
        }
        int next = head + 1 < discourse.size() && scene.shapes[head + 1] == Shape.QUOTE_OPEN ? head + 2 : head + 1;
        return discourse
                .name(next, head)
                .filter(name -> name.kind() == Kind.MEDIA || name.kind() == Kind.ORGANIZATION && next == head + 2)
                .flatMap(this::referent);
    }

    private Optional<NameSpan> person(int token, int near) {
        return discourse.name(token, near).filter(name -> name.kind() == Kind.PERSON);
    }

    private Optional<Referent> referent(NameSpan name) {
        return discourse.bearer(name.first()).map(draft -> referents.of(draft, name));
    }

    private static boolean agree(Tag tag, Gender gender) {
        return tag.gender() != Gender.FEM || gender != Gender.MASC;
    }

    private Referent newlyDescribed(Description description) {
        Optional<Draft> bearer = discourse.bearer(description.head());
        Referent referent = bearer.map(draft ->
                        referents.of(draft, discourse.name(description.head()).orElseThrow()))
                .orElseGet(() -> referents.newlyDescribed(description, draft(description)));
        referents.call(description.noun(), referent);
        return referent;
    }

    private Draft draft(Description description) {
        String name = nominative(description);
        Entity.Type type = discourse
                .name(description.head())
                .map(span -> span.kind().type())
                .orElse(Entity.Type.OTHER);
        return new Draft(type, name, Gender.NONE);
    }

    /** The description in the nominative; asked for twice in a row, it is worked out once. */
    private String nominative(Description description) {
        if (description != lastDescribed) {
            int first = NominativePhrase.withoutPointing(scene.words, description.first(), description.head());
            lastNominative = phrases.of(scene.words, first, description.head(), description.end());
            lastDescribed = description;
        }
        return lastNominative;
    }

    private void place(Referent referent, Description description) {
        int head = description.head();
        if (discourse.bearer(head).isPresent()) {
            return;
        }
        Optional<NameSpan> ownName = discourse.name(head);
        if (ownName.isPresent()) {
            referent.draft.places.add(Draft.Place.named(ownName.get()));
            return;
        }
        if (!description.ofOutlet()) {
            referent.draft.describe(() -> nominative(description));
        }
        int first = head;
        while (first > description.first() && scene.words.tag(first - 1).is(Pos.ADJ) && !discourse.named(first - 1)) {
            first--;
        }
        referents.place(referent, first, head + 1, Mention.Form.DESCRIPTION);
    }

    private Optional<Referent> speaker(int token) {
        return PronounForms.firstPerson(scene.words.lemma(token)) ? pronouns.speaker(token) : Optional.empty();
    }

    private void pronoun(int token, Referent referent) {
        referents.place(referent, token, token + 1, Mention.Form.PRONOUN);
        if (!PronounForms.firstPerson(scene.words.lemma(token))) {
            referents.see(referent, token);
        }
    }
}
