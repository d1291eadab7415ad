// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.AssessedProperty;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Casualties;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Iri;
import org.dateline.model.Provenance;
import org.dateline.model.Value;

/** Decides how many people were killed, injured, displaced and so on. */
final class CasualtyRule implements Rule {

    @Override
    public String name() {
        return "casualties";
    }

    @Override
    public String sentence() {
        return "Of each origin only the latest figure counts. Low and high are the extremes over all origins. Best"
                + " is the latest figure of an origin that is not a party, otherwise the lower median. The toll is"
                + " disputed if two origins differ.";
    }

    @Override
    public String formula() {
        return "low = min low(o), high = max high(o), best = best(last o that is not a party), else lower median"
                + " best(o); disputed = high > low and ∃ o ≠ o′: best(o) ≠ best(o′)";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.CASUALTIES);
    }

    @Override
    public boolean appliesAdjudications() {
        return true;
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        Map<String, List<Casualties>> byHarm = new TreeMap<>();
        evidence.claims(Casualties.class)
                .forEach(claim -> byHarm.computeIfAbsent(claim.harm(), harm -> new ArrayList<>())
                        .add(claim));
        TreeSet<Value> tolls = new TreeSet<>();
        List<Basis> bases = new ArrayList<>();
        byHarm.forEach((harm, claims) -> {
            claims.forEach(claim -> bases.add(new Basis(claim.provenance(), text(claim))));
            tolls.add(toll(harm, claims, evidence));
        });
        evidence.claims(Claim.Adjudication.class).forEach(claim -> evidence.adjudication(claim.property())
                .flatMap(CasualtyRule::adjudicated)
                .ifPresent(toll -> {
                    tolls.removeIf(value ->
                            value instanceof Value.Toll other && other.harm().equals(toll.harm()));
                    tolls.add(toll);
                    bases.add(new Basis(claim.provenance(), "adjudicates: " + toll.text()));
                }));
        boolean disputed = tolls.stream().anyMatch(value -> value instanceof Value.Toll toll && toll.disputed());
        return List.of(new Finding(
                AssessedProperty.CASUALTIES,
                tolls,
                name(),
                new Finding.Reasoning(bases, EvidenceText.text(tolls), disputed)));
    }

    /** The toll that an adjudication of a kind of harm gives: its number alone. */
    private static Optional<Value.Toll> adjudicated(Claim.Adjudication claim) {
        return claim.values().stream()
                .filter(value -> AssessedProperty.find(claim.property()).isEmpty()
                        && value instanceof Value.Typed typed
                        && typed.lexical().matches("\\d{1,18}"))
                .map(value -> new Value.Toll(
                        claim.property(),
                        CasualtyFigures.exactly(Long.parseLong(((Value.Typed) value).lexical())),
                        false,
                        java.util.Set.of(claim.provenance().iri())))
                .findFirst();
    }

    private static Value.Toll toll(String harm, List<Casualties> claims, PublishedEvidence evidence) {
        Map<String, List<Casualties>> byOrigin = new TreeMap<>();
        claims.forEach(claim -> byOrigin.computeIfAbsent(claim.provenance().origin(), origin -> new ArrayList<>())
                .add(claim));
        List<Count> counts =
                byOrigin.values().stream().map(list -> Count.of(list, evidence)).toList();
        long low = counts.stream().mapToLong(count -> count.figures.low()).min().orElse(0);
        long high =
                counts.stream().mapToLong(count -> count.figures.high()).max().orElse(0);
        boolean differ = counts.stream()
                        .mapToLong(count -> count.figures.best())
                        .distinct()
                        .count()
                > 1;
        TreeSet<String> derivedFrom = new TreeSet<>();
        counts.forEach(count -> derivedFrom.addAll(count.claims));
        return new Value.Toll(harm, new CasualtyFigures(low, best(counts), high), high > low && differ, derivedFrom);
    }

    private static long best(List<Count> counts) {
        Optional<Count> latest = counts.stream()
                .filter(count -> !count.party)
                .max(comparing((Count count) -> count.latest, Provenance.BY_TIME));
        List<Count> sorted = counts.stream()
                .sorted(comparingLong(count -> count.figures.best()))
                .toList();
        return latest.orElseGet(() -> sorted.get((sorted.size() - 1) / 2))
                .figures
                .best();
    }

    private static String text(Casualties claim) {
        String of = claim.victimClasses().isEmpty()
                ? ""
                : " of " + claim.victimClasses().stream().map(Iri::localName).collect(Collectors.joining(", "));
        return Iri.localName(claim.harm()) + " " + claim.figures() + of + (claim.party() ? " (a party's figure)" : "");
    }

    /**
     * The latest figures of one origin: its total, otherwise the sum over the classes of victims that it gives.
     *
     * @param figures the numbers
     * @param party whether it is a party to the event
     * @param latest the provenance of its latest claim
     * @param claims the claims, by IRI
     */
    private record Count(CasualtyFigures figures, boolean party, Provenance latest, List<String> claims) {

        static Count of(List<Casualties> ofOneOrigin, PublishedEvidence evidence) {
            Map<String, Casualties> latest = new TreeMap<>();
            ofOneOrigin.forEach(claim -> latest.put(key(claim.victimClasses()), claim));
            Casualties total = latest.get("");
            Collection<Casualties> counted = total == null ? latest.values() : List.of(total);
            CasualtyFigures figures = counted.stream()
                    .map(Casualties::figures)
                    .reduce(CasualtyFigures::plus)
                    .orElseThrow();
            Provenance last = counted.stream()
                    .map(Casualties::provenance)
                    .max(Provenance.BY_TIME)
                    .orElseThrow();
            boolean party =
                    counted.stream().anyMatch(claim -> claim.party() || !evidence.isIndependent(claim.provenance()));
            return new Count(
                    figures,
                    party,
                    last,
                    counted.stream().map(claim -> claim.provenance().iri()).toList());
        }

        private static String key(NavigableSet<String> classes) {
            return String.join(" ", classes);
        }
    }
}
