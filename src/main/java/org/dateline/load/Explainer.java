package org.dateline.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.assess.Assessor;
import org.dateline.assess.DerivedExplanation;
import org.dateline.assess.DistanceRule;
import org.dateline.assess.Explanation;
import org.dateline.assess.StateRule;
import org.dateline.model.Assessment;
import org.dateline.model.Dossier;
import org.dateline.model.State;
import org.dateline.model.StateTelling.Bond;
import org.dateline.rdf.DistanceReader;
import org.dateline.rdf.Dl;
import org.dateline.rdf.DossierReader;
import org.dateline.rdf.Minting;
import org.dateline.rdf.SourceReader;
import org.dateline.rdf.Terms;

/** Explains how an assessed thing of a store came about. */
public final class Explainer {
    private final DatasetGraph base;
    private final SourceReader sources;
    private final DossierReader dossiers;

    private Explainer(DatasetGraph base) {
        this.base = base;
        this.sources = new SourceReader(base);
        this.dossiers = new DossierReader(base, sources);
    }

    /**
     * Explains an event, one of its assessments, a state or a discrepancy, in a read transaction of its own.
     *
     * @return lines of text; none where no source tells of that thing
     */
    public static Optional<List<String>> explain(DatasetGraph dataset, String iri) {
        return Txn.calculateRead(dataset, () -> new Explainer(dataset).find(iri));
    }

    private Optional<List<String>> find(String iri) {
        if (Minting.isState(iri)) {
            return state(iri);
        }
        if (Minting.isDiscrepancy(iri)) {
            return discrepancy(iri);
        }
        return event(iri).or(() -> Minting.eventOf(iri).flatMap(this::event));
    }

    private Optional<List<String>> event(String iri) {
        Dossier dossier = dossiers.dossier(Terms.iri(iri));
        List<Assessment> history = Assessor.history(dossier);
        return history.isEmpty() ? Optional.empty() : Optional.of(Explanation.event(dossier, history));
    }

    private Optional<List<String>> state(String iri) {
        DerivedStates states = new DerivedStates(base, sources, dossiers);
        Map<Bond, Integer> numbers = new HashMap<>();
        for (Node other : objects(iri, Dl.OTHER)) {
            for (State state : StateRule.states(states.tellings(other))) {
                int number = numbers.merge(state.bond(), 1, Integer::sum);
                if (Minting.state(state.bond(), number).equals(iri)) {
                    return Optional.of(DerivedExplanation.state(iri, state));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> discrepancy(String iri) {
        DistanceReader reader = new DistanceReader(base, sources);
        return objects(iri, Dl.CLAIM).stream()
                .flatMap(claim -> reader.find(claim).stream())
                .flatMap(claim -> DistanceRule.discrepancy(claim).stream())
                .map(found -> DerivedExplanation.discrepancy(iri, found))
                .findFirst();
    }

    private List<Node> objects(String subject, Node predicate) {
        List<Node> found = new ArrayList<>();
        base.find(Quad.defaultGraphIRI, Terms.iri(subject), predicate, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }
}
