package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * Who said something, and when.
 *
 * @param iri by which provenance names it: the claim's IRI, or for a telling the report's
 * @param source the report in which it stands
 * @param origin on whom or what it rests: of one origin the later statement stands for the earlier
 * @param at when it was reported, in UTC
 */
public record Provenance(String iri, Source source, String origin, Instant at) {
    /** Oldest first; of one instant by the IRI of their source. */
    public static final Comparator<Provenance> BY_TIME = Comparator.comparing(Provenance::at)
            .thenComparing(said -> said.source().report())
            .thenComparing(Provenance::iri);

    /** Oldest first: by calendar day in UTC, those of one day by the IRI of their source. */
    public static final Comparator<Provenance> BY_DAY = Comparator.comparing(Provenance::day)
            .thenComparing(said -> said.source().report())
            .thenComparing(Provenance::at)
            .thenComparing(Provenance::iri);

    /** The calendar day in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
