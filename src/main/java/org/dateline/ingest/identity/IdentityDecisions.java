package org.dateline.ingest.identity;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.fact.FactEvidence;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlMerge;

/** The decisions of people about identity: the {@code dl:IdentityDecision}s in the default graph. Used in a running transaction. */
public final class IdentityDecisions {
    /** The evidence of a merge that a person made. */
    public static final FactEvidence EVIDENCE = new FactEvidence("decision", 1, "decided by a person");

    private final GraphLookup shared;

    IdentityDecisions(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
    }

    /** Whether two things were decided to be different, in either order. */
    boolean areDifferent(String one, String other) {
        return isDecided(one, other, false) || isDecided(other, one, false);
    }

    /** The thing that another was decided to be the same as. */
    Optional<String> findDecidedIdentity(String one) {
        return shared.subjects(DlMerge.MERGED, RdfTerms.iri(one)).stream()
                .filter(decision -> shared.has(decision, DlMerge.IS_SAME, RdfTerms.node(true)))
                .flatMap(decision -> shared.objects(decision, DlMerge.INTO).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst();
    }

    private boolean isDecided(String one, String other, boolean same) {
        return shared.subjects(DlMerge.MERGED, RdfTerms.iri(one)).stream()
                .anyMatch(decision -> shared.has(decision, DlMerge.IS_SAME, RdfTerms.node(same))
                        && shared.has(decision, DlMerge.INTO, RdfTerms.iri(other)));
    }
}
