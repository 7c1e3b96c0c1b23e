package molva.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import molva.text.Span;

/**
 * Somebody says something: who, by what words we know, and what. The parts are those of the project's definition of an
 * attribution.
 *
 * @param id its index in {@link Attributions#all()}
 * @param source the words that name who it comes from; empty where the text names none
 * @param cue the one stretch that signals the attribution
 * @param content what is attributed: one or more disjoint stretches in order
 * @param who the source's fullest name in the nominative; empty for hearsay and the author
 * @param entity index of the source's entity
 * @param relays id of the attribution that this carrier passes on
 * @param parent id of the smallest attribution whose content holds this one
 * @param rule the rule or model that gave it, {@code family.name}
 * @param confidence probability that it is right, 0 to 1
 */
public record Attribution(
        int id,
        Optional<Span> source,
        Span cue,
        List<Span> content,
        Manner manner,
        Kind kind,
        String who,
        OptionalInt entity,
        OptionalInt relays,
        OptionalInt parent,
        Stance stance,
        String rule,
        double confidence) {
    /** Verbatim, retold, or retold with quoted words inside. */
    public enum Manner {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What sort of source it is. */
    public enum Kind {
        PERSON,
        ROLE,
        ORGANIZATION,
        MEDIA,
        DOCUMENT,
        ANONYMOUS,
        GROUP,
        HEARSAY,
        AUTHOR
    }

    /** How the cue stands to its content: {@code сказал}, {@code признал}, {@code утверждает}, {@code опроверг}. */
    public enum Stance {
        NEUTRAL,
        ENDORSING,
        DISTANCING,
        DENYING
    }

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution must have content, cue at " + cue);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0..1, got " + confidence);
        }
    }

    /** The same under another id and with other links. */
    public Attribution linked(int newId, OptionalInt newRelays, OptionalInt newParent) {
        return new Attribution(
                newId, source, cue, content, manner, kind, who, entity, newRelays, newParent, stance, rule, confidence);
    }

    /** The same words, now known to be somebody's. */
    Attribution saidBy(Kind newKind, String newWho, OptionalInt newEntity) {
        return new Attribution(
                id, source, cue, content, manner, newKind, newWho, newEntity, relays, parent, stance, rule, confidence);
    }
}
