// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Claim;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Namespaces;
import org.dateline.model.Status;
import org.dateline.model.Value;

/** Decides whether the sources contradict each other. */
final class DisputedRule implements Rule {
    private static final String BOOLEAN = Namespaces.XSD + "boolean";

    @Override
    public String name() {
        return "disputed";
    }

    @Override
    public String sentence() {
        return "An event is disputed if any of its values is disputed, or if someone denies the event or what"
                + " another claims about it. A denial of something else, or of what nobody asserts, does not"
                + " count.";
    }

    @Override
    public String formula() {
        return "∃ predicate: disputed(predicate), or ∃ denial";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.DISPUTED);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<Finding> disputed =
                draft.findings().stream().filter(Finding::disputed).toList();
        boolean asserted = evidence.accounts().stream()
                .anyMatch(account ->
                        account.status().filter(Status.NEGATED::equals).isEmpty());
        List<Claim.Denial> denials = evidence.claims(Claim.Denial.class).stream()
                .filter(denial -> asserted || !denial.deniesEvent())
                .toList();
        Set<Basis> bases = new LinkedHashSet<>();
        denials.forEach(denial ->
                bases.add(new Basis(denial.provenance(), "denies <" + String.join(">, <", denial.denied()) + ">")));
        disputed.forEach(finding -> bases.addAll(finding.reasoning().bases()));
        boolean flag = !disputed.isEmpty() || !denials.isEmpty();
        if (!flag) {
            evidence.accounts()
                    .forEach(account -> bases.add(new Basis(account.provenance(), "contradicts no other source")));
        }
        String differing = disputed.stream()
                .map(finding -> finding.property().localName())
                .distinct()
                .collect(joining(", "));
        return List.of(new Finding(
                AssessedProperty.DISPUTED,
                new TreeSet<>(Set.of(new Value.Typed(Boolean.toString(flag), BOOLEAN))),
                name(),
                new Finding.Reasoning(new ArrayList<>(bases), outcome(differing, denials.size()), flag)));
    }

    private static String outcome(String differing, int denials) {
        if (differing.isEmpty() && denials == 0) {
            return "no source contradicts another";
        }
        return (differing.isEmpty() ? "" : "sources differ in " + differing)
                + (denials == 0
                        ? ""
                        : (differing.isEmpty() ? "" : "; ") + denials + (denials == 1 ? " denial" : " denials"));
    }
}
