// SPDX-License-Identifier: Apache-2.0
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
import org.dateline.rdf.OntologyScheme;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlReview;
import org.dateline.rdf.vocabulary.Prov;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one write transaction that can affect an assessment. Quads in graphs that are not sources, and triples of the default
 * graph about other things than events, places and sources, are not recorded.
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
    private final SchemeChanges scheme;
    private boolean types;
    private boolean sourcesSeen;
    private @Nullable Node lastGraph;
    private @Nullable SourceChanges last;

    /** Creates an instance without changes; to be called in a transaction, before its first change. */
    TransactionChanges(DatasetGraph base) {
        this(base, new SchemeChanges(base));
    }

    private TransactionChanges(DatasetGraph base, SchemeChanges scheme) {
        this.base = base;
        this.scheme = scheme;
    }

    /** Records that a quad is being added. */
    void add(Node graph, Node subject, Node predicate, Node object) {
        scheme.add(graph, subject, predicate, object);
        if (!isDefault(graph)) {
            addNamed(graph, subject, predicate, object);
        } else if (TrackedPredicates.isTracked(predicate)) {
            addDefault(subject, predicate, object);
            if (TrackedPredicates.isDerived(predicate) && hasSources()) {
                added.add(Triple.create(subject, predicate, object));
            }
        }
    }

    /** Records that a quad will be deleted. */
    void delete(Node graph, Node subject, Node predicate, Node object) {
        scheme.delete(graph, subject, predicate, object);
        if (!isDefault(graph)) {
            addNamed(graph, subject, predicate, object);
        } else if (TrackedPredicates.isTracked(predicate)) {
            addDefault(subject, predicate, object);
            if (TrackedPredicates.isDerived(predicate)) {
                added.remove(Triple.create(subject, predicate, object));
            }
            if (TrackedPredicates.isMark(predicate) && hasSources()) {
                unmarked.add(subject);
            }
        }
    }

    /** Records that all quads that match a pattern will be deleted. */
    void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        scheme.delete(graph, subject, predicate, object);
        if (!isDefault(graph)) {
            if (graph.isConcrete() && !changesOf(graph).isSource() && !isOfReviews(graph) && !isHistory(graph)) {
                return;
            }
        } else if (!hasSources() || !TrackedPredicates.isTracked(predicate)) {
            return;
        } else if (!subject.isConcrete() && !predicate.isConcrete() && !object.isConcrete()) {
            described.addAll(new SourceReader(base).list());
            base.find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, Dl.STATE_CLASS)
                    .forEachRemaining(quad -> subjects.add(quad.getSubject()));
            added.clear();
            return;
        }
        base.find(graph, subject, predicate, object)
                .forEachRemaining(
                        quad -> delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    /** The changes once everything is deleted: nothing else that was recorded matters then. */
    TransactionChanges deleteAll() {
        scheme.deleteAll();
        return new TransactionChanges(base, scheme);
    }

    private void addNamed(Node graph, Node subject, Node predicate, Node object) {
        if (isHistory(graph)) {
            addHistory(subject, predicate, object);
            return;
        }
        changesOf(graph).add(subject, predicate, object);
        if (predicate.equals(DlReview.REVIEWS)) {
            reviewed.computeIfAbsent(graph, name -> new HashSet<>()).add(object);
        }
    }

    /** Records that somebody else than the assessment changes the history, which is then derived again. */
    private void addHistory(Node subject, Node predicate, Node object) {
        if (!hasSources()) {
            return;
        }
        subjects.add(subject);
        if (predicate.equals(Dl.OF)) {
            subjects.add(object);
        } else if (predicate.equals(Dl.OTHER)) {
            others.add(object);
        }
    }

    private static boolean isHistory(Node graph) {
        return graph.equals(HistoryGraph.NAME);
    }

    private static boolean isOfReviews(Node graph) {
        return graph.isURI() && DatelineIris.reviewedArticle(graph.getURI()).isPresent();
    }

    private void addDefault(Node subject, Node predicate, Node object) {
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
            // The rules know the ontology's own hierarchy whether or not the store holds it.
            types |= !OntologyScheme.current().contains(Triple.create(subject, predicate, object));
        } else {
            subjects.add(subject);
        }
    }

    /** Whether there is, or was in this transaction, any source; without sources, nothing is derived. */
    private boolean hasSources() {
        if (!sourcesSeen) {
            sourcesSeen = new SourceReader(base).hasSources();
        }
        return sourcesSeen;
    }

    private SourceChanges changesOf(Node graph) {
        SourceChanges changes = last;
        if (changes == null || !graph.equals(lastGraph)) {
            changes = graphs.computeIfAbsent(graph, name -> new SourceChanges(isOrWasSource(name)));
            last = changes;
            lastGraph = graph;
        }
        return changes;
    }

    private boolean isOrWasSource(Node graph) {
        return described.contains(graph) || new SourceReader(base).isSource(graph);
    }

    private static boolean isDefault(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph);
    }

    /** The changes in named graphs. */
    Map<Node, SourceChanges> graphs() {
        return graphs;
    }

    /** The sources whose description in the default graph changed. */
    Set<Node> described() {
        return described;
    }

    /** The changed subjects of the default graph and of the history. */
    Set<Node> subjects() {
        return subjects;
    }

    /** The changed places and geometries. */
    Set<Node> places() {
        return places;
    }

    /** The values of {@code dl:other} of changed states in the default graph and in the history. */
    Set<Node> others() {
        return others;
    }

    /** The distance claims whose comparisons changed. */
    Set<Node> distances() {
        return distances;
    }

    /** The events whose mark of being assessed was deleted. */
    Set<Node> unmarked() {
        return unmarked;
    }

    /** The facts with changed reviews, by the graph of the reviews. */
    Map<Node, Set<Node>> reviewed() {
        return reviewed;
    }

    /** The triples with derived predicates that users added. */
    Set<Triple> added() {
        return added;
    }

    /** What decides how the default graph holds the ontology's scheme. */
    SchemeChanges scheme() {
        return scheme;
    }

    /** Whether the hierarchy of event types changed. */
    boolean types() {
        return types;
    }
}
