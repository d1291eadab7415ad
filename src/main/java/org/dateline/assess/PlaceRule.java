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
import org.dateline.model.Status;
import org.dateline.model.Value;

/** Decides where an event happened. */
final class PlaceRule implements Rule {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public String sentence() {
        return "The place is the most specific one that agrees with every source; otherwise with every current"
                + " account; otherwise the nearest place that contains all of theirs, and it is disputed.";
    }

    @Override
    public String formula() {
        return "lowest { p in accounts : ∀ a ∈ accounts, a gives a place within p or around it }, else nearest"
                + " common containedInPlace(places) and disputed";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.PLACE);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> placed = evidence.accounts(AssessedProperty.PLACE);
        if (placed.isEmpty()) {
            return List.of();
        }
        Hierarchy places = evidence.shared().places();
        Set<String> agreed = places.agreed(groups(placed));
        if (!agreed.isEmpty()) {
            return finding(placed, agreed, "the most specific place that agrees with all", false);
        }
        List<EventAccount> current =
                CurrentAccounts.among(placed, draft.status().orElse(Status.HYPOTHETICAL));
        Set<String> some = places.agreed(groups(current));
        if (!some.isEmpty()) {
            return finding(placed, some, "no place agrees with all: the most specific of the current accounts", false);
        }
        Optional<String> around = places.commonAncestor(groups(current));
        if (around.isPresent()) {
            return finding(
                    placed, Set.of(around.get()), "no place agrees with all: the nearest that contains them", true);
        }
        Set<String> latest = evidence.latestIndependent(current)
                .map(account -> Set.copyOf(account.iris(AssessedProperty.PLACE)))
                .orElse(Set.of());
        return finding(placed, latest, "no place contains them all: that of the latest independent source", true);
    }

    private static List<List<String>> groups(List<EventAccount> accounts) {
        return accounts.stream()
                .map(account -> account.iris(AssessedProperty.PLACE))
                .toList();
    }

    private List<Finding> finding(List<EventAccount> placed, Set<String> places, String outcome, boolean disputed) {
        return List.of(new Finding(
                AssessedProperty.PLACE,
                places.stream().map(Value.Resource::new).collect(Collectors.toCollection(TreeSet::new)),
                name(),
                new Finding.Reasoning(EvidenceText.of(placed, AssessedProperty.PLACE), outcome, disputed)));
    }
}
