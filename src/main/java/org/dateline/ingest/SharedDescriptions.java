package org.dateline.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.vocabulary.Geo;

/** Completes what the default graph says of actors and places; what it says already is never changed. */
final class SharedDescriptions {
    /** Of what a thing may have several: kinds, further names, entries elsewhere. */
    private static final Set<Node> MANY = Set.of(RDF.Nodes.type, SKOS.altLabel.asNode(), SKOS.closeMatch.asNode());

    private final DatasetGraph dataset;

    /** For a dataset in a running write transaction. */
    SharedDescriptions(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Those of the triples that say something new: all of a thing that is not described yet; of one that is, only properties of which
     * it has no value, and further names.
     *
     * @param triples a thing before its geometry
     */
    Set<Triple> missing(Collection<Triple> triples) {
        Map<Node, Boolean> described = new HashMap<>();
        Set<Triple> said = new HashSet<>();
        Set<Node> unwanted = new HashSet<>();
        Set<Triple> missing = new LinkedHashSet<>();
        for (Triple triple : triples) {
            boolean old = described.computeIfAbsent(triple.getSubject(), subject -> has(subject, Node.ANY));
            boolean first = MANY.contains(triple.getPredicate())
                    || said.add(Triple.create(triple.getSubject(), triple.getPredicate(), Node.ANY));
            boolean wanted = first && !unwanted.contains(triple.getSubject()) && (!old || isNew(triple));
            if (wanted) {
                missing.add(triple);
            } else if (triple.getPredicate().equals(Geo.HAS_GEOMETRY)) {
                unwanted.add(triple.getObject());
            }
        }
        return missing;
    }

    /** Of a thing that is described: a further name, or a property that it lacks. */
    private boolean isNew(Triple triple) {
        return triple.getPredicate().equals(SKOS.altLabel.asNode())
                ? !dataset.contains(
                        Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject())
                : !has(triple.getSubject(), triple.getPredicate());
    }

    private boolean has(Node subject, Node predicate) {
        return dataset.contains(Quad.defaultGraphIRI, subject, predicate, Node.ANY);
    }
}
