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

    /**
     * Reads one store.
     *
     * @param dataset the assessed dataset; null where the store is another engine
     */
    ChangeReading(Store store, @Nullable AssessedDataset dataset, ShippedOntology ontology) {
        this.store = store;
        this.dataset = dataset;
        this.ontology = ontology;
    }

    /**
     * Reads the dataset for a limited time.
     *
     * @throws org.dateline.serve.http.RequestException with status 503 where it takes longer
     */
    <T> T within(Duration allowed, Function<DatasetGraph, T> reading) {
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, allowed)) {
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
