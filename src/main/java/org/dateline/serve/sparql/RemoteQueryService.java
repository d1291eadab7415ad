package org.dateline.serve.sparql;

import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.query.Query;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkAdapter;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.Store;

/**
 * {@code /sparql} over another engine: a query is parsed and refused as over a store of our own, then sent on, and its rows are
 * passed through as they come.
 */
public final class RemoteQueryService extends QueryService {
    private final Store engine;
    private final ServerOptions.Limits limits;

    public RemoteQueryService(
            Store engine, ServerOptions options, QuerySandbox sandbox, QueryLandingPage withoutQuery) {
        super(options, sandbox, withoutQuery);
        this.engine = engine;
        this.limits = options.limits();
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ForwardedQueryCheck.require(query);
    }

    /** The dataset that the request names (SPARQL 1.1 Protocol, section 2.1.4) goes before that of the query. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        DatasetDescription asked = SPARQLProtocol.getProtocolDatasetDescription(action);
        if (asked == null) {
            return Pair.create(action.getActiveDSG(), query);
        }
        Query directed = query.cloneQuery();
        directed.getGraphURIs().clear();
        directed.getNamedGraphURIs().clear();
        asked.getDefaultGraphURIs().forEach(directed::addGraphURI);
        asked.getNamedGraphURIs().forEach(directed::addNamedGraphURI);
        return Pair.create(action.getActiveDSG(), directed);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph none) {
        RDFConnection connection = engine.connect();
        RDFLink link = RDFLinkAdapter.adapt(connection);
        return link.newQuery()
                .query(query)
                .timeout(limits.query().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** Asks for triples, which every engine answers a CONSTRUCT with; Fuseki's way would ask for quads. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        return query.isConstructType() && !query.isConstructQuad()
                ? new QueryExecResult(execution.construct())
                : super.executeQuery(action, execution, query, text);
    }
}
