// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.assess.Assessor;
import org.dateline.assess.ControlChanges;
import org.dateline.assess.StateRule;
import org.dateline.model.EventEvidence;
import org.dateline.model.StateAccount;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.assessed.StateWriter;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.source.StateAccountReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Updates the states in the default graph from the sources and the assessed events. */
final class StateUpdater {
    private final DatasetGraph base;
    private final EventEvidenceReader evidenceReader;
    private final StateAccountReader reader;

    StateUpdater(DatasetGraph base, SourceReader sources, EventEvidenceReader evidenceReader) {
        this.base = base;
        this.evidenceReader = evidenceReader;
        this.reader = new StateAccountReader(base, sources);
    }

    /** The places whose control an assessment may have changed: those of the event before and after, if it is or was of such a type. */
    Set<Node> places(Node event, AssessedStatements before, AssessedStatements now) {
        Set<Node> places = new LinkedHashSet<>();
        if (!before.equals(now)) {
            Set<String> types = new TreeSet<>();
            for (AssessedStatements statements : List.of(before, now)) {
                objects(event, Sem.EVENT_TYPE, statements).forEach(type -> types.add(type.toString()));
                places.addAll(objects(event, Sem.HAS_PLACE, statements));
            }
            if (!evidenceReader.isAnyWithin(types, ControlChanges.types())) {
                return Set.of();
            }
        }
        return places;
    }

    private static List<Node> objects(Node event, Node predicate, AssessedStatements statements) {
        return statements.current().stream()
                .filter(triple -> triple.getSubject().equals(event)
                        && triple.getPredicate().equals(predicate)
                        && triple.getObject().isURI())
                .map(Triple::getObject)
                .toList();
    }

    /** Derives all states with a given value of {@code dl:other}. Events must be assessed first. */
    void derive(Node other, DerivedGraphWriter graph) {
        if (other.isURI()) {
            graph.replace(existing(other), StateWriter.statements(StateRule.history(accounts(other))));
        }
    }

    /**
     * Deletes the history of a state that would not be found any more by its other end, since somebody has deleted the state.
     *
     * @return the other ends that the history names, whose states are to be derived again
     */
    Set<Node> removeRemains(Node state, DerivedGraphWriter graph) {
        Set<Triple> history = DerivedStatements.historyOf(state, base);
        Set<Node> others = new LinkedHashSet<>();
        history.stream()
                .filter(triple -> triple.getPredicate().equals(Dl.OTHER))
                .forEach(triple -> others.add(triple.getObject()));
        if (!base.contains(Quad.defaultGraphIRI, state, Dl.OTHER, Node.ANY)) {
            graph.replace(new AssessedStatements(Set.of(), history), AssessedStatements.NONE);
        }
        return others;
    }

    /** All accounts of states with a given value of {@code dl:other}, also those that no longer count. */
    List<StateAccount> accounts(Node other) {
        List<StateAccount> accounts = new ArrayList<>(reader.list(other));
        for (String event : subjects(Sem.HAS_PLACE, other)) {
            EventEvidence evidence = isCandidate(event) ? evidenceReader.read(RdfTerms.iri(event)) : null;
            if (evidence != null) {
                ControlChanges.from(evidence, Assessor.history(evidence)).stream()
                        .filter(account -> account.relation().other().equals(other.getURI()))
                        .forEach(accounts::add);
            }
        }
        return accounts;
    }

    /** Whether an event is assessed and of a type that can change control. Cheaper than reading its sources. */
    private boolean isCandidate(String event) {
        Node node = RdfTerms.iri(event);
        return DerivedStatements.isAssessed(node, base) && evidenceReader.isOfType(node, ControlChanges.types());
    }

    /** What is stored of the states with another end; of those that are no longer known, the history alone names it. */
    private AssessedStatements existing(Node other) {
        Set<Triple> current = new LinkedHashSet<>();
        Set<Triple> history = new LinkedHashSet<>();
        for (String state : subjects(Dl.OTHER, other)) {
            Node node = RdfTerms.iri(state);
            boolean isState = DatelineIris.isState(state);
            if (base.contains(
                    Quad.defaultGraphIRI, node, RDF.Nodes.type, isState ? Dl.STATE_CLASS : Dl.ASSESSMENT_CLASS)) {
                base.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> current.add(quad.asTriple()));
            }
            if (isState) {
                history.addAll(DerivedStatements.historyOf(node, base));
            }
        }
        // Not every node of a history names the other end: each has the values of one period.
        for (Quad gone : Iter.toList(base.find(HistoryGraph.NAME, Node.ANY, Dl.OTHER, other))) {
            Iter.toList(base.find(HistoryGraph.NAME, gone.getSubject(), Dl.OF, Node.ANY))
                    .forEach(of -> history.addAll(DerivedStatements.historyOf(of.getObject(), base)));
        }
        return new AssessedStatements(current, history);
    }

    private Set<String> subjects(Node predicate, Node object) {
        Set<String> found = new TreeSet<>();
        base.find(Quad.defaultGraphIRI, Node.ANY, predicate, object).forEachRemaining(quad -> {
            if (quad.getSubject().isURI()) {
                found.add(quad.getSubject().getURI());
            }
        });
        return found;
    }
}
