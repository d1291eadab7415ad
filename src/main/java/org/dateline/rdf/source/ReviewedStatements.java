// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads statements from a dataset as people have reviewed them: without rejected facts, and with corrected values. Every list has one
 * order, whatever the order of loading. What sources say is kept for a while, so that they must not change meanwhile.
 */
final class ReviewedStatements {
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);
    /** So many subjects of sources are kept: an event, its participations and its claims are asked for one predicate after the other. */
    private static final int SUBJECTS_KEPT = 64;

    /** A subject with more statements is not kept. */
    private static final int MOST_STATEMENTS = 1_000;

    private final DatasetGraph dataset;
    private final LatestReviewReader reviews;
    private final Map<Quad, Optional<Map<Node, List<Node>>>> recent = new LinkedHashMap<>(SUBJECTS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Quad, Optional<Map<Node, List<Node>>>> eldest) {
            return size() > SUBJECTS_KEPT;
        }
    };

    ReviewedStatements(DatasetGraph dataset) {
        this.dataset = dataset;
        this.reviews = new LatestReviewReader(dataset);
    }

    boolean has(Node graph, Node subject, Node predicate, Node object) {
        return dataset.contains(graph, subject, predicate, object);
    }

    /** The objects of a subject's predicate in one graph, in order. */
    List<Node> objects(Node graph, Node subject, Node predicate) {
        List<Node> objects = read(graph, subject, predicate);
        List<Node> counting = reviews.counting(graph, subject, predicate, objects);
        counting.sort(BY_TEXT);
        return counting;
    }

    /** In no order. Of the default graph, which changes while it is assessed, nothing is kept. */
    private List<Node> read(Node graph, Node subject, Node predicate) {
        if (!Quad.isDefaultGraph(graph)) {
            Optional<Map<Node, List<Node>>> all = recent.computeIfAbsent(
                    Quad.create(graph, subject, Node.ANY, Node.ANY), key -> about(graph, subject));
            if (all.isPresent()) {
                return new ArrayList<>(all.get().getOrDefault(predicate, List.of()));
            }
        }
        List<Node> objects = new ArrayList<>();
        forEach(dataset.find(graph, subject, predicate, Node.ANY), quad -> objects.add(quad.getObject()));
        return objects;
    }

    /** All statements about a subject by predicate; nothing where there are too many. */
    private Optional<Map<Node, List<Node>>> about(Node graph, Node subject) {
        Map<Node, List<Node>> all = new HashMap<>();
        Iterator<Quad> quads = dataset.find(graph, subject, Node.ANY, Node.ANY);
        try {
            for (int count = 0; quads.hasNext(); count++) {
                if (count == MOST_STATEMENTS) {
                    return Optional.empty();
                }
                Quad quad = quads.next();
                all.computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>())
                        .add(quad.getObject());
            }
        } finally {
            Iter.close(quads);
        }
        return Optional.of(all);
    }

    /** The subjects in one graph that have such an object, in order. */
    List<Node> subjects(Node graph, Node predicate, Node object) {
        List<Node> subjects = new ArrayList<>();
        forEach(dataset.find(graph, Node.ANY, predicate, object), quad -> subjects.add(quad.getSubject()));
        subjects.sort(BY_TEXT);
        return subjects;
    }

    /** The first object, in order, if there is one. */
    Optional<Node> first(Node graph, Node subject, Node predicate) {
        return objects(graph, subject, predicate).stream().findFirst();
    }

    /** The IRIs among the objects, in order. */
    List<String> iris(Node graph, Node subject, Node predicate) {
        return objects(graph, subject, predicate).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    /** The quads of the named graphs that match, without those of which either end was rejected, in order of graph and subject. */
    List<Quad> named(Node subject, Node predicate, Node object) {
        List<Quad> quads = new ArrayList<>();
        forEach(dataset.findNG(Node.ANY, subject, predicate, object), quad -> {
            if (!reviews.isRejected(quad.getGraph(), quad.getSubject())
                    && !reviews.isRejected(quad.getGraph(), quad.getObject())) {
                quads.add(quad);
            }
        });
        quads.sort(Comparator.comparing((Quad quad) -> quad.getGraph().toString())
                .thenComparing(quad -> quad.getSubject().toString()));
        return quads;
    }

    private static void forEach(Iterator<Quad> quads, java.util.function.Consumer<Quad> action) {
        quads.forEachRemaining(action);
    }
}
