// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.jspecify.annotations.Nullable;

/** The stored history of one event or state, and what it was at an instant. */
final class ThingHistory {
    private static final String PARTICIPATION = "participation/";
    private static final String CASUALTIES = "casualties/";

    private final DatasetGraph dataset;
    private final Node thing;
    private final List<Part> parts = new ArrayList<>();

    private ThingHistory(DatasetGraph dataset, Node thing) {
        this.dataset = dataset;
        this.thing = thing;
    }

    /** When a value was known; {@link Instant#MAX} where it lasts. */
    private record Period(Instant from, Instant until) {
        private static final Comparator<Period> IN_ORDER =
                Comparator.comparing(Period::from).thenComparing(Period::until);
    }

    /**
     * A value of a property.
     *
     * @param below what follows the name of its node, where it is a participation or toll; otherwise empty
     * @param object the value itself; null where it is a participation or toll
     * @param about what describes a participation or toll, by predicate and object
     */
    private record Held(
            Node predicate, String below, @Nullable Node object, Set<Map.Entry<Node, Node>> about) {}

    /** A node of the history. */
    private record Part(Node node, Period period, List<Held> values) {}

    /** Reads it in a running transaction. */
    static ThingHistory of(DatasetGraph dataset, Node thing) {
        ThingHistory history = new ThingHistory(dataset, thing);
        Iter.toList(dataset.find(HistoryGraph.NAME, Node.ANY, Dl.OF, thing))
                .forEach(quad -> history.parts.add(history.part(quad.getSubject())));
        return history;
    }

    private Part part(Node node) {
        Instant from = Instant.MIN;
        Instant until = Instant.MAX;
        List<Held> values = new ArrayList<>();
        for (Triple triple : about(node)) {
            Node predicate = triple.getPredicate();
            if (predicate.equals(Dl.KNOWN_FROM)) {
                from = RdfTerms.findInstant(triple.getObject()).orElse(from);
            } else if (predicate.equals(Dl.KNOWN_UNTIL)) {
                until = RdfTerms.findInstant(triple.getObject()).orElse(until);
            } else if (!predicate.equals(Dl.OF) && !predicate.equals(RDF.Nodes.type)) {
                values.add(held(node, triple));
            }
        }
        return new Part(node, new Period(from, until), values);
    }

    private Held held(Node node, Triple triple) {
        Node value = triple.getObject();
        if (!value.isURI() || !value.getURI().startsWith(node.getURI() + "/")) {
            return new Held(triple.getPredicate(), "", value, Set.of());
        }
        Set<Map.Entry<Node, Node>> about = new HashSet<>();
        about(value).forEach(each -> about.add(Map.entry(each.getPredicate(), each.getObject())));
        return new Held(
                triple.getPredicate(), value.getURI().substring(node.getURI().length() + 1), null, about);
    }

    private List<Triple> about(Node subject) {
        return Iter.toList(Iter.map(dataset.find(HistoryGraph.NAME, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }

    /** The properties whose values ever changed. */
    Set<Node> predicates() {
        Set<Node> predicates = new LinkedHashSet<>();
        parts.forEach(part -> part.values.forEach(held -> predicates.add(held.predicate)));
        return predicates;
    }

    /** Since when anything was known of a thing of which nothing is known any more. */
    Optional<Instant> begin() {
        return parts.stream().map(part -> part.period.from).min(Comparator.naturalOrder());
    }

    /** All subjects of the history graph that belong to it. */
    void forEachSubject(Consumer<Node> action) {
        for (Part part : parts) {
            action.accept(part.node);
            part.values.stream()
                    .filter(held -> held.object == null)
                    .forEach(held -> action.accept(RdfTerms.iri(part.node.getURI() + "/" + held.below)));
        }
    }

    /** The values that were known just before an instant, as the default graph has them. */
    Set<Triple> valuesBefore(Instant end) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.period.from.isBefore(end) && !part.period.until.isBefore(end)) {
                part.values.forEach(held -> write(thing, held, current(held), triples));
            }
        }
        return triples;
    }

    private String current(Held held) {
        String event = thing.getURI();
        return held.below.startsWith(PARTICIPATION)
                ? DatelineIris.participations(event) + held.below.substring(PARTICIPATION.length())
                : DatelineIris.casualties(event)
                        + held.below.substring(Math.min(CASUALTIES.length(), held.below.length()));
    }

    private static void write(Node subject, Held held, String name, Set<Triple> triples) {
        Node object = held.object == null ? RdfTerms.iri(name) : held.object;
        triples.add(Triple.create(subject, held.predicate, object));
        held.about.forEach(each -> triples.add(Triple.create(object, each.getKey(), each.getValue())));
    }

    /** The history as it was just before an instant: periods that lasted then have no end, and what had not changed is left out. */
    Set<Triple> historyBefore(Instant end) {
        Map<Held, List<Period>> known = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.period.from.isBefore(end)) {
                Instant until = part.period.until.isBefore(end) ? part.period.until : Instant.MAX;
                Period then = new Period(part.period.from, until);
                part.values.forEach(held ->
                        known.computeIfAbsent(held, key -> new ArrayList<>()).add(then));
            }
        }
        Set<Node> changed = changed(known);
        SortedMap<Period, List<Held>> byPeriod = new TreeMap<>(Period.IN_ORDER);
        known.forEach((held, periods) -> {
            if (changed.contains(held.predicate)) {
                periods.forEach(period -> byPeriod.computeIfAbsent(period, key -> new ArrayList<>())
                        .add(held));
            }
        });
        return written(byPeriod);
    }

    /** The properties of which some value was not known all the time. */
    private Set<Node> changed(Map<Held, List<Period>> known) {
        Instant first = knownFrom();
        Set<Node> changed = new HashSet<>();
        known.forEach((held, periods) -> {
            if (!periods.equals(List.of(new Period(first, Instant.MAX)))) {
                changed.add(held.predicate);
            }
        });
        return changed;
    }

    private Instant knownFrom() {
        return Iter.asStream(dataset.find(Quad.defaultGraphIRI, thing, Dl.KNOWN_FROM, Node.ANY))
                .flatMap(quad -> RdfTerms.findInstant(quad.getObject()).stream())
                .findFirst()
                .or(this::begin)
                .orElse(Instant.MIN);
    }

    private Set<Triple> written(SortedMap<Period, List<Held>> byPeriod) {
        Set<Triple> triples = new LinkedHashSet<>();
        int number = 0;
        for (Map.Entry<Period, List<Held>> entry : byPeriod.entrySet()) {
            Node node = RdfTerms.iri(DatelineIris.assessment(thing.getURI(), ++number));
            Period period = entry.getKey();
            triples.add(Triple.create(node, RDF.Nodes.type, Dl.ASSESSMENT_CLASS));
            triples.add(Triple.create(node, Dl.OF, thing));
            triples.add(Triple.create(node, Dl.KNOWN_FROM, RdfTerms.node(period.from)));
            if (!period.until.equals(Instant.MAX)) {
                triples.add(Triple.create(node, Dl.KNOWN_UNTIL, RdfTerms.node(period.until)));
            }
            entry.getValue().forEach(held -> write(node, held, node.getURI() + "/" + held.below, triples));
        }
        return triples;
    }
}
