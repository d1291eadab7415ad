package org.dateline.ingest.identity;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.fact.FactEvidence;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlMerge;

/** What people have settled of who is who: {@code dl:IdentityDecision}s in the default graph. Read in a running transaction. */
public final class IdentityDecisions {
    /** What stands with a merge that a person made. */
    public static final FactEvidence EVIDENCE = new FactEvidence("decision", 1, "settled by a person");

    private final GraphLookup shared;

    IdentityDecisions(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
    }

    /** Whether it was settled that two things are not one, whichever was named first. */
    boolean areApart(String one, String other) {
        return settles(one, other, false) || settles(other, one, false);
    }

    /** What something was settled to be. */
    Optional<String> findSame(String one) {
        return shared.subjects(DlMerge.MERGED, RdfTerms.iri(one)).stream()
                .filter(decision -> shared.has(decision, DlMerge.IS_SAME, RdfTerms.node(true)))
                .flatMap(decision -> shared.objects(decision, DlMerge.INTO).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst();
    }

    private boolean settles(String one, String other, boolean same) {
        return shared.subjects(DlMerge.MERGED, RdfTerms.iri(one)).stream()
                .anyMatch(decision -> shared.has(decision, DlMerge.IS_SAME, RdfTerms.node(same))
                        && shared.has(decision, DlMerge.INTO, RdfTerms.iri(other)));
    }
}
