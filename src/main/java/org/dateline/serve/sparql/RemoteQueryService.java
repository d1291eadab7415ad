// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkAdapter;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.asof.EarlierDatasets;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.store.Store;

/**
 * {@code /sparql} over another engine. A query is parsed and checked as over an embedded store, then sent to the engine, and its rows
 * are passed on as they arrive.
 */
public final class RemoteQueryService extends QueryService {
    private final Store engine;

    /**
     * A service in front of an engine.
     *
     * @param engine answers the queries
     * @param sandbox what a query may use
     * @param landingPage answers requests without a query
     * @param results shows results as pages
     * @param turns decides when a query is sent
     */
    public RemoteQueryService(
            Store engine,
            ServerOptions options,
            QuerySandbox sandbox,
            QueryLandingPage landingPage,
            ResultPageWriter results,
            QueryTurns turns) {
        super(options, sandbox, landingPage, results, turns, EarlierDatasets.NONE);
        this.engine = engine;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ForwardedQueryCheck.require(query);
        if (Explaining.of(action.getRequest()).isPresent()) {
            throw new RequestException(
                    400,
                    "The parameter explain does not work here: this server reads another SPARQL engine. Leave it out, or ask a"
                            + " server with a store of its own.");
        }
    }

    /** The dataset of the request (SPARQL 1.1 Protocol, section 2.1.4) takes precedence over that of the query. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        DatasetDescription requested = SPARQLProtocol.getProtocolDatasetDescription(action);
        if (requested == null) {
            return Pair.create(getDataset(action), query);
        }
        Query directed = query.cloneQuery();
        directed.getGraphURIs().clear();
        directed.getNamedGraphURIs().clear();
        requested.getDefaultGraphURIs().forEach(directed::addGraphURI);
        requested.getNamedGraphURIs().forEach(directed::addNamedGraphURI);
        return Pair.create(getDataset(action), directed);
    }

    @Override
    QueryExec execution(HttpAction action, Query query, DatasetGraph none, RunningRequest request) {
        RDFConnection connection = engine.connect();
        RDFLink link = RDFLinkAdapter.adapt(connection);
        return link.newQuery()
                .query(query)
                .timeout(Math.max(1, request.left().toMillis()), TimeUnit.MILLISECONDS)
                .build();
    }

    /** Asks for triples, which every engine returns for CONSTRUCT. Fuseki would ask for quads. Takes no more after the end of the request. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        if (query.isDescribeType()) {
            return new QueryExecResult(graph(execution.describeTriples(), running(action)));
        }
        return query.isConstructType() && !query.isConstructQuad()
                ? new QueryExecResult(graph(execution.constructTriples(), running(action)))
                : super.executeQuery(action, execution, query, text);
    }

    private static Graph graph(Iterator<Triple> triples, RunningRequest request) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEachRemaining(triple -> {
            request.check();
            graph.add(triple);
        });
        return graph;
    }
}
