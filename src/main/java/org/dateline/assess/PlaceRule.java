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

/** Where it happened. */
final class PlaceRule implements Rule {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public String sentence() {
        return "The place is the most specific one that is consistent with every source; else with every standing one; else"
                + " the nearest place that has them all in it, and it is disputed.";
    }

    @Override
    public String formula() {
        return "lowest { p told : ∀ t ∈ tellings, t tells a place within p or around it }, else nearest common"
                + " containedInPlace(places) and disputed";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(AssessedProperty.PLACE);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> placed = evidence.tellings(AssessedProperty.PLACE);
        if (placed.isEmpty()) {
            return List.of();
        }
        Hierarchy places = evidence.shared().places();
        Set<String> agreed = places.agreed(groups(placed));
        if (!agreed.isEmpty()) {
            return finding(placed, agreed, "the most specific place that agrees with all", false);
        }
        List<EventAccount> standing =
                CurrentAccounts.among(placed, draft.status().orElse(Status.HYPOTHETICAL));
        Set<String> some = places.agreed(groups(standing));
        if (!some.isEmpty()) {
            return finding(placed, some, "no place agrees with all: the most specific of the standing sources", false);
        }
        Optional<String> around = places.commonAncestor(groups(standing));
        if (around.isPresent()) {
            return finding(
                    placed, Set.of(around.get()), "the sources name places apart: the nearest around them", true);
        }
        Set<String> latest = evidence.latestIndependent(standing)
                .map(telling -> Set.copyOf(telling.iris(AssessedProperty.PLACE)))
                .orElse(Set.of());
        return finding(placed, latest, "the sources name places with nothing around both: the latest's", true);
    }

    private static List<List<String>> groups(List<EventAccount> tellings) {
        return tellings.stream()
                .map(telling -> telling.iris(AssessedProperty.PLACE))
                .toList();
    }

    private List<Finding> finding(List<EventAccount> placed, Set<String> places, String outcome, boolean disputed) {
        return List.of(new Finding(
                AssessedProperty.PLACE,
                places.stream().map(Value.Iri::new).collect(Collectors.toCollection(TreeSet::new)),
                name(),
                new Finding.Reasoning(EvidenceText.of(placed, AssessedProperty.PLACE), outcome, disputed)));
    }
}
