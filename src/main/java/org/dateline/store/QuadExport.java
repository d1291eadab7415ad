// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;

/**
 * Streams all data of a store in one transaction, so that concurrent writes are not included. For a remote engine, it is the result of
 * one query; if the engine's time limit cuts it off, an exception is thrown.
 */
public final class QuadExport {
    private static final String ALL = "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    private static final String ONE_GRAPH = "SELECT ?s ?p ?o { GRAPH ?graph { ?s ?p ?o } }";
    private static final String DEFAULT_GRAPH = "SELECT * { ?s ?p ?o }";

    private QuadExport() {}

    /** Sends the default graph and all named graphs, between {@code start} and {@code finish}. */
    public static void send(Store store, StreamRDF sink) {
        if (store instanceof RemoteStore) {
            query(store, ALL, sink);
        } else {
            read(store, sink, dataset -> StreamRDFOps.sendDatasetToStream(dataset, sink));
        }
    }

    /**
     * Sends one graph as triples, between {@code start} and {@code finish}.
     *
     * @param graph a graph's IRI, or {@link Quad#defaultGraphIRI}
     */
    public static void sendGraph(Store store, Node graph, StreamRDF sink) {
        if (store instanceof RemoteStore) {
            query(store, Quad.isDefaultGraph(graph) ? DEFAULT_GRAPH : oneGraph(graph), sink);
        } else {
            read(
                    store,
                    sink,
                    dataset -> StreamRDFOps.sendGraphToStream(
                            Quad.isDefaultGraph(graph) ? dataset.getDefaultGraph() : dataset.getGraph(graph),
                            sink,
                            null,
                            dataset.prefixes()));
        }
    }

    private static void read(Store store, StreamRDF sink, Consumer<DatasetGraph> sender) {
        sink.start();
        RemoteDataset.read(store, dataset -> {
            Txn.executeRead(dataset, () -> sender.accept(dataset));
            return dataset;
        });
        sink.finish();
    }

    private static String oneGraph(Node graph) {
        return QueryTransformOps.replaceVars(QueryFactory.create(ONE_GRAPH), Map.of(Var.alloc("graph"), graph))
                .toString();
    }

    private static void query(Store store, String query, StreamRDF sink) {
        sink.start();
        try (RDFConnection connection = store.connect()) {
            connection.queryResultSet(query, rows -> send(rows, sink));
        }
        sink.finish();
    }

    private static void send(ResultSet results, StreamRDF sink) {
        RowSet rows = RowSet.adapt(results);
        Var graph = Var.alloc("g");
        while (rows.hasNext()) {
            Binding row = rows.next();
            Triple triple = Triple.create(row.get("s"), row.get("p"), row.get("o"));
            if (row.contains(graph)) {
                sink.quad(Quad.create(row.get(graph), triple));
            } else {
                sink.triple(triple);
            }
        }
    }
}
