// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Claim.Casualties;
import org.dateline.model.Provenance;

/**
 * The latest figures of one origin: its total, otherwise the sum over the parts that it counts.
 *
 * @param figures the numbers
 * @param whole whether they count all victims of the whole event
 * @param party whether the origin is a party to the event
 * @param until the time up to which the figures count, in UTC
 * @param latest the provenance of its latest claim
 * @param claims the claims, by IRI
 */
record OriginCount(
        CasualtyFigures figures, boolean whole, boolean party, Instant until, Provenance latest, List<String> claims) {

    /**
     * By the day as of which a claim counts, and by the time of publication within one: a day is told as its first instant, while a claim
     * that names no time counts as of the instant at which it was published.
     */
    private static final Comparator<Casualties> BY_DAY = Comparator.comparing(
                    (Casualties claim) -> CasualtyGrowth.day(claim.coverage().until()))
            .thenComparing(Casualties::provenance, Provenance.BY_TIME);

    /** By the day as of which the figures of an origin count, and by the time of publication within one. */
    static final Comparator<OriginCount> LATER = Comparator.comparing(
                    (OriginCount count) -> CasualtyGrowth.day(count.until()))
            .thenComparing(OriginCount::latest, Provenance.BY_TIME);

    /** The counts of all origins, by the IRI of the origin. */
    static List<OriginCount> of(Collection<Casualties> claims, PublishedEvidence evidence) {
        Map<String, List<Casualties>> byOrigin = new TreeMap<>();
        claims.forEach(claim -> byOrigin.computeIfAbsent(claim.provenance().origin(), origin -> new ArrayList<>())
                .add(claim));
        return byOrigin.values().stream()
                .map(list -> ofOneOrigin(list, evidence))
                .toList();
    }

    /** The counts of all origins for each thing that is counted: all victims, one class of them, a part of the event. */
    static List<List<OriginCount>> ofEachCoverage(Collection<Casualties> claims, PublishedEvidence evidence) {
        Map<String, List<Casualties>> byCoverage = new TreeMap<>();
        claims.forEach(claim -> byCoverage
                .computeIfAbsent(claim.coverage().key(), key -> new ArrayList<>())
                .add(claim));
        return byCoverage.values().stream().map(list -> of(list, evidence)).toList();
    }

    /** Those that count all victims; if none does, all. */
    static List<OriginCount> comparable(List<OriginCount> counts) {
        List<OriginCount> whole = counts.stream().filter(OriginCount::whole).toList();
        return whole.isEmpty() ? counts : whole;
    }

    private static OriginCount ofOneOrigin(List<Casualties> claims, PublishedEvidence evidence) {
        Map<String, Casualties> latest = new TreeMap<>();
        claims.stream()
                .sorted(BY_DAY)
                .forEach(claim -> latest.put(claim.coverage().key(), claim));
        Casualties total = latest.get("");
        Collection<Casualties> counted = total == null ? latest.values() : List.of(total);
        return new OriginCount(
                counted.stream()
                        .map(Casualties::figures)
                        .reduce(CasualtyFigures::plus)
                        .orElseThrow(),
                total != null,
                counted.stream().anyMatch(claim -> claim.party() || !evidence.isIndependent(claim.provenance())),
                counted.stream()
                        .map(claim -> claim.coverage().until())
                        .max(Instant::compareTo)
                        .orElseThrow(),
                counted.stream()
                        .map(Casualties::provenance)
                        .max(Provenance.BY_TIME)
                        .orElseThrow(),
                counted.stream().map(claim -> claim.provenance().iri()).toList());
    }
}
