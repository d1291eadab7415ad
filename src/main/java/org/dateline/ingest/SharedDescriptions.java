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

/** Completes the default graph's descriptions of actors and places. Existing values are never changed. */
final class SharedDescriptions {
    /** Properties that may have several values: types, alternative labels, links to other data sets. */
    private static final Set<Node> MULTI_VALUED =
            Set.of(RDF.Nodes.type, SKOS.altLabel.asNode(), SKOS.closeMatch.asNode());

    private final DatasetGraph dataset;

    /** Creates an instance for a dataset in a running write transaction. */
    SharedDescriptions(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * The triples to add: all triples about a thing that has no description yet; about any other thing, only the properties that it
     * lacks, and further alternative labels.
     *
     * @param triples a thing's triples come before those of its geometry
     */
    Set<Triple> missing(Collection<Triple> triples) {
        Map<Node, Boolean> described = new HashMap<>();
        Set<Triple> seen = new HashSet<>();
        Set<Node> excluded = new HashSet<>();
        Set<Triple> missing = new LinkedHashSet<>();
        for (Triple triple : triples) {
            boolean known = described.computeIfAbsent(triple.getSubject(), subject -> has(subject, Node.ANY));
            boolean first = MULTI_VALUED.contains(triple.getPredicate())
                    || seen.add(Triple.create(triple.getSubject(), triple.getPredicate(), Node.ANY));
            boolean wanted = first && !excluded.contains(triple.getSubject()) && (!known || isNew(triple));
            if (wanted) {
                missing.add(triple);
            } else if (triple.getPredicate().equals(Geo.HAS_GEOMETRY)) {
                excluded.add(triple.getObject());
            }
        }
        return missing;
    }

    /** Whether a triple about a described thing adds an alternative label, or a property that the thing lacks. */
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
