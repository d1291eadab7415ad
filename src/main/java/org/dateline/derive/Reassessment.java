// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.assess.Assessor;
import org.dateline.issue.Issue;
import org.dateline.model.Assessment;
import org.dateline.model.EventEvidence;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.AssessmentWriter;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/** Updates the default graph and the history from the sources, one event after the other. */
final class Reassessment {
    private final DatasetGraph base;
    private final SourceReader sources;
    private final EventEvidenceReader evidenceReader;
    private final List<Issue> issues = new ArrayList<>();
    private final StateUpdater states;
    private final DistanceUpdater distances;
    private final DerivedGraphWriter graph;
    private int events;

    private Reassessment(DatasetGraph base, SourceReader sources, ChangeCollector collector) {
        this.base = base;
        this.sources = sources;
        this.evidenceReader = new EventEvidenceReader(base, sources);
        this.graph = new DerivedGraphWriter(base, collector);
        this.states = new StateUpdater(base, sources, evidenceReader);
        this.distances = new DistanceUpdater(base, sources);
    }

    /**
     * Assesses what a transaction affects, in the same transaction, and records the changes; everything, where an earlier version assessed
     * the store.
     */
    static AssessmentReport of(
            TransactionChanges changes, DatasetGraph base, ChangeCollector collector, AssessmentProgress progress) {
        SourceReader sources = new SourceReader(base);
        AffectedEvents affected = AffectedEvents.by(changes, base, sources);
        if (HistoryDescription.isMissing(base, sources)) {
            affected = affected.andAll();
        }
        Reassessment reassessment = new Reassessment(base, sources, collector);
        return reassessment.all(affected, changes, progress);
    }

    /** Assesses every event of every source, in the running transaction. */
    static AssessmentReport ofAll(DatasetGraph base, AssessmentProgress progress) {
        SourceReader sources = new SourceReader(base);
        Reassessment reassessment = new Reassessment(base, sources, new ChangeCollector());
        return reassessment.all(AffectedEvents.byAll(base, sources), new TransactionChanges(base), progress);
    }

    private AssessmentReport all(AffectedEvents affected, TransactionChanges changes, AssessmentProgress progress) {
        Set<Node> others = new LinkedHashSet<>(affected.others());
        int candidates = affected.events().size();
        int done = 0;
        for (Node event : affected.events()) {
            others.addAll(event(event, changes));
            progress.assessed(++done, candidates);
        }
        others.forEach(other -> states.derive(other, graph));
        affected.distances().forEach(claim -> distances.derive(claim, graph));
        HistoryDescription.update(base, sources, graph);
        return new AssessmentReport(events, graph.added(), graph.removed(), issues);
    }

    /** Assesses one event, if it is one; returns the places whose control it may have changed. */
    private Set<Node> event(Node event, TransactionChanges changes) {
        if (!event.isURI() || DatelineIris.isState(event.getURI())) {
            return Set.of(); // A derived state has a history too, but is derived with its place or other actor.
        }
        boolean assessedBefore = DerivedStatements.isAssessed(event, base);
        if (!assessedBefore && !changes.unmarked().contains(event) && !evidenceReader.hasAccounts(event)) {
            return Set.of();
        }
        events++;
        EventEvidence evidence = evidenceReader.read(event);
        List<Assessment> history = Assessor.history(evidence);
        AssessedStatements now = AssessmentWriter.statements(event.getURI(), history);
        AssessedStatements before = DerivedStatements.of(event, base);
        Set<Triple> removed = new LinkedHashSet<>(before.current());
        removed.removeAll(now.current());
        reportReplaced(removed, assessedBefore, changes);
        graph.replace(before, now);
        return states.places(event, before, now);
    }

    private void reportReplaced(Set<Triple> removed, boolean assessedBefore, TransactionChanges changes) {
        for (Triple triple : removed) {
            if (!assessedBefore || changes.added().contains(triple)) {
                issues.add(ReplacedTripleReporter.issue(triple));
            }
        }
    }
}
