// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.RdfTerms;

/**
 * Finds the days, in UTC, on which what is known of a thing can have changed: its description, and the events, states and names that its
 * page shows. Nothing else changes on these days than what sources say, so that all of them are days of sources.
 */
final class ChangeDays {
    /** So many statements are looked at. A thing that more statements name has the days of all sources. */
    private static final int MOST_STATEMENTS = 50_000;

    private ChangeDays() {}

    /**
     * The days of one thing; none where no dated source tells of it. Those of all sources where more than
     * {@value #MOST_STATEMENTS} statements would have to be read. The dataset must be in a transaction.
     *
     * @param iri absolute
     */
    static NavigableSet<LocalDate> of(DatasetGraph dataset, String iri) {
        Node thing = RdfTerms.iri(iri);
        return RelatedInstants.of(dataset, thing, MOST_STATEMENTS)
                .map(instants -> {
                    NavigableSet<LocalDate> days = new TreeSet<>();
                    instants.forEach(instant -> days.add(day(instant)));
                    return days;
                })
                .orElseGet(() -> PublicationDays.of(dataset).dated());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
