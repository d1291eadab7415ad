// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.derive.AssessedDataset;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.limit.StoppableDataset;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.RemoteDataset;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads the dataset of the served store within the limits of a query, and the names of things. */
final class ChangeReading {
    private final Store store;
    private final @Nullable AssessedDataset dataset;
    private final ShippedOntology ontology;
    private final QueryTurns turns;

    /**
     * Reads one store.
     *
     * @param dataset the assessed dataset; null where the store is another engine
     * @param turns decides when something is read, among the queries
     */
    ChangeReading(Store store, @Nullable AssessedDataset dataset, ShippedOntology ontology, QueryTurns turns) {
        this.turns = turns;
        this.store = store;
        this.dataset = dataset;
        this.ontology = ontology;
    }

    /**
     * Reads the dataset for a limited time, in turn with queries.
     *
     * @param client who asks: the clients that wait take turns
     * @throws org.dateline.serve.http.RequestException with status 503 where it takes longer, or too many wait
     */
    <T> T within(Duration allowed, String client, Function<DatasetGraph, T> reading) {
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, allowed);
                QueryTurns.Turn turn = turns.begin(client, request::patience)) {
            request.takeTurns(turn);
            try {
                return dataset == null
                        ? RemoteDataset.read(store, data -> reading.apply(new StoppableDataset(data, request)))
                        : reading.apply(new StoppableDataset(dataset.getWrapped(), request));
            } catch (QueryCancelledException e) {
                throw request.refusal(e);
            }
        }
    }

    /** What things are called, by IRI. */
    Map<String, String> labels(Set<String> things) {
        ThingLabels labels = new ThingLabels(ontology.model().getGraph());
        return SparqlSession.read(store, session -> {
            labels.learn(session, things);
            Map<String, String> found = new HashMap<>();
            things.forEach(iri -> found.put(iri, labels.label(iri)));
            return found;
        });
    }
}
