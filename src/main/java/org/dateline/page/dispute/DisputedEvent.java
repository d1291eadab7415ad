package org.dateline.page.dispute;

import java.util.List;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.page.event.EventClaims;
import org.dateline.page.event.EventDifferences;
import org.dateline.page.event.EventPage;

/**
 * An event about which sources differ, with the values on which they differ.
 *
 * @param event the page of the event
 */
public record DisputedEvent(EventPage event) {

    /** The values on which the sources differ. */
    public EventDifferences differences() {
        return event.head().differences();
    }

    /** The casualty figures on which the sources differ. */
    public List<EventClaims.Harm> harms() {
        return event.claims().harms().stream()
                .filter(harm -> harm.toll().filter(AssessedEvent.Toll::disputed).isPresent())
                .toList();
    }
}
