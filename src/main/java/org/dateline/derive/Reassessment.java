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
import org.dateline.rdf.assessed.AssessmentWriter;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/** Brings the default graph into line with the sources: one event after the other, only what differs is written. */
final class Reassessment {
    private final DatasetGraph base;
    private final EventEvidenceReader dossiers;
    private final List<Issue> issues = new ArrayList<>();
    private final StateUpdater states;
    private final DiscrepancyUpdater discrepancies;
    private final DefaultGraphWriter graph;
    private int events;

    private Reassessment(DatasetGraph base, SourceReader sources, ChangeCollector changed) {
        this.base = base;
        this.dossiers = new EventEvidenceReader(base, sources);
        this.graph = new DefaultGraphWriter(base, changed);
        this.states = new StateUpdater(base, sources, dossiers);
        this.discrepancies = new DiscrepancyUpdater(base, sources);
    }

    /** Assesses what a transaction touched, in that same transaction, and notes what that changes. */
    static AssessmentReport of(TransactionChanges touched, DatasetGraph base, ChangeCollector changed) {
        SourceReader sources = new SourceReader(base);
        AffectedEvents affected = AffectedEvents.by(touched, base, sources);
        Reassessment reassessment = new Reassessment(base, sources, changed);
        return reassessment.all(affected, touched);
    }

    /** Assesses every event of every source, in the running transaction. */
    static AssessmentReport ofAll(DatasetGraph base) {
        SourceReader sources = new SourceReader(base);
        Reassessment reassessment = new Reassessment(base, sources, new ChangeCollector());
        return reassessment.all(AffectedEvents.byAll(base, sources), new TransactionChanges(base));
    }

    private AssessmentReport all(AffectedEvents affected, TransactionChanges touched) {
        Set<Node> others = new LinkedHashSet<>(affected.others());
        affected.events().forEach(event -> others.addAll(event(event, touched)));
        others.forEach(other -> states.derive(other, graph));
        affected.distances().forEach(claim -> discrepancies.derive(claim, graph));
        return new AssessmentReport(events, graph.added(), graph.removed(), issues);
    }

    /** Assesses one event, if it is one; gives the places where it may have changed hands. */
    private Set<Node> event(Node event, TransactionChanges touched) {
        if (!event.isURI()) {
            return Set.of();
        }
        boolean assessedBefore = DerivedTriples.isAssessed(event, base);
        if (!assessedBefore && !touched.unmarked().contains(event) && !dossiers.hasAccounts(event)) {
            return Set.of();
        }
        events++;
        EventEvidence dossier = dossiers.read(event);
        List<Assessment> history = Assessor.history(dossier);
        Set<Triple> now = AssessmentWriter.triples(event.getURI(), history);
        Set<Triple> before = DerivedTriples.of(event, base);
        Set<Triple> gone = new LinkedHashSet<>(before);
        gone.removeAll(now);
        reportReplaced(gone, assessedBefore, touched);
        graph.replace(before, now);
        return StateUpdater.places(event, before, now);
    }

    private void reportReplaced(Set<Triple> gone, boolean assessedBefore, TransactionChanges touched) {
        for (Triple triple : gone) {
            if (!assessedBefore || touched.added().contains(triple)) {
                issues.add(ReplacedTripleReporter.issue(triple));
            }
        }
    }
}
