// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.AssessedPredicates;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.view.Difference;

/** The events and states that were known otherwise at the end of a day, or not at all. */
final class ChangedThings {
    private final DatasetGraph dataset;
    private final Instant end;
    private final Difference difference;
    private final Set<Node> unknown = new LinkedHashSet<>();
    private final Set<Node> changed = new LinkedHashSet<>();
    private final Set<Node> formerPlaces = new LinkedHashSet<>();

    /**
     * Finds them, in a running transaction.
     *
     * @param end the first instant after the day
     * @param difference receives what differs
     */
    ChangedThings(DatasetGraph dataset, Instant end, Difference difference) {
        this.dataset = dataset;
        this.end = end;
        this.difference = difference;
        forEachLater(Quad.defaultGraphIRI, Dl.KNOWN_FROM, unknown::add);
        Set<Node> nodes = new LinkedHashSet<>();
        forEachLater(HistoryGraph.NAME, Dl.KNOWN_FROM, nodes::add);
        forEachLater(HistoryGraph.NAME, Dl.KNOWN_UNTIL, nodes::add);
        nodes.forEach(node -> changed.addAll(objects(HistoryGraph.NAME, node, Dl.OF)));
        changed.removeAll(unknown);
    }

    private void forEachLater(Node graph, Node predicate, Consumer<Node> action) {
        dataset.find(graph, Node.ANY, predicate, Node.ANY).forEachRemaining(quad -> {
            if (isLater(quad.getObject())) {
                action.accept(quad.getSubject());
            }
        });
    }

    private boolean isLater(Node instant) {
        return RdfTerms.findInstant(instant).filter(at -> !at.isBefore(end)).isPresent();
    }

    /** Reads the events, except for some. */
    void readEvents(Set<Node> except) {
        unknown.stream()
                .filter(thing -> !isState(thing) && !except.contains(thing))
                .forEach(event -> {
                    hideEvent(event);
                    hideHistory(event);
                });
        changed.stream()
                .filter(thing -> !isState(thing) && !except.contains(thing))
                .forEach(event -> read(event, false));
    }

    /** Reads the states, except for those with one of some other ends. */
    void readStates(Set<Node> except) {
        unknown.stream()
                .filter(ChangedThings::isState)
                .filter(state ->
                        objects(Quad.defaultGraphIRI, state, Dl.OTHER).stream().noneMatch(except::contains))
                .forEach(state -> {
                    difference.hideSubject(state);
                    hideHistory(state);
                });
        changed.stream()
                .filter(ChangedThings::isState)
                .filter(state -> others(state).stream().noneMatch(except::contains))
                .forEach(state -> read(state, true));
    }

    /** The other ends of a state; of one that is not known any more, its history alone names it. */
    private Set<Node> others(Node state) {
        Set<Node> others = new LinkedHashSet<>(objects(Quad.defaultGraphIRI, state, Dl.OTHER));
        subjects(HistoryGraph.NAME, Dl.OF, state)
                .forEach(node -> others.addAll(objects(HistoryGraph.NAME, node, Dl.OTHER)));
        return others;
    }

    private static boolean isState(Node thing) {
        return thing.isURI() && DatelineIris.isState(thing.getURI());
    }

    private void hideHistory(Node thing) {
        ThingHistory.of(dataset, thing).forEachSubject(subject -> difference.hideSubject(HistoryGraph.NAME, subject));
    }

    /** Shows other statements about an event than what is stored. */
    void replaceEvent(Node event, AssessedStatements statements) {
        hideEvent(event);
        hideHistory(event);
        add(statements);
        addFormerPlaces(event, statements.current());
    }

    /** Shows other statements about the states with another end than what is stored. */
    void replaceStates(Node other, AssessedStatements statements) {
        Set<Node> states = new LinkedHashSet<>();
        subjects(Quad.defaultGraphIRI, Dl.OTHER, other).stream()
                .filter(ChangedThings::isState)
                .forEach(states::add);
        states.forEach(difference::hideSubject);
        subjects(HistoryGraph.NAME, Dl.OTHER, other)
                .forEach(node -> states.addAll(objects(HistoryGraph.NAME, node, Dl.OF)));
        states.forEach(this::hideHistory);
        add(statements);
    }

    /** The places in which events are not today that were there at the end of the day. Who controlled them, the history does not tell. */
    Set<Node> formerPlaces() {
        return formerPlaces;
    }

    private void read(Node thing, boolean isState) {
        ThingHistory history = ThingHistory.of(dataset, thing);
        history.forEachSubject(subject -> difference.hideSubject(HistoryGraph.NAME, subject));
        add(HistoryGraph.NAME, history.historyBefore(end));
        Set<Node> predicates = history.predicates();
        Set<Triple> then = history.valuesBefore(end);
        List<Triple> today = about(thing);
        boolean isKnownToday =
                today.stream().anyMatch(triple -> triple.getPredicate().equals(Dl.KNOWN_FROM));
        boolean isAnythingUnchanged = isKnownToday
                && today.stream()
                        .map(Triple::getPredicate)
                        .anyMatch(predicate -> !predicates.contains(predicate) && isValue(predicate, isState));
        if (then.isEmpty() && !isAnythingUnchanged) {
            if (isKnownToday) {
                hide(thing, isState);
            }
            return;
        }
        if (isKnownToday) {
            today.stream()
                    .filter(triple -> predicates.contains(triple.getPredicate()))
                    .forEach(triple -> hideValue(thing, triple));
            predicates.forEach(predicate -> difference.hideProperty(thing, predicate));
        } else {
            then.add(Triple.create(thing, RDF.Nodes.type, isState ? Dl.STATE_CLASS : Sem.EVENT_CLASS));
            history.begin().ifPresent(from -> then.add(Triple.create(thing, Dl.KNOWN_FROM, RdfTerms.node(from))));
        }
        add(Quad.defaultGraphIRI, then);
        if (!isState) {
            addFormerPlaces(thing, then);
        }
    }

    private static boolean isValue(Node predicate, boolean isState) {
        return isState
                ? !predicate.equals(RDF.Nodes.type) && !predicate.equals(Dl.KNOWN_FROM)
                : AssessedPredicates.contains(predicate);
    }

    private void addFormerPlaces(Node event, Set<Triple> then) {
        then.stream()
                .filter(triple -> triple.getSubject().equals(event)
                        && triple.getPredicate().equals(Sem.HAS_PLACE)
                        && !dataset.contains(Quad.defaultGraphIRI, event, Sem.HAS_PLACE, triple.getObject()))
                .forEach(triple -> formerPlaces.add(triple.getObject()));
    }

    private void hide(Node thing, boolean isState) {
        if (isState) {
            difference.hideSubject(thing);
        } else {
            hideEvent(thing);
        }
    }

    /** Hides what is derived of an event. What somebody else says of it in the default graph stays. */
    private void hideEvent(Node event) {
        boolean isAllDerived = true;
        List<Triple> today = about(event);
        for (Triple triple : today) {
            if (isDerived(triple)) {
                hideValue(event, triple);
            } else {
                isAllDerived = false;
            }
        }
        if (isAllDerived) {
            difference.hideSubject(event);
        } else {
            today.stream().filter(ChangedThings::isDerived).forEach(difference::hide);
        }
    }

    private static boolean isDerived(Triple triple) {
        return AssessedPredicates.contains(triple.getPredicate())
                || triple.getPredicate().equals(Dl.KNOWN_FROM)
                || (triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(Sem.EVENT_CLASS));
    }

    /** Hides the participation or toll that a value may be. */
    private void hideValue(Node event, Triple triple) {
        Node value = triple.getObject();
        if (value.isURI()
                && event.isURI()
                && (value.getURI().startsWith(DatelineIris.participations(event.getURI()))
                        || value.getURI().startsWith(DatelineIris.casualties(event.getURI())))) {
            difference.hideSubject(value);
        }
    }

    private void add(AssessedStatements statements) {
        add(Quad.defaultGraphIRI, statements.current());
        add(HistoryGraph.NAME, statements.history());
    }

    private void add(Node graph, Set<Triple> triples) {
        triples.forEach(triple -> difference.add(Quad.create(graph, triple)));
    }

    private List<Triple> about(Node subject) {
        return Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }

    private List<Node> objects(Node graph, Node subject, Node predicate) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, predicate, Node.ANY), Quad::getObject));
    }

    private List<Node> subjects(Node graph, Node predicate, Node object) {
        return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, predicate, object), Quad::getSubject));
    }
}
