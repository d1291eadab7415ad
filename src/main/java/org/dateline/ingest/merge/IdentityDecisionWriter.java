package org.dateline.ingest.merge;

import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Sha256;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlMerge;
import org.dateline.rdf.vocabulary.Prov;

/** Writes decisions about identity, in a running write transaction. A decision replaces an earlier one on the same two things. */
final class IdentityDecisionWriter {
    private static final int NAME_DIGITS = 16;

    private final DatasetGraph dataset;

    IdentityDecisionWriter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void write(String one, String other, boolean same) {
        dataset.deleteAny(Quad.defaultGraphIRI, decision(other, one), Node.ANY, Node.ANY);
        Node decision = decision(one, other);
        dataset.deleteAny(Quad.defaultGraphIRI, decision, Node.ANY, Node.ANY);
        add(decision, RDF.Nodes.type, DlMerge.IDENTITY_DECISION_CLASS);
        add(decision, DlMerge.MERGED, RdfTerms.iri(one));
        add(decision, DlMerge.INTO, RdfTerms.iri(other));
        add(decision, DlMerge.IS_SAME, RdfTerms.node(same));
        add(decision, Prov.GENERATED_AT_TIME, RdfTerms.node(Instant.now()));
    }

    private void add(Node subject, Node predicate, Node object) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
    }

    /** {@code …/id/decision/} with a digest of both IRIs, so that two things have one decision in each order. */
    private static Node decision(String one, String other) {
        return RdfTerms.iri(DatelineIris.BASE + "id/decision/" + Sha256.hex(one + " " + other, NAME_DIGITS));
    }
}
