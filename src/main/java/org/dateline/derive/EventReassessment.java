// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.assess.Assessor;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.AssessmentWriter;
import org.dateline.rdf.source.EventEvidenceReader;

/**
 * What the rules make of one event, beside what is stored of it. Nothing is written yet.
 *
 * @param wasAssessed whether there is an assessment of it
 * @param before what is stored
 * @param now what is to be stored
 */
record EventReassessment(Node event, boolean wasAssessed, AssessedStatements before, AssessedStatements now) {
    /**
     * Applies the rules.
     *
     * @param event what may be an event
     * @param isUnmarked whether somebody has deleted the mark that it is assessed
     * @return empty if it is none, or no source tells of it and it was not assessed
     */
    static Optional<EventReassessment> of(
            Node event, boolean isUnmarked, DatasetGraph base, EventEvidenceReader evidence) {
        if (!event.isURI() || DatelineIris.isState(event.getURI())) {
            return Optional.empty(); // A derived state has a history too, but is derived with its place or other actor.
        }
        boolean wasAssessed = DerivedStatements.isAssessed(event, base);
        if (!wasAssessed && !isUnmarked && !evidence.hasAccounts(event)) {
            return Optional.empty();
        }
        AssessedStatements now = AssessmentWriter.statements(event.getURI(), Assessor.history(evidence.read(event)));
        return Optional.of(new EventReassessment(event, wasAssessed, DerivedStatements.of(event, base), now));
    }
}
