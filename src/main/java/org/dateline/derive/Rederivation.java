// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.assess.Assessor;
import org.dateline.assess.DistanceRule;
import org.dateline.assess.StateRule;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.AssessmentWriter;
import org.dateline.rdf.assessed.DistanceWriter;
import org.dateline.rdf.assessed.StateWriter;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/**
 * Applies the rules to the sources of a dataset for single things, and tells what the default graph and the history would hold. Writes nothing. It caches
 * what it reads: use one per transaction.
 */
public final class Rederivation {
    private final EventEvidenceReader evidence;
    private final StateUpdater states;
    private final DistanceReader distances;

    /** Of a dataset in a running transaction. */
    public Rederivation(DatasetGraph dataset) {
        SourceReader sources = new SourceReader(dataset);
        this.evidence = new EventEvidenceReader(dataset, sources);
        this.states = new StateUpdater(dataset, sources, evidence);
        this.distances = new DistanceReader(dataset, sources);
    }

    /** The statements about an event, its participations and its tolls. */
    public AssessedStatements event(Node event) {
        return AssessmentWriter.statements(event.getURI(), Assessor.history(evidence.read(event)));
    }

    /** The statements about the states with another end. The events of the default graph must be assessed. */
    public AssessedStatements states(Node other) {
        return StateWriter.statements(StateRule.history(states.accounts(other)));
    }

    /** The comparison of a claimed distance. */
    public Set<Triple> distance(Node claim) {
        return distances
                .find(claim)
                .map(DistanceRule::compare)
                .map(DistanceWriter::triples)
                .orElse(Set.of());
    }
}
