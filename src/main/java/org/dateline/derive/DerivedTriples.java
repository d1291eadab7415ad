package org.dateline.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Finds the derived triples of one event in the default graph: those about the event, and all about its derived nodes. */
final class DerivedTriples {
    private static final List<Node> DERIVED_NODES =
            List.of(Dl.ASSESSMENT, Dl.ASSESSED_VALUE, Dl.HAS_PARTICIPATION, Dl.CASUALTIES);
    private final DatasetGraph base;
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final List<String> minted;

    private DerivedTriples(DatasetGraph base, String event) {
        this.base = base;
        this.minted = List.of(
                DatelineIris.assessments(event), DatelineIris.participations(event), DatelineIris.casualties(event));
    }

    /** The derived triples that are in the default graph now. */
    static Set<Triple> of(Node event, DatasetGraph base) {
        DerivedTriples derived = new DerivedTriples(base, event.getURI());
        for (Triple triple : about(base, event)) {
            boolean type = triple.getPredicate().equals(RDF.Nodes.type)
                    && triple.getObject().equals(Sem.EVENT_CLASS);
            if (type || TrackedPredicates.isDerived(triple.getPredicate())) {
                derived.add(triple);
            }
        }
        derived.addUnlinked(event.getURI());
        return derived.triples;
    }

    /** Whether the default graph has an assessment of the event. */
    static boolean isAssessed(Node event, DatasetGraph base) {
        return base.contains(Quad.defaultGraphIRI, event, Dl.ASSESSMENT, Node.ANY);
    }

    private void add(Triple triple) {
        triples.add(triple);
        if (DERIVED_NODES.contains(triple.getPredicate()) && isMinted(triple.getObject())) {
            about(base, triple.getObject()).forEach(this::add);
        }
    }

    /** Adds assessments whose link from the event was deleted. */
    private void addUnlinked(String event) {
        for (int number = 1; ; number++) {
            List<Triple> found = about(base, RdfTerms.iri(DatelineIris.assessment(event, number)));
            if (found.isEmpty()) {
                return;
            }
            if (!triples.containsAll(found)) {
                found.forEach(this::add);
            }
        }
    }

    private boolean isMinted(Node node) {
        return node.isURI() && minted.stream().anyMatch(prefix -> node.getURI().startsWith(prefix));
    }

    private static List<Triple> about(DatasetGraph base, Node subject) {
        List<Triple> found = new ArrayList<>();
        base.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }
}
