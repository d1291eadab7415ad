// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.Iterator;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Status;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Recognises assessments that an earlier version of the program derived by other rules: an ongoing event had an end, and a state had no
 * history. What today's rules derive never looks like that.
 */
final class OutdatedAssessments {
    private static final Node ONGOING = RdfTerms.iri(Status.ONGOING.iri());

    private OutdatedAssessments() {}

    /** Whether the default graph has any; to be called in a transaction. */
    static boolean any(DatasetGraph base) {
        if (!new SourceReader(base).hasSources()) {
            return false;
        }
        return any(
                        base,
                        Dl.STATUS,
                        ONGOING,
                        event -> DerivedTriples.isAssessed(event, base)
                                && base.contains(Quad.defaultGraphIRI, event, Sem.HAS_END_TIME_STAMP, Node.ANY))
                || any(
                        base,
                        RDF.Nodes.type,
                        Dl.STATE_CLASS,
                        state -> state.isURI()
                                && DatelineIris.isState(state.getURI())
                                && !DerivedTriples.isAssessed(state, base));
    }

    private static boolean any(DatasetGraph base, Node predicate, Node object, Predicate<Node> isOutdated) {
        Iterator<Quad> quads = base.find(Quad.defaultGraphIRI, Node.ANY, predicate, object);
        try {
            return Iter.anyMatch(quads, quad -> isOutdated.test(quad.getSubject()));
        } finally {
            Iter.close(quads);
        }
    }
}
