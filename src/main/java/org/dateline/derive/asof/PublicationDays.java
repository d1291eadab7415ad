// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.source.SourceReader;

/**
 * The days, in UTC, to which the sources of a store belong. Between two of them every day shows the same.
 *
 * @param days with the day of sources without a date, where there are any
 */
record PublicationDays(NavigableSet<LocalDate> days) {
    /** Reads them in a running transaction. */
    static PublicationDays of(DatasetGraph dataset) {
        SourceReader sources = new SourceReader(dataset);
        NavigableSet<LocalDate> days = new TreeSet<>();
        sources.list().forEach(name -> sources.find(name)
                .ifPresent(source -> days.add(LocalDate.ofInstant(source.instant(), ZoneOffset.UTC))));
        return new PublicationDays(days);
    }

    /** The one day that stands for all which show what a day shows: the last with a source, or the one before all of them. */
    LocalDate standingFor(LocalDate day) {
        if (days.isEmpty()) {
            return LocalDate.EPOCH;
        }
        LocalDate last = days.floor(day);
        return last == null ? days.first().minusDays(1) : last;
    }
}
