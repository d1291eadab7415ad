// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.LabelSet;
import org.dateline.model.Status;
import org.dateline.model.timeline.EventRecord;
import org.jspecify.annotations.Nullable;

/** Restores the record from which a row was made. */
final class RecordRestorer {
    private final ThingDictionaries numbers;

    RecordRestorer(ThingDictionaries numbers) {
        this.numbers = numbers;
    }

    /** The record of a row. */
    EventRecord get(Segment segment, int row) {
        Segment.Involved of = segment.involved();
        return new EventRecord(
                segment.names().iri(row),
                LabelSet.unpack(segment.names().labels(row)),
                segment.spans().get(row, segment.marks().get(row).status() == Status.ONGOING),
                segment.marks().get(row),
                new EventRecord.Involved(
                        iris(of.actors(), row, numbers.actors()),
                        iris(of.places(), row, numbers.places()),
                        iris(of.types(), row, numbers.types()),
                        iris(of.reports(), row, numbers.reports())),
                known(segment.known(), row));
    }

    private static EventRecord.@Nullable Known known(Segment.Known known, int row) {
        if (known.now().contains(row)) {
            return null;
        }
        long until = known.until(row);
        return new EventRecord.Known(
                Instant.ofEpochMilli(known.from(row)), until == EpochMillis.NEVER ? null : Instant.ofEpochMilli(until));
    }

    private static List<String> iris(Segment.Column column, int row, Dictionary dictionary) {
        List<String> iris = new ArrayList<>();
        for (int number : column.lists().list(row)) {
            iris.add(dictionary.get(number));
        }
        return iris;
    }
}
