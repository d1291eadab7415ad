package org.dateline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.model.Changes;
import org.junit.jupiter.api.Test;

/** What only an unlucky order of two threads shows from outside. */
class PendingChangesTest {
    private final PendingChanges notes = new PendingChanges();

    @Test
    void whatWasCommittedJustBeforeAnIndexIsMadeFromTheOldOneIsNotLostWithThat() {
        notes.add(Changes.of(Set.of("urn:late")));
        notes.beginBuild();
        assertThat(notes.take().things()).containsExactly("urn:late");
        assertThat(notes.hasPending()).isFalse();
        notes.endBuild();
        assertThat(notes.take().things()).containsExactly("urn:late");
    }

    @Test
    void whatTheNewIndexHasReadIsNotReadAgain() {
        notes.add(Changes.of(Set.of("urn:early")));
        notes.take();
        notes.beginBuild();
        notes.add(Changes.of(Set.of("urn:meanwhile")));
        notes.endBuild();
        assertThat(notes.take().things()).containsExactly("urn:meanwhile");
        assertThat(notes.hasPending()).isFalse();
    }
}
