// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * The source and time of a statement.
 *
 * @param iri the IRI that {@code prov:wasDerivedFrom} names: of a claim its own, of an account that of the report
 * @param source the report that contains it
 * @param origin whose information it is, by IRI: a later statement of the same origin replaces an earlier one
 * @param at when it was reported, in UTC
 */
public record Provenance(String iri, Source source, String origin, Instant at) {
    /** Oldest first; statements of one instant by the IRI of their source. */
    public static final Comparator<Provenance> BY_TIME = Comparator.comparing(Provenance::at)
            .thenComparing(provenance -> provenance.source().report())
            .thenComparing(Provenance::iri);

    /** Oldest first by calendar day in UTC; statements of one day by the IRI of their source. */
    public static final Comparator<Provenance> BY_DAY = Comparator.comparing(Provenance::day)
            .thenComparing(provenance -> provenance.source().report())
            .thenComparing(Provenance::at)
            .thenComparing(Provenance::iri);

    /** The calendar day in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
