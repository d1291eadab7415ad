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

/** What kind of event it is. */
final class TypeRule implements Rule {

    @Override
    public String name() {
        return "type";
    }

    @Override
    public String sentence() {
        return "The type is the most specific that agrees with every source; else the nearest type above those of all;"
                + " else that of the latest independent source.";
    }

    @Override
    public String formula() {
        return "lowest { x told : ∀ t ∈ tellings, t tells a type above or below x }, else nearest common broader(types)";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(AssessedProperty.TYPE);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> typed = evidence.tellings(AssessedProperty.TYPE);
        if (typed.isEmpty()) {
            return List.of();
        }
        Hierarchy types = evidence.shared().types();
        List<List<String>> groups = typed.stream()
                .map(telling -> telling.iris(AssessedProperty.TYPE))
                .toList();
        Set<String> agreed = types.agreed(groups);
        if (!agreed.isEmpty()) {
            return List.of(finding(typed, agreed, "the most specific type that agrees with all"));
        }
        Optional<String> ancestor = types.commonAncestor(groups);
        if (ancestor.isPresent()) {
            return List.of(
                    finding(typed, Set.of(ancestor.get()), "no told type agrees with all: the nearest above them"));
        }
        Set<String> latest = evidence.latestIndependent(typed)
                .map(telling -> Set.copyOf(telling.iris(AssessedProperty.TYPE)))
                .orElse(Set.of());
        return List.of(
                finding(typed, latest, "the types have nothing in common: those of the latest independent source"));
    }

    private Finding finding(List<EventAccount> typed, Set<String> types, String outcome) {
        return new Finding(
                AssessedProperty.TYPE,
                types.stream().map(Value.Iri::new).collect(Collectors.toCollection(TreeSet::new)),
                name(),
                new Finding.Reasoning(EvidenceText.of(typed, AssessedProperty.TYPE), outcome, false));
    }
}
