package org.dateline.query.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.model.Status;
import org.dateline.model.timeline.Selection;

/** What was planned, and what of it nobody told the outcome of. */
public final class OverduePlans {
    /** Planned, and neither put off, given up, denied, begun nor done. */
    public static final Selection PLANNED =
            Selection.ALL.with("status", Status.SCHEDULED.word(), Status.ORDERED.word());

    private OverduePlans() {}

    /** Planned events that must have ended by now, their uncertainty included. */
    public static Selection open(Instant now) {
        return PLANNED.with("to", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .with("within", "certainly");
    }
}
