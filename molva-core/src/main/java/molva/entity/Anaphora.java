package molva.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.entity.SourceNouns.Hint;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;
import molva.morphology.Tag.Pos;
import molva.text.QuotationMarks;
import molva.text.QuotedSpan;

/**
 * Reads a document from left to right and finds whom its descriptions ({@code российский лидер}, {@code суд}) and pronouns
 * ({@code он}, {@code который}) mean among those named or described before. One use for one document.
 */
final class Anaphora {
    private static final int RECENT = 12;
    private static final int PRONOUN_REACH = 6;
    private static final int DESCRIPTION_REACH = 3;
    private static final int LONG_QUOTE = 6;
    private static final int MOST_ROLES = 8;

    private final NameScene scene;
    private final RoleFamilies families;
    private final Leaders leaders;
    private final NominativePhrase phrases;
    private final List<NameSpan> names;
    private final int[] nameAt;
    private final Draft[] draftOfName;
    private final int[] sentenceAt;
    private final boolean[] quoted;
    private final DescriptionReader reader;
    private final Map<Draft, Referent> referents = new HashMap<>();
    private final Deque<Referent> recent = new ArrayDeque<>();
    private final Map<String, Referent> byNoun = new HashMap<>();
    private final Map<String, Deque<Referent>> byRole = new HashMap<>();
    private final List<Draft> described = new ArrayList<>();
    /** The referent that the description at this token means. */
    private final Map<Integer, Referent> atHead = new HashMap<>();

    /** Places of descriptions and pronouns do not overlap; the last one ended here. */
    private int placedEnd;

    private int coveredEnd = -1;
    private int coveredHead = -1;

    Anaphora(
            NameScene scene,
            Gazetteer gazetteer,
            RoleFamilies families,
            Leaders leaders,
            NominativePhrase phrases,
            List<NameSpan> names,
            Draft[] draftOfName) {
        this.scene = scene;
        this.families = families;
        this.leaders = leaders;
        this.phrases = phrases;
        this.names = names;
        this.draftOfName = draftOfName;
        nameAt = new int[scene.size()];
        Arrays.fill(nameAt, -1);
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(nameAt, names.get(i).first(), names.get(i).end(), i);
        }
        sentenceAt = new int[scene.size()];
        var sentences = scene.words.segmentation().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceAt, sentences.get(i).first(), sentences.get(i).end(), i);
        }
        quoted = new boolean[scene.size()];
        for (QuotedSpan quote : QuotationMarks.pair(scene.words.segmentation())) {
            int first = scene.words.segmentation().tokenAt(quote.span().start());
            int end = Math.min(
                    scene.size(),
                    scene.words.segmentation().tokenAt(quote.span().end()));
            if (end - first > LONG_QUOTE) {
                Arrays.fill(quoted, first, end, true);
            }
        }
        reader = new DescriptionReader(scene, gazetteer, names, nameAt);
    }

    /** Adds to the drafts the places that mean them; returns drafts of those who are only described but meant again. */
    List<Draft> resolve() {
        for (int i = 0; i < scene.size(); i++) {
            if (nameAt[i] >= 0 && names.get(nameAt[i]).first() == i) {
                name(nameAt[i]);
            }
            int token = i;
            reader.at(i).ifPresent(description -> description(token, description));
            PronounForms.of(WordList.fold(form(i))).ifPresent(pronoun -> pronoun(token, pronoun));
        }
        return described.stream().filter(draft -> draft.places.size() > 1).toList();
    }

    private String form(int i) {
        return scene.shapes[i] == Shape.LOWER || scene.shapes[i] == Shape.CAPITAL || scene.shapes[i] == Shape.INITIAL
                ? scene.words.form(i)
                : "";
    }

    private void name(int index) {
        Draft draft = draftOfName[index];
        if (draft == null) {
            return;
        }
        NameSpan span = names.get(index);
        Referent referent = referents.computeIfAbsent(draft, key -> referent(key, span));
        see(referent, span.first());
    }

    private Referent referent(Draft draft, NameSpan span) {
        boolean person = draft.type == Entity.Type.PERSON;
        var referent = new Referent(draft, person, draft.gender, false);
        if (person) {
            PersonMention mention = PersonMention.of(scene, span);
            leaders.roles(mention.last().key()).forEach(role -> addRole(referent, role));
        }
        return referent;
    }

    private void addRole(Referent referent, Role role) {
        if (referent.roles.size() < MOST_ROLES && !referent.roles.contains(role)) {
            referent.roles.add(role);
            Deque<Referent> bearers = byRole.computeIfAbsent(role.lemma(), key -> new ArrayDeque<>());
            bearers.addFirst(referent);
            if (bearers.size() > RECENT) {
                bearers.removeLast();
            }
        }
    }

    private void see(Referent referent, int token) {
        boolean subject = scene.words.tag(token).grammaticalCase() == Case.NOM;
        referent.see(sentenceAt[token], subject, quoted[token]);
        recent.remove(referent);
        recent.addFirst(referent);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    private void description(int token, Description description) {
        boolean covered = token < coveredEnd && token != coveredHead;
        if (!covered) {
            coveredEnd = description.end();
            coveredHead = token;
            Optional<Referent> beside = beside(description);
            if (beside.isPresent()) {
                addRole(beside.get(), role(description));
                atHead.put(token, beside.get());
                return;
            }
        }
        boolean body = description.hint() == Hint.ORGANIZATION || description.hint() == Hint.MEDIA;
        Optional<Referent> meant = body ? body(description) : person(description);
        Referent referent = meant.orElseGet(() -> unnamed(description));
        atHead.put(token, referent);
        place(referent, description);
        see(referent, token);
    }

    private void place(Referent referent, Description description) {
        int index = nameAt[description.head()];
        if (index >= 0 && draftOfName[index] != null) {
            return;
        }
        if (index >= 0) {
            referent.draft.places.add(Draft.Place.named(names.get(index)));
            return;
        }
        int first = description.head();
        while (first > description.first()
                && nameAt[first - 1] < 0
                && scene.words.tag(first - 1).is(Pos.ADJ)) {
            first--;
        }
        put(referent, first, description.head() + 1, Mention.Form.DESCRIPTION);
    }

    private void put(Referent referent, int first, int end, Mention.Form form) {
        if (first >= placedEnd) {
            referent.draft.places.add(new Draft.Place(first, end, referent.draft.type, form));
            placedEnd = end;
        }
    }

    private Role role(Description description) {
        String lemma = scene.words.lemma(description.head());
        String complement = "";
        for (int i = description.head() + 1; i < description.end(); i++) {
            if (scene.words.tag(i).noun()) {
                complement = scene.words.lemma(i);
                break;
            }
        }
        return new Role(lemma, families.of(lemma, complement), description.complements());
    }

    /** The person whose name stands in apposition: {@code [премьер-министр Италии] Марио Монти}, {@code Монти, [премьер]}. */
    private Optional<Referent> beside(Description description) {
        int after = description.end();
        if (scene.sameSentence(description.head(), after) && nameAt[after] >= 0) {
            NameSpan name = names.get(nameAt[after]);
            Draft draft = draftOfName[nameAt[after]];
            if (name.kind() == NameLabel.Kind.PERSON && draft != null && apposed(description, name, draft)) {
                return Optional.of(referents.computeIfAbsent(draft, key -> referent(key, name)));
            }
        }
        int before = description.first() - 1;
        boolean inserted = before > scene.sentenceFirst[description.head()]
                && nameAt[before - 1] >= 0
                && Set.of(",", "(", "—", "–", "-").contains(scene.words.form(before));
        if (inserted && description.tag().grammaticalCase() == Case.NOM) {
            NameSpan name = names.get(nameAt[before - 1]);
            Draft draft = draftOfName[nameAt[before - 1]];
            if (name.kind() == NameLabel.Kind.PERSON && draft != null && agree(description.tag(), draft.gender)) {
                return Optional.of(referents.computeIfAbsent(draft, key -> referent(key, name)));
            }
        }
        return Optional.empty();
    }

    private boolean apposed(Description description, NameSpan name, Draft draft) {
        boolean nominative = WordList.fold(draft.name).contains(WordList.fold(scene.words.form(name.end() - 1)));
        Case own = description.tag().grammaticalCase();
        return own == Case.NOM || own == Case.NONE ? nominative : !nominative || own != Case.GEN;
    }

    private static boolean agree(Tag tag, Gender gender) {
        return tag.gender() != Gender.FEM || gender != Gender.MASC;
    }

    private Optional<Referent> person(Description description) {
        if (description.plural() || description.hint() == Hint.DOCUMENT || description.hint() == Hint.ANONYMOUS) {
            return bareAgain(description);
        }
        Role role = role(description);
        int sentence = sentenceAt[description.head()];
        boolean inQuote = quoted[description.head()];
        Referent best = null;
        double bestScore = 0;
        List<Referent> candidates = new ArrayList<>(recent);
        candidates.addAll(byRole.getOrDefault(role.lemma(), new ArrayDeque<>()));
        for (Referent candidate : candidates) {
            double score = fit(candidate, role, description, sentence, inQuote);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best == null ? bareAgain(description) : Optional.of(best);
    }

    private double fit(Referent candidate, Role role, Description description, int sentence, boolean inQuote) {
        if (!candidate.named() || !candidate.person || !agree(description.tag(), candidate.gender)) {
            return -1;
        }
        double agreement = candidate.agreement(role);
        if (agreement < 0) {
            return -1;
        }
        if (agreement == 0) {
            boolean likely = description.bare()
                    && candidate.roles.isEmpty()
                    && candidate.distance(sentence) <= DESCRIPTION_REACH
                    && description.tag().grammaticalCase() == Case.NOM;
            return likely ? 1.2 + candidate.prominence(sentence, inQuote) : -1;
        }
        return 3 * agreement + Math.max(-4, candidate.prominence(sentence, inQuote));
    }

    /** A noun alone that means what the same noun with more words meant before: {@code турецкие власти … власти}. */
    private Optional<Referent> bareAgain(Description description) {
        return description.bare() ? Optional.ofNullable(byNoun.get(noun(description))) : Optional.empty();
    }

    private String noun(Description description) {
        return scene.words.lemma(description.head()) + (description.plural() ? "+" : "");
    }

    private Optional<Referent> body(Description description) {
        if (!description.bare()) {
            return Optional.empty();
        }
        Optional<Referent> again = bareAgain(description);
        if (again.isPresent()) {
            return again;
        }
        if (description.plural()) {
            return Optional.empty();
        }
        int sentence = sentenceAt[description.head()];
        Entity.Type wanted = description.hint() == Hint.MEDIA ? Entity.Type.MEDIA : Entity.Type.ORGANIZATION;
        boolean general = description.hint() == Hint.MEDIA || GENERAL.contains(scene.words.lemma(description.head()));
        return general
                ? recent.stream()
                        .filter(referent -> referent.draft.type == wanted)
                        .filter(referent -> referent.distance(sentence) <= DESCRIPTION_REACH)
                        .findFirst()
                : Optional.empty();
    }

    private static final Set<String> GENERAL = Set.of(
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

    private Referent unnamed(Description description) {
        String name = phrases.of(scene.words, description.first(), description.end());
        int index = nameAt[description.head()];
        boolean ownName = index >= 0 && draftOfName[index] != null;
        Draft draft = ownName ? draftOfName[index] : new Draft(typeOf(description, index), name, Gender.NONE);
        if (!ownName) {
            described.add(draft);
        }
        boolean person = description.hint() == Hint.ROLE
                || description.hint() == Hint.GROUP
                || description.hint() == Hint.ANONYMOUS;
        Referent referent = referents.computeIfAbsent(
                draft, key -> new Referent(key, person, description.tag().gender(), description.plural()));
        byNoun.put(noun(description), referent);
        return referent;
    }

    private Entity.Type typeOf(Description description, int name) {
        return name >= 0 ? names.get(name).kind().type() : Entity.Type.OTHER;
    }

    private void pronoun(int token, PronounForms.Pronoun pronoun) {
        Optional<Referent> meant = pronoun.relative() ? antecedent(token, pronoun) : spokenOf(token, pronoun);
        meant.ifPresent(referent -> {
            referent.draft.places.add(new Draft.Place(token, token + 1, referent.draft.type, Mention.Form.PRONOUN));
            see(referent, token);
        });
    }

    private Optional<Referent> spokenOf(int token, PronounForms.Pronoun pronoun) {
        int sentence = sentenceAt[token];
        Referent best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Referent candidate : recent) {
            boolean fits = candidate.plural == pronoun.plural()
                    && (candidate.person || pronoun.plural())
                    && (pronoun.plural() || candidate.gender == pronoun.gender() || candidate.gender == Gender.NONE)
                    && candidate.distance(sentence) <= PRONOUN_REACH;
            double score = candidate.prominence(sentence, quoted[token]) - (candidate.gender == Gender.NONE ? 0.3 : 0);
            if (fits && score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What {@code который} means: the nearest noun before the comma that agrees with it. */
    private Optional<Referent> antecedent(int token, PronounForms.Pronoun pronoun) {
        int i = token - 1;
        if (i > scene.sentenceFirst[token] && scene.words.tag(i).is(Pos.ADP)) {
            i--;
        }
        if (i <= scene.sentenceFirst[token] || !scene.words.form(i).equals(",")) {
            return Optional.empty();
        }
        for (int j = i - 1; j >= Math.max(scene.sentenceFirst[token], i - 10); j--) {
            if (nameAt[j] >= 0 && draftOfName[nameAt[j]] != null) {
                Referent named = referents.get(draftOfName[nameAt[j]]);
                boolean fits = named != null
                        && !pronoun.plural()
                        && named.person
                        && (named.gender == pronoun.gender() || named.gender == Gender.NONE);
                if (fits) {
                    return Optional.of(named);
                }
            }
            Referent meant = atHead.get(j);
            if (meant != null && agrees(scene.words.tag(j), pronoun)) {
                return Optional.of(meant);
            }
            if (scene.words.tag(j).verb() && scene.words.tag(j).form() == Tag.Form.FIN) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Tag tag, PronounForms.Pronoun pronoun) {
        boolean plural = tag.number() == Tag.Num.PLUR;
        return plural == pronoun.plural() && (plural || tag.gender() == pronoun.gender());
    }
}
