package org.dateline.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Claim;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Value;

/** Who took part, and how. */
final class ParticipationRule implements Rule {

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public String sentence() {
        return "All who took part as any source tells it; each agent once, with all roles and posts together.";
    }

    @Override
    public String formula() {
        return "{ (a, ⋃ roles(a), ⋃ posts(a)) : a ∈ ⋃ agents(t) }; sem:hasActor = { a }";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(AssessedProperty.PARTICIPATION, AssessedProperty.ACTOR);
    }

    @Override
    public boolean takesAdjudications() {
        return true;
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> tellings = evidence.tellings(AssessedProperty.PARTICIPATION);
        Map<String, Value.Part> parts = new TreeMap<>();
        tellings.forEach(
                telling -> telling.values(AssessedProperty.PARTICIPATION).forEach(value -> {
                    if (value instanceof Value.Part part) {
                        parts.merge(part.agent(), part, Value.Part::and);
                    }
                }));
        Optional<Claim.Adjudication> settled = evidence.adjudication(AssessedProperty.PARTICIPATION.iri())
                .or(() -> evidence.adjudication(AssessedProperty.ACTOR.iri()));
        settled.ifPresent(adjudication -> settle(parts, adjudication));
        List<Basis> bases = settled.map(claim -> List.of(new Basis(claim.said(), EvidenceText.text(claim.values()))))
                .orElseGet(() -> EvidenceText.of(tellings, AssessedProperty.PARTICIPATION));
        Finding.Reasoning reasoning = new Finding.Reasoning(
                bases, settled.isPresent() ? "settled by adjudication" : "all that any source names", false);
        TreeSet<Value> actors = new TreeSet<>();
        parts.keySet().forEach(agent -> actors.add(new Value.Iri(agent)));
        return List.of(
                new Finding(AssessedProperty.PARTICIPATION, new TreeSet<>(parts.values()), name(), reasoning),
                new Finding(AssessedProperty.ACTOR, actors, name(), reasoning));
    }

    /** Just the agents that the adjudication names, each with the roles that the sources give it. */
    private static void settle(Map<String, Value.Part> parts, Claim.Adjudication adjudication) {
        TreeSet<String> agents = new TreeSet<>();
        adjudication.values().forEach(value -> {
            if (value instanceof Value.Iri agent) {
                agents.add(agent.iri());
            }
        });
        parts.keySet().retainAll(agents);
        agents.forEach(agent -> parts.putIfAbsent(agent, new Value.Part(agent, new TreeSet<>(), new TreeSet<>())));
    }
}
