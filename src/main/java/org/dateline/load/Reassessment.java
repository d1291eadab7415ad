package org.dateline.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.assess.Assessor;
import org.dateline.issue.Issue;
import org.dateline.model.Dossier;
import org.dateline.rdf.AssessmentWriter;
import org.dateline.rdf.DossierReader;
import org.dateline.rdf.SourceReader;

/** Brings the default graph into line with the sources: one event after the other, only what differs is written. */
final class Reassessment {
    private final DatasetGraph base;
    private final DossierReader dossiers;
    private final List<Issue> issues = new ArrayList<>();
    private int events;
    private int added;
    private int removed;

    private Reassessment(DatasetGraph base, SourceReader sources) {
        this.base = base;
        this.dossiers = new DossierReader(base, sources);
    }

    /** Assesses what a transaction touched, in that same transaction. */
    static AssessmentReport of(Touched touched, DatasetGraph base) {
        SourceReader sources = new SourceReader(base);
        Affected affected = Affected.by(touched, base, sources);
        Reassessment reassessment = new Reassessment(base, sources);
        affected.events().forEach(event -> reassessment.event(event, touched));
        return reassessment.report();
    }

    /** Assesses every event of every source, in the running transaction. */
    static AssessmentReport ofAll(DatasetGraph base) {
        SourceReader sources = new SourceReader(base);
        Reassessment reassessment = new Reassessment(base, sources);
        Touched nothing = new Touched(base);
        Affected.byAll(base, sources).events().forEach(event -> reassessment.event(event, nothing));
        return reassessment.report();
    }

    private AssessmentReport report() {
        return new AssessmentReport(events, added, removed, issues);
    }

    private void event(Node event, Touched touched) {
        if (!event.isURI()) {
            return;
        }
        boolean assessedBefore = OwnedTriples.isAssessed(event, base);
        boolean told = dossiers.isTold(event);
        if (!told && !assessedBefore && !touched.unmarked().contains(event)) {
            return;
        }
        events++;
        Dossier dossier = dossiers.dossier(event);
        Set<Triple> now = AssessmentWriter.triples(event.getURI(), Assessor.history(dossier));
        Set<Triple> before = OwnedTriples.of(event, base);
        Set<Triple> gone = new LinkedHashSet<>(before);
        gone.removeAll(now);
        reportReplaced(gone, assessedBefore, touched);
        replace(before, now);
    }

    private void reportReplaced(Set<Triple> gone, boolean assessedBefore, Touched touched) {
        for (Triple triple : gone) {
            if (!assessedBefore || touched.added().contains(triple)) {
                issues.add(ReplacedTriples.issue(triple));
            }
        }
    }

    private void replace(Set<Triple> before, Set<Triple> now) {
        Set<Triple> stay = new HashSet<>(before);
        stay.retainAll(now);
        for (Triple triple : before) {
            if (!stay.contains(triple)) {
                base.delete(Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject());
                removed++;
            }
        }
        for (Triple triple : now) {
            if (!stay.contains(triple)) {
                base.add(Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject());
                added++;
            }
        }
    }
}
