package molva.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Words;
import molva.text.Segmentation;
import molva.text.Span;
import molva.text.Token;

/** Finds in the words of one source whom they mean. */
final class SourceReading {
    /** Tokens between the comma and {@code который}: {@code , по словам которого}. */
    private static final int LONGEST_LEAD = 4;

    private static final int ANTECEDENT_REACH = 12;
    private static final String QUOTES = "«»\"„“”'";

    private final Words words;
    private final Entities entities;
    private final SourceNouns sources;
    private final int first;
    private final int end;
    private final int head;

    SourceReading(Words words, Entities entities, SourceNouns sources, Span source) {
        this.words = words;
        this.entities = entities;
        this.sources = sources;
        Segmentation segmentation = words.segmentation();
        int from = segmentation.tokenAt(source.start());
        int to = from;
        while (to < words.size() && segmentation.tokens().get(to).start() < source.end()) {
            to++;
        }
        while (from < to && punctuation(from)) {
            from++;
        }
        while (to > from && punctuation(to - 1)) {
            to--;
        }
        this.first = from;
        this.end = to;
        this.head = head();
    }

    private boolean punctuation(int i) {
        return words.segmentation().tokens().get(i).kind() == Token.Kind.PUNCTUATION
                && !words.form(i).equals("(")
                && !words.form(i).equals(")");
    }

    String name(NominativePhrase phrases) {
        List<Entity> meant = meant();
        if (meant.stream().noneMatch(Entity::isNamed) && introduces()) {
            return words.segmentation()
                    .span(quoted(head + 1) ? head + 2 : head + 1, end)
                    .in(words.segmentation().document().text());
        }
        if (meant.isEmpty()) {
            return words.lemma(first).equals("который")
                    ? antecedent(phrases)
                    : phrases.of(words, phraseFirst(), head, phraseEnd());
        }
        if (meant.size() > 1) {
            return meant.stream().map(Entity::name).collect(Collectors.joining(" и "));
        }
        String name = meant.getFirst().name();
        return longerWritten(meant.getFirst())
                ? longer(name, phrases.of(words, phraseFirst(), head, phraseEnd()))
                : name;
    }

    /**
     * {@code телеканал [Ifeng], концерн [Bayer], газета «[Время]»}: whether the source is a body with a name that is no entity,
     * told by its foreign letters, or for an outlet by quotation marks.
     */
    private boolean introduces() {
        if (head < first || head + 1 >= end) {
            return false;
        }
        var hint = sources.hint(words.lemma(head), words.tag(head).number());
        boolean outlet = hint.filter(SourceNouns.Hint.MEDIA::equals).isPresent();
        boolean marked = outlet && quoted(head + 1) && head + 2 < end;
        for (int i = head + 1; i < end; i++) {
            boolean fits = marked ? i == head + 1 || !quoted(i) : words.tag(i).is(Tag.Pos.X);
            if (!fits) {
                return false;
            }
        }
        return outlet || hint.filter(SourceNouns.Hint.ORGANIZATION::equals).isPresent();
    }

    private boolean quoted(int i) {
        return QUOTES.indexOf(words.form(i).charAt(0)) >= 0;
    }

    /** What {@code который} stands for where that is no entity: the nearest noun before the comma that agrees with it. */
    private String antecedent(NominativePhrase phrases) {
        int comma = first - 1;
        while (comma > Math.max(0, first - LONGEST_LEAD) && !words.form(comma).equals(",")) {
            comma--;
        }
        Tag pronoun = words.tag(first);
        for (int i = comma - 1; i >= Math.max(0, comma - ANTECEDENT_REACH); i--) {
            Tag tag = words.tag(i);
            if (tag.form() == Tag.Form.FIN) {
                break;
            }
            if (tag.noun() && agree(tag, pronoun)) {
                int from = i;
                while (from > 0
                        && (words.tag(from - 1).is(Tag.Pos.ADJ)
                                || words.tag(from - 1).is(Tag.Pos.DET))) {
                    from--;
                }
                return phrases.of(words, from, i, comma);
            }
        }
        return phrases.of(words, first, head, end);
    }

    /** Masculine and neuter are one but in the nominative: {@code указ, согласно которому}. */
    private static boolean agree(Tag noun, Tag pronoun) {
        boolean alike = pronoun.number() == Tag.Num.PLUR
                || noun.gender() == pronoun.gender()
                || pronoun.grammaticalCase() != Case.NOM
                        && noun.gender() != Tag.Gender.FEM
                        && pronoun.gender() != Tag.Gender.FEM;
        return noun.number() == pronoun.number() && alike;
    }

    /** Whether the source may say more of an entity than its name: {@code суд [лондонского района Вестминстер]}. */
    private boolean longerWritten(Entity entity) {
        if (words.tag(first).is(Tag.Pos.PRON)) {
            return false;
        }
        return entity.type() == Entity.Type.OTHER
                || entity.type() == Entity.Type.ORGANIZATION
                        && words.segmentation().tokens().get(first).kind() == Token.Kind.WORD
                        && !quotedInside();
    }

    private boolean quotedInside() {
        for (int i = first; i < end; i++) {
            if (quoted(i)) {
                return true;
            }
        }
        return false;
    }

    private static String longer(String name, String phrase) {
        return phrase.length() > name.length() ? phrase : name;
    }

    /** A participle with its own words in front is left out: {@code [прибывшие на место] врачи}. */
    private int phraseFirst() {
        int start = NominativePhrase.withoutPointing(words, first, head);
        if (head < 0 || words.tag(start).form() != Tag.Form.PART) {
            return start;
        }
        int from = head;
        while (from > start
                && (words.tag(from - 1).is(Tag.Pos.ADJ) || words.tag(from - 1).is(Tag.Pos.DET))) {
            from--;
        }
        return from > start + 1 ? from : start;
    }

    /** A side clause at the end is left out: {@code активисты[, собравшиеся у мечети]}. */
    private int phraseEnd() {
        if (head < 0 || WIDE.contains(words.lemma(head))) {
            return end;
        }
        for (int i = head + 1; i + 1 < end; i++) {
            Tag after = words.tag(i + 1);
            boolean clause = words.form(i).equals(",")
                    && (after.form() == Tag.Form.PART
                            || words.lemma(i + 1).equals("который")
                            || after.is(Tag.Pos.ADP)
                                    && i + 2 < end
                                    && words.lemma(i + 2).equals("который"));
            if (clause) {
                return i;
            }
        }
        return end;
    }

    /** Nouns that say nothing without their side clause: {@code люди, которые видели}. */
    private static final Set<String> WIDE = Set.of("человек", "женщина", "мужчина", "лицо", "девушка", "парень", "тот");

    /** The first noun; a name counts as one whatever it was taken for. */
    private int head() {
        if (first < end
                && sources.hint(words.lemma(first), words.tag(first).number()).isPresent()) {
            return first;
        }
        int noun = NominativePhrase.head(words, first, end);
        for (int i = first; i < (noun < 0 ? end : noun); i++) {
            Optional<Mention> mention = entities.at(i);
            boolean pronoun = noun >= 0
                    && mention.filter(one -> one.form() == Mention.Form.PRONOUN).isPresent();
            if (!pronoun && mention.isPresent() && mention.get().type() == Entity.Type.PERSON) {
                return i;
            }
        }
        return noun;
    }

    /** The entities that the source is: one, or several joined by {@code и}; none for another phrase. */
    List<Entity> meant() {
        List<Mention> inside = inside();
        for (int i = 0; i < inside.size(); i++) {
            if (apposed(inside.get(i))) {
                return coordinated(inside, i);
            }
        }
        for (int i = 0; i < inside.size(); i++) {
            if (introduced(inside.get(i))) {
                return coordinated(inside, i);
            }
        }
        for (int i = 0; i < inside.size(); i++) {
            if (holdsHead(inside.get(i))) {
                return coordinated(inside, i);
            }
        }
        return List.of();
    }

    private List<Mention> inside() {
        List<Mention> inside = new ArrayList<>();
        int i = first;
        while (i < end) {
            Optional<Mention> mention = entities.at(i);
            mention.filter(one -> !beside(one)).ifPresent(inside::add);
            i = mention.map(Mention::end).orElse(i + 1);
        }
        return inside;
    }

    /** A pronoun in a phrase of which a noun is the head: {@code [его] дочь}, {@code люди, которым [я] верю}. */
    private boolean beside(Mention mention) {
        return mention.form() == Mention.Form.PRONOUN
                && head >= 0
                && mention.first() != head
                && words.tag(head).noun();
    }

    /** The mention and those that commas and {@code и} alone part from it: {@code Иванов, Петров и Сидоров}. */
    private List<Entity> coordinated(List<Mention> inside, int from) {
        List<Entity> meant = new ArrayList<>(List.of(entities.entity(inside.get(from))));
        for (int i = from + 1; i < inside.size(); i++) {
            int gap = inside.get(i).first() - inside.get(i - 1).end();
            boolean and = gap > 0 && words.tag(inside.get(i).first() - 1).is(Tag.Pos.CCONJ);
            boolean comma = gap == 1 && words.form(inside.get(i).first() - 1).equals(",");
            boolean listed = gap == 1 && (and || comma && i + 1 < inside.size());
            if (!listed || inside.get(i).type() != inside.get(from).type()) {
                break;
            }
            meant.add(entities.entity(inside.get(i)));
        }
        return meant.stream().distinct().toList();
    }

    /** A person who is the source and not only mentioned: {@code министр [Иванов]}, not {@code адвокат [Иванова]}. */
    private boolean apposed(Mention mention) {
        if (mention.type() != Entity.Type.PERSON) {
            return false;
        }
        if (head < 0 || mention.first() <= head) {
            return true;
        }
        Case headCase = words.tag(head).grammaticalCase();
        boolean nominative = nominative(mention);
        if (headCase == Case.NOM || headCase == Case.NONE) {
            return nominative;
        }
        Case own = words.tag(mention.first()).grammaticalCase();
        return !nominative && (own == headCase || own == Case.NONE) || nominative && own != Case.GEN;
    }

    /** Whether the words of a mention are those of the entity's name as it stands. */
    private boolean nominative(Mention mention) {
        String name = WordList.fold(entities.entity(mention).name());
        for (int i = mention.first(); i < mention.end(); i++) {
            String form = WordList.fold(words.form(i));
            if (form.length() > 1 && !name.contains(form)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A name right behind the noun that introduces it: {@code агентство [Рейтер]}, {@code газета «[Известия]»}, {@code
     * организация «[Международная амнистия]»}.
     */
    private boolean introduced(Mention mention) {
        if (head < 0 || mention.form() != Mention.Form.NAME || mention.first() <= head || mention.first() > head + 2) {
            return false;
        }
        boolean quoted = mention.first() == head + 2
                && QUOTES.indexOf(words.form(head + 1).charAt(0)) >= 0;
        Optional<SourceNouns.Hint> hint = sources.hint(words.lemma(head), Tag.Num.SING);
        return switch (mention.type()) {
            case MEDIA -> hint.filter(SourceNouns.Hint.MEDIA::equals).isPresent();
            case ORGANIZATION ->
                quoted
                        && (BodyMention.introduces(words.lemma(head))
                                || hint.filter(SourceNouns.Hint.MEDIA::equals).isPresent());
            case PERSON, LOCATION, OTHER -> false;
        };
    }

    /** {@code [полиция Малайзии]} */
    private boolean holdsHead(Mention mention) {
        return mention.first() <= head && head < mention.end();
    }
}
