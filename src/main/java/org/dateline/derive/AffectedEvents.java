// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Finds the events, states and distance claims that must be assessed again after a transaction. */
final class AffectedEvents {
    /** With more changed places, it is cheaper to assess all events than to find those in the places. */
    private static final int MANY_PLACES = 2_000;

    private static final List<Node> PART_PROPERTIES = List.of(Dl.HAS_PARTICIPATION, Dl.TIME_EXPRESSION, Dl.DISTANCE);
    private final DatasetGraph base;
    private final SourceReader sources;
    private final Set<Node> events = new LinkedHashSet<>();
    private final Set<Node> others = new LinkedHashSet<>();
    private final Set<Node> states = new LinkedHashSet<>();
    private final Set<Node> distances = new LinkedHashSet<>();
    private final Set<Node> wholeSources = new HashSet<>();

    private AffectedEvents(DatasetGraph base, SourceReader sources) {
        this.base = base;
        this.sources = sources;
    }

    /** Finds what the changes of a transaction affect. */
    static AffectedEvents by(TransactionChanges changes, DatasetGraph base, SourceReader sources) {
        AffectedEvents affected = new AffectedEvents(base, sources);
        changes.described().forEach(affected::sourceWithPredecessors);
        changes.graphs().forEach(affected::graph);
        changes.reviewed().forEach(affected::reviewed);
        affected.unmarked(changes);
        affected.others.addAll(changes.others());
        affected.distances.addAll(changes.distances());
        changes.subjects().forEach(affected::subject);
        affected.places(changes);
        return affected;
    }

    /** Finds everything that any source describes. */
    static AffectedEvents byAll(DatasetGraph base, SourceReader sources) {
        return new AffectedEvents(base, sources).andAll();
    }

    /** The same with everything that any source describes, and all states with a history: an event that does not change leads to none. */
    AffectedEvents andAll() {
        sources.list().forEach(this::source);
        base.find(HistoryGraph.NAME, Node.ANY, Dl.OTHER, Node.ANY)
                .forEachRemaining(quad -> others.add(quad.getObject()));
        return this;
    }

    /** Candidate events; some may not be events, or have no account in any source. */
    Set<Node> events() {
        return events;
    }

    /** The states, or nodes of their histories, that somebody else than the assessment has changed. */
    Set<Node> states() {
        return states;
    }

    /** The values of {@code dl:other} of the states to derive again. */
    Set<Node> others() {
        return others;
    }

    /** The distance claims to compare again, including deleted ones. */
    Set<Node> distances() {
        return distances;
    }

    private void unmarked(TransactionChanges changes) {
        events.addAll(changes.unmarked());
    }

    private void graph(Node graph, SourceChanges changes) {
        if (!changes.isSource()) {
            if (sources.isSource(graph)) {
                sourceWithPredecessors(graph);
            }
            return;
        }
        others.addAll(changes.others());
        changes.targets().forEach(this::target);
        changes.subjects().forEach(subject -> subjectInSource(graph, subject));
        if (changes.subjects().contains(sources.article(graph))) {
            sourceWithPredecessors(graph);
        }
    }

    /** Adds everything in a source, and in the older revisions that it replaces. */
    private void sourceWithPredecessors(Node graph) {
        source(graph);
        sources.predecessors(graph).forEach(this::source);
    }

    private void source(Node graph) {
        if (!graph.isURI() || !wholeSources.add(graph)) {
            return;
        }
        events.addAll(subjects(graph, RDF.Nodes.type, Sem.EVENT_CLASS));
        distances.addAll(subjects(graph, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS));
        objects(graph, Node.ANY, Dl.ABOUT).forEach(this::target);
        objects(graph, Node.ANY, Dl.DENIES).forEach(this::target);
        others.addAll(objects(graph, Node.ANY, Dl.OTHER));
    }

    /** Adds what a subject in a source belongs to: an event, a claim, a state, or a part of one. */
    private void subjectInSource(Node graph, Node subject) {
        events.add(subject);
        distances.add(subject);
        objects(graph, subject, Dl.ABOUT).forEach(this::target);
        objects(graph, subject, Dl.DENIES).forEach(this::target);
        others.addAll(objects(graph, subject, Dl.OTHER));
        for (Node predicate : PART_PROPERTIES) {
            List<Node> wholes = subjects(graph, predicate, subject);
            events.addAll(wholes);
            distances.addAll(wholes);
        }
    }

    /** Adds the reviewed facts of an article in all its records, and what depends on them. */
    private void reviewed(Node reviews, Set<Node> facts) {
        DatelineIris.reviewedArticle(reviews.toString()).map(RdfTerms::iri).ifPresent(article -> {
            List<Node> reports = subjects(Quad.defaultGraphIRI, Prov.HAD_PRIMARY_SOURCE, article);
            reports.forEach(report -> facts.forEach(fact -> reviewed(report, fact)));
            facts.forEach(fact -> reviewed(article, fact));
        });
    }

    private void reviewed(Node report, Node fact) {
        subjectInSource(report, fact);
        base.find(report, Node.ANY, Node.ANY, fact)
                .forEachRemaining(quad -> subjectInSource(report, quad.getSubject()));
    }

    /** Adds what a claim is about or denies: an event, or another claim and so its event. */
    private void target(Node target) {
        events.add(target);
        base.findNG(Node.ANY, target, Dl.ABOUT, Node.ANY).forEachRemaining(quad -> events.add(quad.getObject()));
    }

    /** Adds a subject of the default graph or of the history: an event, or a node that belongs to an event or a state. */
    private void subject(Node subject) {
        if (!subject.isURI()) {
            return;
        }
        thing(subject);
        DatelineIris.eventOf(subject.getURI()).map(RdfTerms::iri).ifPresent(this::thing);
        objects(Quad.defaultGraphIRI, subject, Dl.CLAIM).forEach(distances::add);
    }

    private void thing(Node thing) {
        if (DatelineIris.isState(thing.getURI())) {
            states.add(thing);
        } else {
            events.add(thing);
        }
        others.addAll(objects(Quad.defaultGraphIRI, thing, Dl.OTHER));
    }

    private void places(TransactionChanges changes) {
        if (changes.types() || changes.places().size() > MANY_PLACES) {
            sources.list().forEach(this::source);
            return;
        }
        Deque<Node> next = new ArrayDeque<>();
        for (Node place : changes.places()) {
            next.add(place);
            next.addAll(subjects(Quad.defaultGraphIRI, Geo.HAS_GEOMETRY, place));
        }
        Set<Node> reached = new HashSet<>(next);
        while (!next.isEmpty()) {
            Node place = next.remove();
            named(Sem.HAS_PLACE, place).forEach(events::add);
            named(Dl.VALUE, place)
                    .forEach(claim -> objects(Node.ANY, claim, Dl.ABOUT).forEach(events::add));
            distances.addAll(named(Dl.FROM, place));
            distances.addAll(named(Dl.TO, place));
            for (Node part : subjects(Quad.defaultGraphIRI, Schema.CONTAINED_IN_PLACE, place)) {
                if (reached.add(part)) {
                    next.add(part);
                }
            }
        }
    }

    private List<Node> named(Node predicate, Node object) {
        List<Node> found = new ArrayList<>();
        base.findNG(Node.ANY, Node.ANY, predicate, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private List<Node> subjects(Node graph, Node predicate, Node object) {
        List<Node> found = new ArrayList<>();
        base.find(graph, Node.ANY, predicate, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private List<Node> objects(Node graph, Node subject, Node predicate) {
        List<Node> found = new ArrayList<>();
        base.find(graph, subject, predicate, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }
}
