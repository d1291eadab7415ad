// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.issue.Issue;
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
    private int threads = 1;
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

    /**
     * Assesses every event of every source, in the running transaction.
     *
     * @param threads how many read at the same time; more than one only where the transaction has changed nothing, and its dataset lets
     *     others read meanwhile
     */
    static AssessmentReport ofAll(DatasetGraph base, AssessmentProgress progress, int threads) {
        SourceReader sources = new SourceReader(base);
        Reassessment reassessment = new Reassessment(base, sources, new ChangeCollector());
        reassessment.threads = threads;
        return reassessment.all(AffectedEvents.byAll(base, sources), new TransactionChanges(base), progress);
    }

    private AssessmentReport all(AffectedEvents affected, TransactionChanges changes, AssessmentProgress progress) {
        Set<Node> others = new LinkedHashSet<>(affected.others());
        Set<Node> candidates = affected.events();
        AtomicInteger done = new AtomicInteger();
        Consumer<Optional<EventReassessment>> writer = found -> {
            found.ifPresent(event -> others.addAll(write(event, changes)));
            progress.assessed(done.incrementAndGet(), candidates.size());
        };
        if (threads > 1) {
            ParallelReassessment.run(base, candidates, threads, writer);
        } else {
            candidates.forEach(event -> writer.accept(
                    EventReassessment.of(event, changes.unmarked().contains(event), base, evidenceReader)));
        }
        affected.states().forEach(state -> others.addAll(states.removeRemains(state, graph)));
        others.forEach(other -> states.derive(other, graph));
        affected.distances().forEach(claim -> distances.derive(claim, graph));
        HistoryDescription.update(base, sources, graph);
        return new AssessmentReport(events, graph.added(), graph.removed(), issues);
    }

    /** Writes what differs; returns the places whose control it may have changed. */
    private Set<Node> write(EventReassessment event, TransactionChanges changes) {
        events++;
        Set<Triple> removed = new LinkedHashSet<>(event.before().current());
        removed.removeAll(event.now().current());
        reportReplaced(removed, event.wasAssessed(), changes);
        graph.replace(event.before(), event.now());
        return states.places(event.event(), event.before(), event.now());
    }

    private void reportReplaced(Set<Triple> removed, boolean assessedBefore, TransactionChanges changes) {
        for (Triple triple : removed) {
            if (!assessedBefore || changes.added().contains(triple)) {
                issues.add(ReplacedTripleReporter.issue(triple));
            }
        }
    }
}
