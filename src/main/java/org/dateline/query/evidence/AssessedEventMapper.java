// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Finding;
import org.dateline.model.Named;
import org.dateline.model.Status;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.rdf.assessed.AssessmentWriter;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Maps gathered statements to the assessed event, or to what was known of it at another time. */
final class AssessedEventMapper {
    private static final int BROADER = 6;
    private static final List<String> LEVELS = List.of("w1", "w2", "w3");

    private final GatheredStatements facts;
    private final EvidenceLabels labels;
    private final ClaimMapper claims;
    private final PositionReader positions;
    private final Map<String, QuerySolution> within = new LinkedHashMap<>();

    AssessedEventMapper(GatheredStatements facts, EvidenceLabels labels, ClaimMapper claims, PositionReader positions) {
        this.facts = facts;
        this.labels = labels;
        this.claims = claims;
        this.positions = positions;
    }

    /** Adds a row of {@link EventQueries#WITHIN}; the first of a place counts. */
    void add(QuerySolution row) {
        within.putIfAbsent(row.get("s").toString(), row);
    }

    /** The places in which its places lie. */
    Set<String> above() {
        Set<String> above = new LinkedHashSet<>();
        within.values().forEach(row -> LEVELS.stream()
                .filter(level -> row.contains(level) && row.get(level).isURIResource())
                .forEach(level -> above.add(row.get(level).toString())));
        return above;
    }

    /**
     * The assessed event.
     *
     * @param subject the event, or what stands for it as it was known at another time
     * @param findings by which rules, and from what, its values are derived, as far as that is to be shown
     */
    AssessedEvent of(Node subject, List<Finding> findings) {
        return new AssessedEvent(
                EvidenceLabels.cut(facts.label(GatheredStatements.DEFAULT_GRAPH, subject)),
                type(subject),
                status(subject),
                facts.span(GatheredStatements.DEFAULT_GRAPH, subject),
                facts.text(GatheredStatements.DEFAULT_GRAPH, subject, Dl.NS + "localDate"),
                facts.things(GatheredStatements.DEFAULT_GRAPH, subject, Sem.HAS_PLACE.getURI()).stream()
                        .map(this::site)
                        .toList(),
                parts(subject),
                tolls(subject),
                new AssessedEvent.Counts(
                        facts.number(GatheredStatements.DEFAULT_GRAPH, subject, Dl.SOURCE_COUNT.getURI())
                                .orElse(0),
                        facts.number(GatheredStatements.DEFAULT_GRAPH, subject, Dl.INDEPENDENT_SOURCE_COUNT.getURI())
                                .orElse(0),
                        facts.isTrue(GatheredStatements.DEFAULT_GRAPH, subject, Dl.DISPUTED.getURI())),
                reasons(findings));
    }

    Status status(Node subject) {
        return facts.iris(GatheredStatements.DEFAULT_GRAPH, subject, Dl.STATUS.getURI()).stream()
                .map(Status::ofIri)
                .findFirst()
                .orElse(Status.UNKNOWN);
    }

    private Optional<AssessedEvent.Type> type(Node subject) {
        return facts.things(GatheredStatements.DEFAULT_GRAPH, subject, Sem.EVENT_TYPE.getURI()).stream()
                .findFirst()
                .map(iri -> {
                    Resource type = labels.ontology().createResource(iri);
                    List<Named> broader = new ArrayList<>();
                    for (Resource up = parent(type); up != null && broader.size() < BROADER; up = parent(up)) {
                        broader.add(0, labels.of(up.getURI()));
                    }
                    List<Named> narrower =
                            labels.ontology().listSubjectsWithProperty(SKOS.broader, type).toList().stream()
                                    .map(Resource::getURI)
                                    .sorted()
                                    .map(labels::of)
                                    .toList();
                    return new AssessedEvent.Type(labels.of(iri), broader, narrower);
                });
    }

    private static @org.jspecify.annotations.Nullable Resource parent(Resource type) {
        var broader = type.getProperty(SKOS.broader);
        return broader == null ? null : broader.getResource();
    }

    private AssessedEvent.Site site(String place) {
        List<Named> above = new ArrayList<>();
        Optional<Named> precision = Optional.empty();
        QuerySolution row = within.get(place);
        if (row != null) {
            for (String level : LEVELS) {
                if (row.contains(level) && row.get(level).isURIResource()) {
                    above.add(labels.of(row.get(level).toString()));
                }
            }
            precision = row.contains("precision")
                    ? Optional.of(labels.of(row.get("precision").toString()))
                    : Optional.empty();
        }
        return new AssessedEvent.Site(
                labels.of(place), above, positions.find(place).orElse(null), precision);
    }

    private List<AssessedEvent.Part> parts(Node subject) {
        List<AssessedEvent.Part> parts = new ArrayList<>();
        for (Node node : facts.objects(GatheredStatements.DEFAULT_GRAPH, subject, Dl.HAS_PARTICIPATION.getURI())) {
            List<String> roles = facts.iris(GatheredStatements.DEFAULT_GRAPH, node, Sem.ROLE_TYPE.getURI()).stream()
                    .map(role -> labels.of(role).label())
                    .sorted()
                    .toList();
            List<String> capacities = facts.texts(GatheredStatements.DEFAULT_GRAPH, node, Dl.CAPACITY.getURI());
            facts.iris(GatheredStatements.DEFAULT_GRAPH, node, Dl.AGENT.getURI())
                    .forEach(agent -> parts.add(new AssessedEvent.Part(labels.of(agent), roles, capacities)));
        }
        addActors(subject, parts);
        parts.sort(Comparator.comparing((AssessedEvent.Part part) -> String.join(" ", part.roles()))
                .thenComparing(part -> part.agent().label()));
        return parts;
    }

    /** SEM's own actors, with their role where a role node gives one; who has a participation already is passed over. */
    private void addActors(Node subject, List<AssessedEvent.Part> parts) {
        Set<String> known =
                parts.stream().map(part -> part.agent().iri()).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Node node : facts.objects(GatheredStatements.DEFAULT_GRAPH, subject, Sem.HAS_ACTOR.getURI())) {
            List<String> roles = facts.iris(GatheredStatements.DEFAULT_GRAPH, node, Sem.ROLE_TYPE.getURI()).stream()
                    .map(role -> labels.of(role).label())
                    .sorted()
                    .toList();
            facts.thing(GatheredStatements.DEFAULT_GRAPH, node)
                    .filter(known::add)
                    .ifPresent(agent -> parts.add(new AssessedEvent.Part(labels.of(agent), roles, List.of())));
        }
    }

    private List<AssessedEvent.Toll> tolls(Node subject) {
        return facts.objects(GatheredStatements.DEFAULT_GRAPH, subject, Dl.CASUALTIES.getURI()).stream()
                .flatMap(node -> claims.casualties(GatheredStatements.DEFAULT_GRAPH, node).stream()
                        .map(casualties -> new AssessedEvent.Toll(
                                casualties,
                                facts.isTrue(GatheredStatements.DEFAULT_GRAPH, node, Dl.DISPUTED.getURI()))))
                .sorted(Comparator.comparing((AssessedEvent.Toll toll) ->
                                toll.casualties().harm().iri())
                        .reversed())
                .toList();
    }

    private Map<String, AssessedEvent.Reason> reasons(List<Finding> findings) {
        Map<String, AssessedEvent.Reason> reasons = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<String> bases = finding.reasoning().bases().stream()
                    .map(basis -> basis.provenance().iri())
                    .distinct()
                    .sorted()
                    .toList();
            reasons.put(
                    finding.property().localName(),
                    new AssessedEvent.Reason(
                            new Named(AssessmentWriter.RULES + finding.rule(), finding.rule()),
                            finding.disputed(),
                            labels.of(bases)));
        }
        return reasons;
    }
}
