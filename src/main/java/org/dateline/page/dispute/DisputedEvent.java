package org.dateline.page.dispute;

import java.util.List;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.page.event.EventClaims;
import org.dateline.page.event.EventDifferences;
import org.dateline.page.event.EventPage;

/**
 * An event of which sources differ, with just what they differ on.
 *
 * @param event all of it, as its own page shows it
 */
public record DisputedEvent(EventPage event) {

    /** On what they differ. */
    public EventDifferences differences() {
        return event.head().differences();
    }

    /** The tolls that they differ on. */
    public List<EventClaims.Harm> harms() {
        return event.claims().harms().stream()
                .filter(harm -> harm.toll().filter(AssessedEvent.Toll::disputed).isPresent())
                .toList();
    }
}
