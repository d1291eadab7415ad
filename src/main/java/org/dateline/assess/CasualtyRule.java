// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.dateline.model.Value;

/** Decides how many people were killed, injured, displaced and so on. */
final class CasualtyRule implements Rule {

    @Override
    public String name() {
        return "casualties";
    }

    @Override
    public String sentence() {
        return "Of each origin only the latest figure counts, and none that a later one outgrew while the event went on."
                + " Low and high are the extremes over the origins. Best is the latest figure of an origin that is not a"
                + " party, otherwise the lower median. The toll is disputed if two origins differ about the same count"
                + " as of the same time.";
    }

    @Override
    public String formula() {
        return "low = min low(o), high = max high(o), best = best(last o that is not a party), else lower median"
                + " best(o); o′ outgrows o if asOf(o) < asOf(o′), best(o) < best(o′) and begin(event) ≤ asOf(o) <"
                + " end(event), the event being longer than 7 days; disputed ="
                + " ∃ o, o′ of one coverage: [low(o), high(o)] ∩ [low(o′), high(o′)] = ∅, unless the larger is"
                + " more than 30 days later";
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
        CasualtyGrowth growth = new CasualtyGrowth(draft.span());
        Map<String, List<Casualties>> byHarm = new TreeMap<>();
        evidence.claims(Casualties.class)
                .forEach(claim -> byHarm.computeIfAbsent(claim.harm(), harm -> new ArrayList<>())
                        .add(claim));
        TreeSet<Value> tolls = new TreeSet<>();
        List<Basis> bases = new ArrayList<>();
        byHarm.forEach((harm, claims) -> {
            claims.forEach(claim -> bases.add(new Basis(claim.provenance(), text(claim))));
            tolls.add(toll(harm, claims, evidence, growth));
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

    private static Value.Toll toll(
            String harm, List<Casualties> claims, PublishedEvidence evidence, CasualtyGrowth growth) {
        List<OriginCount> all = OriginCount.of(claims, evidence);
        List<OriginCount> counts = growth.current(OriginCount.comparable(all));
        long low =
                counts.stream().mapToLong(count -> count.figures().low()).min().orElse(0);
        long high =
                counts.stream().mapToLong(count -> count.figures().high()).max().orElse(0);
        TreeSet<String> derivedFrom = new TreeSet<>();
        all.forEach(count -> derivedFrom.addAll(count.claims()));
        boolean disputed = OriginCount.ofEachCoverage(claims, evidence).stream()
                .map(growth::current)
                .anyMatch(growth::hasContradiction);
        return new Value.Toll(harm, new CasualtyFigures(low, best(counts), high), disputed, derivedFrom);
    }

    private static long best(List<OriginCount> counts) {
        Optional<OriginCount> latest =
                counts.stream().filter(count -> !count.party()).max(OriginCount.LATER);
        List<OriginCount> sorted = counts.stream()
                .sorted(comparingLong(count -> count.figures().best()))
                .toList();
        return latest.orElseGet(() -> sorted.get((sorted.size() - 1) / 2))
                .figures()
                .best();
    }

    private static String text(Casualties claim) {
        Claim.Coverage coverage = claim.coverage();
        String classes = coverage.victimClasses().isEmpty()
                ? ""
                : " of " + coverage.victimClasses().stream().map(Iri::localName).collect(Collectors.joining(", "));
        String of = classes + (coverage.scope().isEmpty() ? "" : " (" + coverage.scope() + ")");
        return Iri.localName(claim.harm()) + " " + claim.figures() + of + (claim.party() ? " (a party's figure)" : "");
    }
}
