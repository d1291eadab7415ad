package org.dateline.load.ingest;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.fact.Evidence;
import org.dateline.rdf.DlMerge;
import org.dateline.rdf.Terms;

/** What people have settled of who is who: {@code dl:IdentityDecision}s in the default graph. Read in a running transaction. */
final class Decisions {
    /** What stands with a merge that a person made. */
    static final Evidence EVIDENCE = new Evidence("decision", 1, "settled by a person");

    private final GraphFacts shared;

    Decisions(DatasetGraph dataset) {
        this.shared = GraphFacts.shared(dataset);
    }

    /** Whether it was settled that two things are not one, whichever was named first. */
    boolean areApart(String one, String other) {
        return settles(one, other, false) || settles(other, one, false);
    }

    /** What something was settled to be. */
    Optional<String> findSame(String one) {
        return shared.subjects(DlMerge.MERGED, Terms.iri(one)).stream()
                .filter(decision -> shared.has(decision, DlMerge.IS_SAME, Terms.node(true)))
                .flatMap(decision -> shared.objects(decision, DlMerge.INTO).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst();
    }

    private boolean settles(String one, String other, boolean same) {
        return shared.subjects(DlMerge.MERGED, Terms.iri(one)).stream()
                .anyMatch(decision -> shared.has(decision, DlMerge.IS_SAME, Terms.node(same))
                        && shared.has(decision, DlMerge.INTO, Terms.iri(other)));
    }
}
