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

/** Writes what people settle of who is who, in a running write transaction: the last word on two things holds. */
final class IdentityDecisionWriter {
    private static final int NAME_DIGITS = 16;

    private final DatasetGraph dataset;

    IdentityDecisionWriter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void settle(String one, String other, boolean same) {
        dataset.deleteAny(Quad.defaultGraphIRI, decision(other, one), Node.ANY, Node.ANY);
        Node decision = decision(one, other);
        dataset.deleteAny(Quad.defaultGraphIRI, decision, Node.ANY, Node.ANY);
        say(decision, RDF.Nodes.type, DlMerge.IDENTITY_DECISION_CLASS);
        say(decision, DlMerge.MERGED, RdfTerms.iri(one));
        say(decision, DlMerge.INTO, RdfTerms.iri(other));
        say(decision, DlMerge.IS_SAME, RdfTerms.node(same));
        say(decision, Prov.GENERATED_AT_TIME, RdfTerms.node(Instant.now()));
    }

    private void say(Node subject, Node predicate, Node object) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
    }

    /** {@code …/id/decision/} with a digest of both names: the same whenever the same two are decided on. */
    private static Node decision(String one, String other) {
        return RdfTerms.iri(DatelineIris.BASE + "id/decision/" + Sha256.hex(one + " " + other, NAME_DIGITS));
    }
}
