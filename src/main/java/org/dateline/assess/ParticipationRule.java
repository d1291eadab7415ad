// SPDX-License-Identifier: Apache-2.0
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

/** Decides who took part, and in which roles. */
final class ParticipationRule implements Rule {

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public String sentence() {
        return "All agents that any source names, each once, with all their roles and posts.";
    }

    @Override
    public String formula() {
        return "{ (g, ⋃ roles(g), ⋃ posts(g)) : g ∈ ⋃ agents(a) }; sem:hasActor = { g }";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.PARTICIPATION, AssessedProperty.ACTOR);
    }

    @Override
    public boolean appliesAdjudications() {
        return true;
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> accounts = evidence.accounts(AssessedProperty.PARTICIPATION);
        Map<String, Value.Participation> parts = new TreeMap<>();
        accounts.forEach(
                account -> account.values(AssessedProperty.PARTICIPATION).forEach(value -> {
                    if (value instanceof Value.Participation part) {
                        parts.merge(part.agent(), part, Value.Participation::and);
                    }
                }));
        Optional<Claim.Adjudication> adjudicated = evidence.adjudication(AssessedProperty.PARTICIPATION.iri())
                .or(() -> evidence.adjudication(AssessedProperty.ACTOR.iri()));
        adjudicated.ifPresent(adjudication -> replace(parts, adjudication));
        List<Basis> bases = adjudicated
                .map(claim -> List.of(new Basis(claim.provenance(), EvidenceText.text(claim.values()))))
                .orElseGet(() -> EvidenceText.of(accounts, AssessedProperty.PARTICIPATION));
        Finding.Reasoning reasoning = new Finding.Reasoning(
                bases, adjudicated.isPresent() ? "settled by adjudication" : "all that any source names", false);
        TreeSet<Value> actors = new TreeSet<>();
        parts.keySet().forEach(agent -> actors.add(new Value.Resource(agent)));
        return List.of(
                new Finding(AssessedProperty.PARTICIPATION, new TreeSet<>(parts.values()), name(), reasoning),
                new Finding(AssessedProperty.ACTOR, actors, name(), reasoning));
    }

    /** Leaves only the agents that the adjudication names, with the roles that the sources give them. */
    private static void replace(Map<String, Value.Participation> parts, Claim.Adjudication adjudication) {
        TreeSet<String> agents = new TreeSet<>();
        adjudication.values().forEach(value -> {
            if (value instanceof Value.Resource agent) {
                agents.add(agent.iri());
            }
        });
        parts.keySet().retainAll(agents);
        agents.forEach(
                agent -> parts.putIfAbsent(agent, new Value.Participation(agent, new TreeSet<>(), new TreeSet<>())));
    }
}
