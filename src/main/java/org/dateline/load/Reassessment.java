package org.dateline.load;

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
import org.dateline.model.Dossier;
import org.dateline.rdf.AssessmentWriter;
import org.dateline.rdf.DossierReader;
import org.dateline.rdf.SourceReader;

/** Brings the default graph into line with the sources: one event after the other, only what differs is written. */
final class Reassessment {
    private final DatasetGraph base;
    private final DossierReader dossiers;
    private final List<Issue> issues = new ArrayList<>();
    private final DerivedStates states;
    private final Discrepancies discrepancies;
    private final DefaultGraph graph;
    private int events;

    private Reassessment(DatasetGraph base, SourceReader sources, ChangedThings changed) {
        this.base = base;
        this.dossiers = new DossierReader(base, sources);
        this.graph = new DefaultGraph(base, changed);
        this.states = new DerivedStates(base, sources, dossiers);
        this.discrepancies = new Discrepancies(base, sources);
    }

    /** Assesses what a transaction touched, in that same transaction, and notes what that changes. */
    static AssessmentReport of(Touched touched, DatasetGraph base, ChangedThings changed) {
        SourceReader sources = new SourceReader(base);
        Affected affected = Affected.by(touched, base, sources);
        Reassessment reassessment = new Reassessment(base, sources, changed);
        return reassessment.all(affected, touched);
    }

    /** Assesses every event of every source, in the running transaction. */
    static AssessmentReport ofAll(DatasetGraph base) {
        SourceReader sources = new SourceReader(base);
        Reassessment reassessment = new Reassessment(base, sources, new ChangedThings());
        return reassessment.all(Affected.byAll(base, sources), new Touched(base));
    }

    private AssessmentReport all(Affected affected, Touched touched) {
        Set<Node> others = new LinkedHashSet<>(affected.others());
        affected.events().forEach(event -> others.addAll(event(event, touched)));
        others.forEach(other -> states.derive(other, graph));
        affected.distances().forEach(claim -> discrepancies.derive(claim, graph));
        return new AssessmentReport(events, graph.added(), graph.removed(), issues);
    }

    /** Assesses one event, if it is one; gives the places where it may have changed hands. */
    private Set<Node> event(Node event, Touched touched) {
        if (!event.isURI()) {
            return Set.of();
        }
        boolean assessedBefore = OwnedTriples.isAssessed(event, base);
        if (!assessedBefore && !touched.unmarked().contains(event) && !dossiers.isTold(event)) {
            return Set.of();
        }
        events++;
        Dossier dossier = dossiers.dossier(event);
        List<Assessment> history = Assessor.history(dossier);
        Set<Triple> now = AssessmentWriter.triples(event.getURI(), history);
        Set<Triple> before = OwnedTriples.of(event, base);
        Set<Triple> gone = new LinkedHashSet<>(before);
        gone.removeAll(now);
        reportReplaced(gone, assessedBefore, touched);
        graph.replace(before, now);
        return DerivedStates.places(event, before, now);
    }

    private void reportReplaced(Set<Triple> gone, boolean assessedBefore, Touched touched) {
        for (Triple triple : gone) {
            if (!assessedBefore || touched.added().contains(triple)) {
                issues.add(ReplacedTriples.issue(triple));
            }
        }
    }
}
