// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.assess.AssessmentExplanation;
import org.dateline.assess.Assessor;
import org.dateline.assess.DerivedExplanation;
import org.dateline.assess.DistanceRule;
import org.dateline.assess.StateRule;
import org.dateline.model.Assessment;
import org.dateline.model.EventEvidence;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;

/** Explains how an assessment, a state or a comparison of distances was derived. */
public final class Explainer {
    private final DatasetGraph base;
    private final SourceReader sources;
    private final EventEvidenceReader evidenceReader;

    private Explainer(DatasetGraph base) {
        this.base = base;
        this.sources = new SourceReader(base);
        this.evidenceReader = new EventEvidenceReader(base, sources);
    }

    /**
     * Explains an event, one of its assessments, a state or a comparison of distances, in a read transaction of its own.
     *
     * @return lines of text; empty if no source describes the thing
     */
    public static Optional<List<String>> explain(DatasetGraph dataset, String iri) {
        return Txn.calculateRead(dataset, () -> new Explainer(dataset).find(iri));
    }

    private Optional<List<String>> find(String iri) {
        if (DatelineIris.isState(iri)) {
            return state(iri);
        }
        if (DatelineIris.isDistance(iri)) {
            return distance(iri);
        }
        return event(iri).or(() -> DatelineIris.eventOf(iri).flatMap(this::event));
    }

    private Optional<List<String>> event(String iri) {
        EventEvidence evidence = evidenceReader.read(RdfTerms.iri(iri));
        List<Assessment> history = Assessor.history(evidence);
        return history.isEmpty() ? Optional.empty() : Optional.of(AssessmentExplanation.event(evidence, history));
    }

    private Optional<List<String>> state(String iri) {
        StateUpdater states = new StateUpdater(base, sources, evidenceReader);
        Map<StateRelation, Integer> numbers = new HashMap<>();
        for (Node other : objects(iri, Dl.OTHER)) {
            List<StateAccount> accounts = states.accounts(other).stream()
                    .filter(account -> account.known().until() == null)
                    .toList();
            for (State state : StateRule.states(accounts)) {
                int number = numbers.merge(state.relation(), 1, Integer::sum);
                if (DatelineIris.state(state.relation(), number).equals(iri)) {
                    return Optional.of(DerivedExplanation.state(iri, state));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> distance(String iri) {
        DistanceReader reader = new DistanceReader(base, sources);
        return objects(iri, Dl.CLAIM).stream()
                .flatMap(claim -> reader.find(claim).stream())
                .map(claim -> DerivedExplanation.distance(iri, DistanceRule.compare(claim)))
                .findFirst();
    }

    private List<Node> objects(String subject, Node predicate) {
        List<Node> found = new ArrayList<>();
        base.find(Quad.defaultGraphIRI, RdfTerms.iri(subject), predicate, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }
}
