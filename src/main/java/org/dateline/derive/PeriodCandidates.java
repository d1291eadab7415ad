// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.assess.StateRule;
import org.dateline.model.Source;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Finds what may have changed between two instants, without applying the rules: look-ups only. */
final class PeriodCandidates {
    /** Another engine answers one long question sooner than more short ones. */
    private static final int MOST_LOOK_UPS = 50;

    private static final Comparator<Candidate> LAST_FIRST = Comparator.comparing(Candidate::changed)
            .reversed()
            .thenComparing(Candidate::kind)
            .thenComparing(candidate -> candidate.thing().toString());

    private final DatasetGraph dataset;
    private final Instant from;
    private final Instant to;
    private final Map<Kind, Map<Node, Instant>> found = new HashMap<>();
    private final Map<Node, Boolean> isLong = new HashMap<>();

    /** What may have changed. */
    enum Kind {
        /** An event. */
        EVENT,
        /** The states with another end: of a place or an actor. */
        STATES,
        /** A claim of a distance. */
        DISTANCE,
        /** A source, which became known. */
        SOURCE
    }

    /**
     * A thing of which something may have changed.
     *
     * @param thing the event, other end, claim or source
     * @param changed when last, in the period
     */
    record Candidate(Kind kind, Node thing, Instant changed) {}

    private PeriodCandidates(DatasetGraph dataset, Instant from, Instant to) {
        this.dataset = dataset;
        this.from = from;
        this.to = to;
    }

    /** All after an instant and by another one, those that changed last first. */
    static List<Candidate> find(DatasetGraph dataset, SourceReader sources, Instant from, Instant to) {
        PeriodCandidates candidates = new PeriodCandidates(dataset, from, to);
        candidates.changedThings();
        for (Node source : sources.list()) {
            sources.find(source).ifPresent(told -> candidates.source(source, told));
        }
        List<Candidate> all = new ArrayList<>();
        candidates.found.forEach(
                (kind, things) -> things.forEach((thing, changed) -> all.add(new Candidate(kind, thing, changed))));
        all.sort(LAST_FIRST);
        return all;
    }

    private void add(Kind kind, Node thing, Instant changed) {
        found.computeIfAbsent(kind, key -> new HashMap<>())
                .merge(thing, changed, (one, other) -> one.isAfter(other) ? one : other);
    }

    private boolean isWithin(Instant instant) {
        return instant.isAfter(from) && !instant.isAfter(to);
    }

    /** The events and states of which something is known from or until an instant of the period on. */
    private void changedThings() {
        each(Quad.defaultGraphIRI, Dl.KNOWN_FROM, this::thing);
        Map<Node, Instant> nodes = new HashMap<>();
        BiConsumer<Node, Instant> last =
                (node, at) -> nodes.merge(node, at, (one, other) -> one.isAfter(other) ? one : other);
        each(HistoryGraph.NAME, Dl.KNOWN_FROM, last);
        each(HistoryGraph.NAME, Dl.KNOWN_UNTIL, last);
        if (nodes.size() <= MOST_LOOK_UPS) {
            nodes.forEach((node, at) -> objects(HistoryGraph.NAME, node, Dl.OF).forEach(thing -> thing(thing, at)));
            return;
        }
        Iterator<Quad> of = dataset.find(HistoryGraph.NAME, Node.ANY, Dl.OF, Node.ANY);
        try {
            of.forEachRemaining(quad -> {
                Instant at = nodes.get(quad.getSubject());
                if (at != null) {
                    thing(quad.getObject(), at);
                }
            });
        } finally {
            Iter.close(of);
        }
    }

    private void each(Node graph, Node predicate, BiConsumer<Node, Instant> action) {
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, predicate, Node.ANY);
        try {
            quads.forEachRemaining(quad -> RdfTerms.findInstant(quad.getObject())
                    .filter(this::isWithin)
                    .ifPresent(at -> action.accept(quad.getSubject(), at)));
        } finally {
            Iter.close(quads);
        }
    }

    private void thing(Node thing, Instant changed) {
        if (!thing.isURI()) {
            return;
        }
        if (!DatelineIris.isState(thing.getURI())) {
            add(Kind.EVENT, thing, changed);
            return;
        }
        objects(Quad.defaultGraphIRI, thing, Dl.OTHER).forEach(other -> add(Kind.STATES, other, changed));
        subjects(HistoryGraph.NAME, Dl.OF, thing).forEach(node -> objects(HistoryGraph.NAME, node, Dl.OTHER)
                .forEach(other -> add(Kind.STATES, other, changed)));
    }

    private void source(Node name, Source source) {
        if (isWithin(source.instant())) {
            add(Kind.SOURCE, name, source.instant());
        }
        Stream.of(source.instant(), source.supersededAt())
                .filter(Objects::nonNull)
                .filter(this::isWithin)
                .max(Comparator.naturalOrder())
                .ifPresent(changed -> told(name, changed));
    }

    /** What the history does not tell of: distances, and states of which it does not begin with the first source. */
    private void told(Node source, Instant changed) {
        subjects(source, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS).stream()
                .filter(Node::isURI)
                .forEach(claim -> add(Kind.DISTANCE, claim, changed));
        Set<Node> ends = new LinkedHashSet<>(objects(source, Node.ANY, Dl.OTHER));
        Set<Node> events = new LinkedHashSet<>(subjects(source, RDF.Nodes.type, Sem.EVENT_CLASS));
        events.addAll(objects(source, Node.ANY, Dl.ABOUT));
        events.forEach(event -> ends.addAll(objects(Quad.defaultGraphIRI, event, Sem.HAS_PLACE)));
        ends.stream().filter(Node::isURI).filter(this::isLong).forEach(end -> add(Kind.STATES, end, changed));
    }

    /** Whether so many sources tell of an end that the history of its states may begin later. Each source has two instants at most. */
    private boolean isLong(Node other) {
        Boolean known = isLong.get(other);
        if (known == null) {
            known = countsBeyond(other);
            isLong.put(other, known);
        }
        return known;
    }

    private boolean countsBeyond(Node other) {
        Set<Node> telling = new HashSet<>();
        graphs(Node.ANY, Dl.OTHER, other, telling);
        for (Node event : subjects(Quad.defaultGraphIRI, Sem.HAS_PLACE, other)) {
            if (isMany(telling)) {
                return true;
            }
            graphs(event, RDF.Nodes.type, Sem.EVENT_CLASS, telling);
            graphs(Node.ANY, Dl.ABOUT, event, telling);
        }
        return isMany(telling);
    }

    private static boolean isMany(Set<Node> telling) {
        return 2 * telling.size() > StateRule.MOST_INSTANTS;
    }

    private void graphs(Node subject, Node predicate, Node object, Set<Node> graphs) {
        dataset.findNG(Node.ANY, subject, predicate, object).forEachRemaining(quad -> graphs.add(quad.getGraph()));
    }

    private List<Node> objects(Node graph, Node subject, Node predicate) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, predicate, Node.ANY), Quad::getObject));
    }

    private List<Node> subjects(Node graph, Node predicate, Node object) {
        return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, predicate, object), Quad::getSubject));
    }
}
