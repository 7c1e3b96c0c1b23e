package molva.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void everyRelationIsFoundByItsUniversalName() {
        for (Relation relation : Relation.values()) {
            assertThat(Relation.named(relation.universalName())).contains(relation);
        }
    }

    @Test
    void anUnknownSubtypeIsReadAsItsType() {
        assertThat(Relation.named("nsubj:pass")).contains(Relation.NSUBJ_PASS);
        assertThat(Relation.named("nummod:entity")).contains(Relation.NUMMOD);
        assertThat(Relation.named("subject")).isEmpty();
    }
}
