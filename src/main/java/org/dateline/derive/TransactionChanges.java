package org.dateline.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Prov;
import org.jspecify.annotations.Nullable;

/**
 * What one write transaction has touched that can change an assessment. Of quads in graphs that are no sources, and of triples
 * in the default graph that say nothing of events, places or sources, it keeps nothing.
 */
final class TransactionChanges {
    private final DatasetGraph base;
    private final Map<Node, SourceChanges> graphs = new HashMap<>();
    private final Set<Node> described = new HashSet<>();
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> places = new HashSet<>();
    private final Set<Node> others = new HashSet<>();
    private final Set<Node> distances = new HashSet<>();
    private final Set<Node> unmarked = new HashSet<>();
    private final Map<Node, Set<Node>> reviewed = new HashMap<>();
    private final Set<Triple> added = new HashSet<>();
    private boolean types;
    private boolean sourcesSeen;
    private @Nullable Node lastGraph;
    private @Nullable SourceChanges last;

    /** Nothing is touched yet. */
    TransactionChanges(DatasetGraph base) {
        this.base = base;
    }

    /** A quad is being added. */
    void add(Node graph, Node subject, Node predicate, Node object) {
        if (!isDefault(graph)) {
            named(graph, subject, predicate, object);
        } else if (TrackedPredicates.isPredicate(predicate)) {
            touch(subject, predicate, object);
            if (TrackedPredicates.isOwned(predicate) && hasSources()) {
                added.add(Triple.create(subject, predicate, object));
            }
        }
    }

    /** A quad is about to be deleted. */
    void delete(Node graph, Node subject, Node predicate, Node object) {
        if (!isDefault(graph)) {
            named(graph, subject, predicate, object);
        } else if (TrackedPredicates.isPredicate(predicate)) {
            touch(subject, predicate, object);
            if (TrackedPredicates.isOwned(predicate)) {
                added.remove(Triple.create(subject, predicate, object));
            }
            if (predicate.equals(Dl.ASSESSMENT) && hasSources()) {
                unmarked.add(subject);
            }
        }
    }

    /** All quads of a pattern are about to be deleted. */
    void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        if (!isDefault(graph)) {
            if (graph.isConcrete() && !named(graph).isSource() && !isOfReviews(graph)) {
                return;
            }
        } else if (!hasSources() || !TrackedPredicates.isPredicate(predicate)) {
            return;
        } else if (!subject.isConcrete() && !predicate.isConcrete() && !object.isConcrete()) {
            described.addAll(new SourceReader(base).list());
            added.clear();
            return;
        }
        base.find(graph, subject, predicate, object)
                .forEachRemaining(
                        quad -> delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private void named(Node graph, Node subject, Node predicate, Node object) {
        named(graph).touch(subject, predicate, object);
        if (predicate.equals(DlReview.REVIEWS)) {
            reviewed.computeIfAbsent(graph, name -> new HashSet<>()).add(object);
        }
    }

    private static boolean isOfReviews(Node graph) {
        return graph.isURI() && DatelineIris.reviewedArticle(graph.getURI()).isPresent();
    }

    private void touch(Node subject, Node predicate, Node object) {
        if (TrackedPredicates.isOfSources(predicate)) {
            described.add(subject);
            if (predicate.equals(Prov.WAS_REVISION_OF)) {
                described.add(object);
            }
            return;
        }
        if (predicate.equals(RDF.Nodes.type)) {
            if (object.equals(Dl.SOURCE_CLASS)) {
                sourcesSeen = true;
                described.add(subject);
                return;
            }
            if (!TrackedPredicates.isType(object)) {
                return;
            }
        }
        if (!hasSources()) {
            return;
        }
        if (predicate.equals(Dl.OTHER)) {
            others.add(object);
        } else if (predicate.equals(Dl.CLAIM)) {
            distances.add(object);
        }
        if (TrackedPredicates.isOfPlaces(predicate)) {
            places.add(subject);
        } else if (TrackedPredicates.isOfTypes(predicate)) {
            types = true;
        } else {
            subjects.add(subject);
        }
    }

    /** Whether there is, or in this transaction was, any source; without any, the default graph is nobody's but the users'. */
    private boolean hasSources() {
        if (!sourcesSeen) {
            sourcesSeen = new SourceReader(base).hasSources();
        }
        return sourcesSeen;
    }

    private SourceChanges named(Node graph) {
        SourceChanges touched = last;
        if (touched == null || !graph.equals(lastGraph)) {
            touched = graphs.computeIfAbsent(graph, name -> new SourceChanges(isOrWasSource(name)));
            last = touched;
            lastGraph = graph;
        }
        return touched;
    }

    private boolean isOrWasSource(Node graph) {
        return described.contains(graph) || new SourceReader(base).isSource(graph);
    }

    private static boolean isDefault(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph);
    }

    /** The named graphs that were written to. */
    Map<Node, SourceChanges> graphs() {
        return graphs;
    }

    /** The sources whose description in the default graph changed. */
    Set<Node> described() {
        return described;
    }

    /** The subjects in the default graph of which something assessed changed. */
    Set<Node> subjects() {
        return subjects;
    }

    /** The places, and their geometries, that changed. */
    Set<Node> places() {
        return places;
    }

    /** The other ends of states in the default graph that changed. */
    Set<Node> others() {
        return others;
    }

    /** The distance claims whose discrepancies changed. */
    Set<Node> distances() {
        return distances;
    }

    /** The events that lost the mark of an assessment. */
    Set<Node> unmarked() {
        return unmarked;
    }

    /** The facts whose reviews changed, by the graph of these. */
    Map<Node, Set<Node>> reviewed() {
        return reviewed;
    }

    /** The triples that users put on owned predicates. */
    Set<Triple> added() {
        return added;
    }

    /** Whether the order of event types changed. */
    boolean types() {
        return types;
    }
}
