package molva.attribution;

import java.util.Set;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.morphology.Tag;
import molva.morphology.Tag.Case;
import molva.morphology.Tag.Num;
import molva.morphology.Tag.Pos;

/** Gathers the {@link Evidence} round one cue candidate. */
final class EvidenceFinder {
    private static final Set<String> SUBORDINATORS =
            Set.of("если", "чтобы", "когда", "хотя", "пока", "ли", "после", "прежде", "поскольку", "потому");

    private final Scene scene;
    private final Surroundings around;
    private final CueCandidate cue;
    private long found;

    private EvidenceFinder(Surroundings around) {
        this.around = around;
        this.scene = around.scene;
        this.cue = around.cue;
    }

    /** The evidence as bits of {@link Evidence}. */
    static long find(Surroundings around) {
        var finder = new EvidenceFinder(around);
        finder.following();
        finder.clause();
        finder.form();
        finder.subject();
        return finder.found;
    }

    private void see(Evidence evidence, boolean there) {
        if (there) {
            found |= evidence.bit();
        }
    }

    private void following() {
        see(Evidence.THAT, around.that >= 0);
        see(Evidence.THAT_AT_ONCE, around.that >= 0 && around.that - cue.end() <= 1);
        see(Evidence.ABOUT_THAT, around.aboutThat >= 0);
        see(Evidence.SO_THAT, around.soThat >= 0);
        see(Evidence.QUESTION, around.question >= 0);
        see(Evidence.ABOUT, around.about >= 0);
        see(Evidence.INFINITIVE, around.infinitive >= 0);
        see(Evidence.OBJECT, around.object >= 0);
        see(
                Evidence.OBJECT_AT_ONCE,
                around.object >= 0 && scene.phrases().get(around.object).first() == cue.end());
        see(Evidence.NAMED, around.named >= 0);
        see(Evidence.AS, around.as >= 0);
        see(Evidence.COMPLEMENT, around.preposition >= 0);
        see(Evidence.COLON, around.colon >= 0);
        see(Evidence.COLON_AT_ONCE, around.colon == cue.end());
        see(Evidence.QUOTE_AFTER, around.quoteAfter >= 0);
        see(Evidence.POINTS_BACK, around.pointsBack());
        see(Evidence.BLOCK_FOLLOWS, around.blockFollows());
        see(Evidence.BLOCK_QUOTE_FOLLOWS, around.blockQuotationFollows());
        see(Evidence.QUOTE_FOLLOWS, around.nextQuote() >= 0);
        see(Evidence.QUOTE_BEFORE, around.quoteBefore >= 0);
    }

    private void clause() {
        int sentenceFirst = scene.sentence(cue.head()).first();
        see(Evidence.INSERTED, around.inserted());
        see(Evidence.FIRST_CLAUSE, around.firstClause());
        see(Evidence.OPENS_SENTENCE, cue.first() == sentenceFirst);
        see(Evidence.AS_BEFORE, scene.is(cue.first(), "как") && cue.first() != cue.head());
        boolean ends = around.clauseEnd >= scene.sentence(cue.head()).end() || scene.is(around.clauseEnd, Mark.STOP);
        see(Evidence.CLAUSE_ENDS_SENTENCE, ends);
        see(Evidence.NOTHING_AFTER, around.clauseEnd == cue.end());
        int before = cue.first() - 1;
        see(Evidence.SUBORDINATE, SUBORDINATORS.contains(scene.lower(around.clauseStart + 1)));
        see(Evidence.IN_QUOTATION, scene.quoteAt(cue.head()) >= 0 && scene.phraseAt(cue.head()) < 0);
        see(Evidence.AFTER_PREPOSITION, scene.has(before) && scene.tag(before).is(Pos.ADP));
        see(Evidence.LIGHT, cue.noun() >= 0);
        see(Evidence.IN_TITLE, scene.heading(cue.head()));
    }

    private void form() {
        Tag tag = scene.tag(cue.head());
        String form = scene.lower(cue.head());
        see(Evidence.NEGATED, contains("не") || contains("ни"));
        see(Evidence.AUXILIARY, cue.noun() < 0 && cue.head() - cue.first() > 0 && auxiliary());
        see(Evidence.FIRST_PERSON, tag.person() == Tag.Person.FIRST);
        see(Evidence.IMPERATIVE, tag.mood() == Tag.Mood.IMP);
        see(Evidence.IS_INFINITIVE, tag.form() == Tag.Form.INF);
        see(Evidence.CONVERB, tag.form() == Tag.Form.CONV);
        see(Evidence.PARTICIPLE, tag.form() == Tag.Form.PART && !tag.shortForm());
        see(Evidence.SHORT_PASSIVE, tag.form() == Tag.Form.PART && tag.shortForm());
        see(Evidence.REFLEXIVE, tag.verb() && (form.endsWith("ся") || form.endsWith("сь")));
        see(Evidence.PRESENT, tag.tense() == Tag.Tense.PRES);
        see(Evidence.PAST, tag.tense() == Tag.Tense.PAST);
        see(Evidence.FUTURE, tag.tense() == Tag.Tense.FUT);
        see(Evidence.PLURAL, tag.number() == Num.PLUR);
    }

    private boolean contains(String form) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (scene.is(i, form)) {
                return true;
            }
        }
        return false;
    }

    private boolean auxiliary() {
        for (int i = cue.first(); i < cue.head(); i++) {
            if (scene.tag(i).verb()) {
                return true;
            }
        }
        return false;
    }

    private void subject() {
        int subject = Subjects.of(around);
        if (subject < 0) {
            see(Evidence.NO_SUBJECT, true);
        } else {
            NounPhrase phrase = scene.phrases().get(subject);
            see(Evidence.SUBJECT_BEFORE, phrase.first() < cue.head());
            see(Evidence.SUBJECT_AFTER, phrase.first() > cue.head());
            see(Evidence.SUBJECT_IS_NAME, speakerName(phrase));
            see(Evidence.SUBJECT_IS_PRONOUN, phrase.tag().is(Pos.PRON));
            see(Evidence.SUBJECT_IS_RELATIVE, scene.lemma(phrase.head()).equals("который"));
            see(Evidence.SUBJECT_IS_ANIMATE, phrase.tag().animacy() == Tag.Animacy.ANIM);
            see(Evidence.SUBJECT_CAPITALISED, scene.capitalised(phrase.head()));
        }
        see(Evidence.PLACE_BEFORE, placeBefore());
    }

    private boolean speakerName(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            var mention = scene.entities().at(i);
            if (mention.isPresent() && mention.get().form() == Mention.Form.NAME) {
                return mention.get().type() != Entity.Type.OTHER;
            }
        }
        return false;
    }

    /** {@code В полиции сообщили}: a place or body in the locative with no subject. */
    private boolean placeBefore() {
        for (int i = cue.first() - 1; i > around.clauseStart; i--) {
            int phrase = scene.phraseAt(i);
            if (phrase >= 0) {
                NounPhrase place = scene.phrases().get(phrase);
                return place.preposition() >= 0
                        && place.tag().grammaticalCase() == Case.LOC
                        && scene.lower(place.preposition()).startsWith("в");
            }
        }
        return false;
    }
}
