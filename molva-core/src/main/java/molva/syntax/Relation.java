package molva.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a word depends on its head, after Universal Dependencies 2, with the subtypes that Russian treebanks share. */
public enum Relation {
    ROOT,
    NSUBJ,
    /** Subject of a passive: {@code [закон] принят}. */
    NSUBJ_PASS,
    CSUBJ,
    CSUBJ_PASS,
    OBJ,
    IOBJ,
    /** A noun that belongs to a verb, by case or preposition: {@code сообщил [журналистам] в [понедельник]}. */
    OBL,
    /** The doer of a passive: {@code подписан [президентом]}. */
    OBL_AGENT,
    VOCATIVE,
    EXPL,
    DISLOCATED,
    ADVCL,
    ADVMOD,
    DISCOURSE,
    AUX,
    AUX_PASS,
    COP,
    MARK,
    NMOD,
    APPOS,
    NUMMOD,
    /** A numeral that asks for the genitive: {@code [пять] человек}. */
    NUMMOD_GOV,
    ACL,
    ACL_RELCL,
    AMOD,
    DET,
    CASE,
    CONJ,
    CC,
    FIXED,
    FLAT,
    FLAT_NAME,
    FLAT_FOREIGN,
    COMPOUND,
    LIST,
    PARATAXIS,
    ORPHAN,
    GOESWITH,
    REPARANDUM,
    PUNCT,
    /** A clause as object: {@code сказал, что [придёт]}. */
    CCOMP,
    XCOMP,
    DEP;

    private static final Map<String, Relation> NAMES = new HashMap<>();

    static {
        for (Relation relation : values()) {
            NAMES.put(relation.universalName(), relation);
        }
    }

    /** {@code nsubj:pass} and the like. */
    public String universalName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** The relation of this name; where there is none, that of the name before its colon. */
    public static Optional<Relation> named(String universalName) {
        Relation relation = NAMES.get(universalName);
        int colon = universalName.indexOf(':');
        return relation == null && colon > 0
                ? Optional.ofNullable(NAMES.get(universalName.substring(0, colon)))
                : Optional.ofNullable(relation);
    }
}
