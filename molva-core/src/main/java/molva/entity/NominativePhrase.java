package molva.entity;

import java.util.Set;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Form;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;
import molva.morphology.Words;
import molva.text.Token;

/**
 * Puts a noun phrase into the nominative: {@code врачей районной больницы} → {@code врачи районной больницы}; {@code
 * британской полицией} → {@code британская полиция}. Thread-safe.
 */
final class NominativePhrase {
    /** Words that point at what has been named and are no part of a name. */
    private static final Set<String> POINTING =
            Set.of("этот", "сам", "данный", "упомянутый", "названный", "вышеназванный", "вышеупомянутый");

    private final Inflection inflection;

    NominativePhrase(Inflection inflection) {
        this.inflection = inflection;
    }

    /** The phrase of the tokens {@code first} to {@code end}, excluded, without what stands in brackets. */
    String of(Words words, int first, int end) {
        return of(words, first, head(words, first, end), end);
    }

    /** The same for a phrase whose noun is known; -1 if it has none. */
    String of(Words words, int first, int head, int end) {
        return new Phrase(words, first, head, end).nominative();
    }

    /** The first token behind words that point, of a phrase that begins at {@code first}: {@code [сам] министр, [этот же] суд}. */
    static int withoutPointing(Words words, int first, int head) {
        int from = first;
        while (from < head
                && (POINTING.contains(words.lemma(from)) || words.form(from).equals("же"))) {
            from++;
        }
        return from;
    }

    /** The noun that the phrase is built on; -1 if it has none. */
    static int head(Words words, int first, int end) {
        int substantive = -1;
        for (int i = first; i < end; i++) {
            Tag tag = words.tag(i);
            if (tag.form() == Form.PART && i + 1 < end && words.tag(i + 1).is(Pos.ADP)) {
                return agreeing(words, i, end);
            }
            if (i + 1 < end && PronounForms.possessive(words.form(i))) {
                continue;
            }
            if (tag.noun() || tag.is(Pos.X) || tag.is(Pos.PRON)) {
                return i;
            }
            if (modifier(tag)) {
                substantive = i;
            } else if (tag.is(Pos.ADP) && substantive < 0) {
                return -1;
            }
        }
        return substantive;
    }

    /** The noun that a participle with words of its own stands before: {@code прибывшие на место [врачи]}. */
    private static int agreeing(Words words, int participle, int end) {
        Tag wanted = words.tag(participle);
        for (int i = participle + 2; i < end; i++) {
            Tag tag = words.tag(i);
            boolean agrees =
                    tag.noun() && tag.number() == wanted.number() && tag.grammaticalCase() == wanted.grammaticalCase();
            if (agrees && !words.tag(i - 1).is(Pos.ADP)) {
                return i;
            }
        }
        return participle;
    }

    private static boolean modifier(Tag tag) {
        return (tag.is(Pos.ADJ) || tag.is(Pos.DET) || tag.form() == Form.PART) && !tag.shortForm();
    }

    private final class Phrase {
        private final Words words;
        private final int first;
        private final int end;
        private final int head;
        private final StringBuilder written = new StringBuilder();

        Phrase(Words words, int first, int head, int end) {
            this.words = words;
            this.first = first;
            this.end = end;
            this.head = head;
        }

        String nominative() {
            boolean oblique = head >= 0 && oblique() && !numbered();
            int depth = 0;
            int last = first;
            for (int i = first; i < end; i++) {
                String form = words.form(i);
                depth += form.equals("(") ? 1 : 0;
                if (depth == 0) {
                    writeGap(last, i);
                    written.append(oblique ? word(i) : form);
                    last = i + 1;
                }
                depth -= form.equals(")") && depth > 0 ? 1 : 0;
            }
            return written.toString();
        }

        private boolean oblique() {
            int decisive = acronym(words.form(head)) && head > first && modifier(words.tag(head - 1)) ? head - 1 : head;
            Case grammaticalCase = words.tag(decisive).grammaticalCase();
            return grammaticalCase != Case.NOM && grammaticalCase != Case.NONE;
        }

        /** {@code 37 сенаторов, двое республиканцев}: the number governs. */
        private boolean numbered() {
            for (int i = first; i < head; i++) {
                boolean number = words.tag(i).is(Pos.NUM) && words.tag(head).grammaticalCase() == Case.GEN;
                if (number || words.lemma(i).equals("из")) {
                    return true;
                }
            }
            return false;
        }

        private void writeGap(int after, int i) {
            if (i == first) {
                return;
            }
            Token token = words.segmentation().tokens().get(i);
            boolean space = after > first
                    && token.start() > words.segmentation().tokens().get(i - 1).end();
            if (space && !written.isEmpty()) {
                written.append(' ');
            }
        }

        private String word(int i) {
            String form = words.form(i);
            Tag tag = words.tag(i);
            if (i == head || coordinated(i)) {
                return acronym(form) ? form : Letters.like(form, noun(i));
            }
            return modifier(tag) && agrees(i) ? Letters.like(form, agreeing(i)) : form;
        }

        private String agreeing(int i) {
            Tag noun = words.tag(head);
            boolean plural = noun.number() == Num.PLUR
                    || acronym(words.form(head)) && words.tag(i).number() == Num.PLUR;
            return inflection.adjective(words.lower(i), words.lemma(i), noun.gender(), plural ? Num.PLUR : Num.SING);
        }

        /** {@code СМИ, МВД}: words that do not decline. */
        private static boolean acronym(String form) {
            return form.length() > 1 && Letters.noneSmall(form);
        }

        private String noun(int i) {
            Tag tag = words.tag(i);
            if (modifier(tag)) {
                return inflection.adjective(words.lower(i), words.lemma(i), tag.gender(), tag.number());
            }
            return WordList.fold(inflection.noun(words.lemma(i), tag));
        }

        /** A further noun of the head's case after {@code и}: {@code лоббистами и активистами}. */
        private boolean coordinated(int i) {
            Tag tag = words.tag(i);
            if (i <= head
                    || !tag.noun()
                    || tag.grammaticalCase() != words.tag(head).grammaticalCase()) {
                return false;
            }
            int j = i - 1;
            while (j > head && modifier(words.tag(j))) {
                j--;
            }
            boolean and = j > head && words.lemma(j).equals("и");
            return and && (tag.grammaticalCase() != Case.GEN || j == head + 1);
        }

        private boolean agrees(int i) {
            Case own = words.tag(i).grammaticalCase();
            Case wanted = words.tag(head).grammaticalCase();
            if (i < head) {
                return own == wanted || near(i);
            }
            return own == wanted
                    && wanted != Case.GEN
                    && (words.form(i - 1).equals(",") || words.lemma(i - 1).equals("и"));
        }

        private boolean near(int i) {
            for (int j = i; j < head; j++) {
                if (!modifier(words.tag(j))
                        && !words.tag(j).is(Pos.CCONJ)
                        && !words.form(j).equals(",")) {
                    return false;
                }
            }
            return true;
        }
    }
}
