package org.dateline.ingest.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlMerge;
import org.dateline.rdf.vocabulary.Prov;

/** Writes decisions about identity, in a running write transaction. A decision replaces an earlier one on the same two things. */
final class IdentityDecisionWriter {
    private static final int DIGEST_BYTES = 8;

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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((one + " " + other).getBytes(StandardCharsets.UTF_8));
            return RdfTerms.iri(
                    DatelineIris.BASE + "id/decision/" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform provides SHA-256", e);
        }
    }
}
