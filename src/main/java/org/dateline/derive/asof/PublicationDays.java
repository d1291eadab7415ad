// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.Source;
import org.dateline.rdf.source.SourceReader;

/**
 * The days, in UTC, to which the sources of a store belong. Between two of them every day shows the same.
 *
 * @param dated the days of sources with a date, the first first
 * @param undated whether there are sources without one, which count as older than any other
 */
record PublicationDays(NavigableSet<LocalDate> dated, boolean undated) {
    /** No source is older: the first day of years of nine digits. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(-999_999_999, 1, 1);

    private static final LocalDate UNDATED = LocalDate.ofInstant(Source.UNDATED, ZoneOffset.UTC);

    /** Reads them in a running transaction. */
    static PublicationDays of(DatasetGraph dataset) {
        SourceReader sources = new SourceReader(dataset);
        Set<Instant> instants = new HashSet<>();
        sources.list().forEach(name -> sources.find(name).ifPresent(source -> instants.add(source.instant())));
        boolean undated = instants.remove(Source.UNDATED);
        NavigableSet<LocalDate> days = new TreeSet<>();
        instants.forEach(instant -> days.add(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
        return new PublicationDays(Collections.unmodifiableNavigableSet(days), undated);
    }

    /** The one day that stands for all which show what a day shows: the last with a source, or the one before all of them. */
    LocalDate standingFor(LocalDate day) {
        LocalDate last = dated.floor(day);
        if (undated && !day.isBefore(UNDATED) && (last == null || last.isBefore(UNDATED))) {
            return UNDATED;
        }
        return last == null ? BEFORE_ALL : last;
    }
}
