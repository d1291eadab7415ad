// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Finds what is derived of one event or state: in the default graph what is about it and its nodes, and all of its history. */
final class DerivedStatements {
    /** What leads to nodes that are minted for the event. Only format 1 had the first two, in the default graph. */
    private static final List<Node> DERIVED_NODES =
            List.of(Dl.ASSESSMENT, Dl.ASSESSED_VALUE, Dl.HAS_PARTICIPATION, Dl.CASUALTIES);

    private final DatasetGraph base;
    private final Set<Triple> current = new LinkedHashSet<>();
    private final Set<Triple> history = new LinkedHashSet<>();
    private final List<String> minted;

    private DerivedStatements(DatasetGraph base, String event) {
        this.base = base;
        this.minted = List.of(
                DatelineIris.assessments(event), DatelineIris.participations(event), DatelineIris.casualties(event));
    }

    /** What is stored of an event now. */
    static AssessedStatements of(Node event, DatasetGraph base) {
        DerivedStatements derived = new DerivedStatements(base, event.getURI());
        for (Triple triple : about(base, Quad.defaultGraphIRI, event)) {
            boolean type = triple.getPredicate().equals(RDF.Nodes.type)
                    && triple.getObject().equals(Sem.EVENT_CLASS);
            if (type || TrackedPredicates.isDerived(triple.getPredicate())) {
                derived.add(Quad.defaultGraphIRI, triple, derived.current);
            }
        }
        derived.addUnlinked(Quad.defaultGraphIRI, event.getURI(), derived.current);
        derived.addHistory(event);
        return new AssessedStatements(derived.current, derived.history);
    }

    /** What is stored of the history of an event or state now. */
    static Set<Triple> historyOf(Node thing, DatasetGraph base) {
        DerivedStatements derived = new DerivedStatements(base, thing.getURI());
        derived.addHistory(thing);
        return derived.history;
    }

    /** Whether there is an assessment of an event or state, of today or of other times. */
    static boolean isAssessed(Node thing, DatasetGraph base) {
        return base.contains(Quad.defaultGraphIRI, thing, Dl.KNOWN_FROM, Node.ANY)
                || base.contains(HistoryGraph.NAME, Node.ANY, Dl.OF, thing)
                || base.contains(Quad.defaultGraphIRI, thing, Dl.ASSESSMENT, Node.ANY);
    }

    private void addHistory(Node thing) {
        Iterator<Quad> nodes = base.find(HistoryGraph.NAME, Node.ANY, Dl.OF, thing);
        for (Quad quad : Iter.toList(nodes)) {
            about(base, HistoryGraph.NAME, quad.getSubject())
                    .forEach(triple -> add(HistoryGraph.NAME, triple, history));
        }
        addUnlinked(HistoryGraph.NAME, thing.getURI(), history);
    }

    private void add(Node graph, Triple triple, Set<Triple> found) {
        if (found.add(triple) && DERIVED_NODES.contains(triple.getPredicate()) && isMinted(triple.getObject())) {
            about(base, graph, triple.getObject()).forEach(each -> add(graph, each, found));
        }
    }

    /** Adds nodes whose link to the event was deleted, or that format 1 wrote to the default graph. */
    private void addUnlinked(Node graph, String event, Set<Triple> found) {
        for (int number = 1; ; number++) {
            List<Triple> triples = about(base, graph, RdfTerms.iri(DatelineIris.assessment(event, number)));
            if (triples.isEmpty()) {
                return;
            }
            if (!found.containsAll(triples)) {
                triples.forEach(triple -> add(graph, triple, found));
            }
        }
    }

    private boolean isMinted(Node node) {
        return node.isURI() && minted.stream().anyMatch(prefix -> node.getURI().startsWith(prefix));
    }

    private static List<Triple> about(DatasetGraph base, Node graph, Node subject) {
        List<Triple> found = new ArrayList<>();
        base.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }
}
