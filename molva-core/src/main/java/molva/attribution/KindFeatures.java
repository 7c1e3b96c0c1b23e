package molva.attribution;

import molva.entity.Entity;
import molva.entity.Mention;
import molva.entity.Naming;
import molva.entity.SourceNouns;
import molva.model.Features;
import molva.morphology.Tag;

/** What the kind model sees of a source. */
final class KindFeatures {
    private static final int NONE = 1;
    private static final int HEAD = 2;
    private static final int WORD = 3;
    private static final int TYPE = 4;
    private static final int SHAPE = 5;
    private static final int CUE = 6;
    private static final int HINT = 7;
    private static final int RESOLVED = 8;
    private static final int CUE_AND_TYPE = 9;
    private static final int NAMED = 10;

    private final SourceNouns sourceNouns = SourceNouns.load();
    private final Naming naming = Naming.load();

    void fill(Features features, Reading reading, SourceCandidate source) {
        Scene scene = reading.around.scene;
        CueCandidate cue = reading.cue();
        features.clear();
        int group = Features.hash(cue.word().group());
        int form = CueForm.of(scene, cue);
        if (!source.exists()) {
            none(features, reading, group, form);
            return;
        }
        int noun = noun(scene, source);
        int head = Features.hash(scene.lemma(noun));
        int number = source.tag().number().ordinal();
        int animacy = source.tag().animacy().ordinal();
        int pos = source.tag().pos().ordinal();
        int hint = hint(scene, noun, scene.tag(noun));
        int resolved = resolved(scene, source);
        features.add(RESOLVED, resolved, pos);
        features.add(RESOLVED, resolved, hint);
        features.add(RESOLVED, resolved, group, 1);
        int cueLemma = Features.hash(cue.word().lemma());
        int type = scene.entityType(source.first(), source.end());
        features.add(CUE_AND_TYPE, cueLemma, type);
        features.add(CUE_AND_TYPE, reading.around.inserted() ? 1 : 0, type);
        features.add(CUE_AND_TYPE, cueLemma, hint, 2);
        features.add(HEAD, head);
        features.add(HINT, hint);
        features.add(HINT, hint, group);
        features.add(HINT, hint, holdsPerson(scene, source) ? 1 : 0, 2);
        features.add(HEAD, head, number);
        int named = nameOfHead(scene, source) ? 1 : 0;
        features.add(NAMED, named, hint);
        features.add(NAMED, named, resolved);
        features.add(NAMED, named, pos, 1);
        features.add(CUE, group, pos);
        features.add(CUE, form, pos);
        features.add(SHAPE, number * 4 + animacy, pos);
        features.add(SHAPE, scene.capitalised(source.head()) ? 1 : 0, pos);
        features.add(SHAPE, Math.min(4, source.end() - source.first()), pos);
        for (int i = source.first(); i < Math.min(source.end(), source.first() + 12); i++) {
            features.add(WORD, Features.hash(scene.lemma(i)));
            var mention = scene.entities().at(i);
            if (mention.isPresent()) {
                entity(features, mention.get(), i == source.head(), number);
            }
        }
    }

    /** The noun that tells what the source is: {@code один из [собеседников]}. */
    private static int noun(Scene scene, SourceCandidate source) {
        if (source.head() + 2 < source.end() && scene.is(source.head() + 1, "из")) {
            for (int i = source.head() + 2; i < source.end(); i++) {
                if (scene.tag(i).noun()) {
                    return i;
                }
            }
        }
        return source.head();
    }

    /** The sort of the entity that the source is, from 1, and whether the text has its name; 0 where it is none. */
    private int resolved(Scene scene, SourceCandidate source) {
        return naming.entityOf(scene.words(), scene.entities(), scene.span(source.first(), source.end()))
                .map(entity -> 1 + 2 * entity.type().ordinal() + (entity.isNamed() ? 1 : 0))
                .orElse(0);
    }

    /** Whether a person's name is the head or stands in its case: {@code глава МВД Колокольцев}, not {@code адвокат Колокольцева}. */
    private static boolean nameOfHead(Scene scene, SourceCandidate source) {
        for (int i = source.first(); i < source.end(); i++) {
            int token = i;
            if (scene.entities()
                    .at(i)
                    .filter(Mention::isPersonsName)
                    .filter(mention -> mention.first() <= source.head() && source.head() < mention.end()
                            || scene.tag(token).grammaticalCase()
                                    == source.tag().grammaticalCase())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int hint(Scene scene, int token, Tag tag) {
        return sourceNouns
                .hint(scene.lemma(token), tag.number())
                .map(hint -> 1 + hint.ordinal())
                .orElse(0);
    }

    private static boolean holdsPerson(Scene scene, SourceCandidate source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (scene.entities()
                    .at(i)
                    .filter(m -> m.type() == Entity.Type.PERSON)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void entity(Features features, Mention mention, boolean head, int number) {
        int type = mention.type().ordinal();
        features.add(TYPE, type, head ? 1 : 0);
        features.add(TYPE, type, mention.form().ordinal());
        features.add(TYPE, type, (head ? 1 : 0) + 2 * number, 7);
    }

    private void none(Features features, Reading reading, int group, int form) {
        features.add(NONE, group);
        features.add(NONE, form);
        features.add(
                NONE, Features.hash(reading.around.scene.lemma(reading.cue().head())));
        features.add(NONE, form, group);
    }
}
