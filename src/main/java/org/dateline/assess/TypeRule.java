// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Hierarchy;
import org.dateline.model.Value;

/** Decides the type of an event. */
final class TypeRule implements Rule {

    @Override
    public String name() {
        return "type";
    }

    @Override
    public String sentence() {
        return "The type is the most specific one that agrees with every source; otherwise the nearest type broader"
                + " than all; otherwise that of the latest independent source.";
    }

    @Override
    public String formula() {
        return "lowest { x in accounts : ∀ a ∈ accounts, a gives a type above or below x }, else nearest common"
                + " broader(types)";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.TYPE);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> typed = evidence.accounts(AssessedProperty.TYPE);
        if (typed.isEmpty()) {
            return List.of();
        }
        Hierarchy types = evidence.shared().types();
        List<List<String>> groups = typed.stream()
                .map(account -> account.iris(AssessedProperty.TYPE))
                .toList();
        Set<String> agreed = types.agreed(groups);
        if (!agreed.isEmpty()) {
            return List.of(finding(typed, agreed, "the most specific type that agrees with all"));
        }
        Optional<String> ancestor = types.commonAncestor(groups);
        if (ancestor.isPresent()) {
            return List.of(finding(
                    typed, Set.of(ancestor.get()), "no type agrees with all: the nearest one broader than all"));
        }
        Set<String> latest = evidence.latestIndependent(typed)
                .map(account -> Set.copyOf(account.iris(AssessedProperty.TYPE)))
                .orElse(Set.of());
        return List.of(finding(typed, latest, "no type is broader than all: that of the latest independent source"));
    }

    private Finding finding(List<EventAccount> typed, Set<String> types, String outcome) {
        return new Finding(
                AssessedProperty.TYPE,
                types.stream().map(Value.Resource::new).collect(Collectors.toCollection(TreeSet::new)),
                name(),
                new Finding.Reasoning(EvidenceText.of(typed, AssessedProperty.TYPE), outcome, false));
    }
}
