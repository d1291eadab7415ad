package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.evidence.Held;
import org.dateline.model.timeline.EventStatus;
import org.dateline.model.timeline.Named;
import org.dateline.rdf.Dl;
import org.dateline.rdf.Prov;
import org.dateline.rdf.Sem;

/** Shapes what is held of an event, or was in one state of knowledge. */
final class HeldShape {
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final int BROADER = 6;
    private static final List<String> LEVELS = List.of("w1", "w2", "w3");

    private final Facts facts;
    private final Names names;
    private final Claims claims;
    private final Points points;
    private final Map<String, QuerySolution> within = new LinkedHashMap<>();

    HeldShape(Facts facts, Names names, Claims claims, Points points) {
        this.facts = facts;
        this.names = names;
        this.claims = claims;
        this.points = points;
    }

    /** Takes in a row of {@link EventQueries#WITHIN}; the first of a place counts. */
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
     * What is held.
     *
     * @param subject the event, or one state of knowledge of it
     * @param reasoned the state of knowledge whose reasons are told
     */
    Held of(Node subject, Node reasoned) {
        return new Held(
                Names.cut(facts.text(Facts.HELD, subject, LABEL)),
                type(subject),
                status(subject),
                facts.span(Facts.HELD, subject),
                facts.text(Facts.HELD, subject, Dl.NS + "localDate"),
                facts.iris(Facts.HELD, subject, Sem.HAS_PLACE.getURI()).stream()
                        .map(this::site)
                        .toList(),
                parts(subject),
                tolls(subject),
                new Held.Counts(
                        facts.number(Facts.HELD, subject, Dl.SOURCE_COUNT.getURI())
                                .orElse(0),
                        facts.number(Facts.HELD, subject, Dl.INDEPENDENT_SOURCE_COUNT.getURI())
                                .orElse(0),
                        facts.isTrue(Facts.HELD, subject, Dl.DISPUTED.getURI())),
                reasons(reasoned));
    }

    EventStatus status(Node subject) {
        return facts.iris(Facts.HELD, subject, Dl.STATUS.getURI()).stream()
                .map(EventStatus::ofIri)
                .findFirst()
                .orElse(EventStatus.UNKNOWN);
    }

    private Optional<Held.Type> type(Node subject) {
        return facts.iris(Facts.HELD, subject, Sem.EVENT_TYPE.getURI()).stream()
                .findFirst()
                .map(iri -> {
                    Resource type = names.ontology().createResource(iri);
                    List<Named> broader = new ArrayList<>();
                    for (Resource up = parent(type); up != null && broader.size() < BROADER; up = parent(up)) {
                        broader.add(0, names.of(up.getURI()));
                    }
                    List<Named> narrower =
                            names.ontology().listSubjectsWithProperty(SKOS.broader, type).toList().stream()
                                    .map(Resource::getURI)
                                    .sorted()
                                    .map(names::of)
                                    .toList();
                    return new Held.Type(names.of(iri), broader, narrower);
                });
    }

    private static @org.jspecify.annotations.Nullable Resource parent(Resource type) {
        var broader = type.getProperty(SKOS.broader);
        return broader == null ? null : broader.getResource();
    }

    private Held.Site site(String place) {
        List<Named> above = new ArrayList<>();
        Optional<Named> precision = Optional.empty();
        QuerySolution row = within.get(place);
        if (row != null) {
            for (String level : LEVELS) {
                if (row.contains(level) && row.get(level).isURIResource()) {
                    above.add(names.of(row.get(level).toString()));
                }
            }
            precision = row.contains("precision")
                    ? Optional.of(names.of(row.get("precision").toString()))
                    : Optional.empty();
        }
        return new Held.Site(names.of(place), above, points.find(place).orElse(null), precision);
    }

    private List<Held.Part> parts(Node subject) {
        List<Held.Part> parts = new ArrayList<>();
        for (Node node : facts.objects(Facts.HELD, subject, Dl.HAS_PARTICIPATION.getURI())) {
            List<String> roles = facts.iris(Facts.HELD, node, Sem.ROLE_TYPE.getURI()).stream()
                    .map(role -> names.of(role).label())
                    .sorted()
                    .toList();
            List<String> capacities = facts.texts(Facts.HELD, node, Dl.CAPACITY.getURI());
            facts.iris(Facts.HELD, node, Dl.AGENT.getURI())
                    .forEach(agent -> parts.add(new Held.Part(names.of(agent), roles, capacities)));
        }
        parts.sort(Comparator.comparing((Held.Part part) -> String.join(" ", part.roles()))
                .thenComparing(part -> part.agent().label()));
        return parts;
    }

    private List<Held.Toll> tolls(Node subject) {
        return facts.objects(Facts.HELD, subject, Dl.CASUALTIES.getURI()).stream()
                .flatMap(node -> claims.harmed(Facts.HELD, node).stream()
                        .map(harmed -> new Held.Toll(harmed, facts.isTrue(Facts.HELD, node, Dl.DISPUTED.getURI()))))
                .sorted(Comparator.comparing(
                                (Held.Toll toll) -> toll.harmed().harm().iri())
                        .reversed())
                .toList();
    }

    private Map<String, Held.Reason> reasons(Node snapshot) {
        Map<String, Held.Reason> reasons = new LinkedHashMap<>();
        for (Node node : facts.objects(Facts.HELD, snapshot, Dl.ASSESSED_VALUE.getURI())) {
            Optional<String> property =
                    facts.iris(Facts.HELD, node, Dl.PROPERTY.getURI()).stream().findFirst();
            Optional<String> rule =
                    facts.iris(Facts.HELD, node, Dl.RULE.getURI()).stream().findFirst();
            if (property.isPresent() && rule.isPresent()) {
                List<String> bases = facts.iris(Facts.HELD, node, Prov.WAS_DERIVED_FROM.getURI());
                reasons.put(
                        Names.tail(property.get()),
                        new Held.Reason(
                                new Named(rule.get(), Names.tail(rule.get())),
                                facts.isTrue(Facts.HELD, node, Dl.DISPUTED.getURI()),
                                names.of(bases)));
            }
        }
        return reasons;
    }
}
