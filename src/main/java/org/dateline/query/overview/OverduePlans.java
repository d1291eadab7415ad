package org.dateline.query.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.model.Status;
import org.dateline.model.timeline.Selection;

/** Selections of planned events, and of those without a reported outcome. */
public final class OverduePlans {
    /** Planned events that were not postponed, cancelled, denied, begun or finished. */
    public static final Selection PLANNED =
            Selection.ALL.with("status", Status.SCHEDULED.word(), Status.ORDERED.word());

    private OverduePlans() {}

    /** Planned events whose latest possible end has passed. */
    public static Selection open(Instant now) {
        return PLANNED.with("to", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .with("within", "certainly");
    }
}
