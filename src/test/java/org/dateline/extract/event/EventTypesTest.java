package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.fact.EventTypeNames;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    private final EventTypes types = EventTypes.bundled();

    @Test
    void aTypeIsWithinItsBroaderTypes() {
        assertThat(types.isA(EventTypeNames.MILITARY_ORDER, EventTypeNames.REQUEST))
                .isTrue();
        assertThat(types.isA(EventTypeNames.REQUEST, EventTypeNames.MILITARY_ORDER))
                .isFalse();
        assertThat(types.root(EventTypeNames.MILITARY_ORDER)).isEqualTo(EventTypeNames.REQUEST);
    }

    @Test
    void anUnknownTypeIsOnlyWithinItself() {
        assertThat(types.isA("unknown", "unknown")).isTrue();
        assertThat(types.isA("unknown", EventTypeNames.REQUEST)).isFalse();
        assertThat(types.root("unknown")).isEqualTo("unknown");
    }
}
