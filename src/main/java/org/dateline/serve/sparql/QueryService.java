package org.dateline.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.dateline.serve.http.ContentNegotiation;
import org.dateline.serve.http.ErrorBoundary;
import org.dateline.serve.http.FusekiParameterGuard;
import org.dateline.serve.http.LimitedInputStream;
import org.dateline.serve.http.ServerOptions;

/** {@code /sparql}: Fuseki's query service, made strict: SPARQL 1.1 only, a hard time limit, and no half answers. */
public class QueryService extends SPARQL_QueryDataset {
    /** Where relative IRIs of a query without BASE end up: nowhere, rather than in the server's own files. */
    private static final String BASE = "http://server/unset-base/";

    private final Syntax syntax;
    private final QuerySandbox sandbox;
    private final QueryLandingPage withoutQuery;
    private final ServerOptions.Limits limits;
    private final ResultPageWriter results;

    public QueryService(ServerOptions options, QuerySandbox sandbox, QueryLandingPage withoutQuery) {
        this.results = new ResultPageWriter(withoutQuery.site());
        this.withoutQuery = withoutQuery;
        this.sandbox = sandbox;
        this.syntax = options.arqSyntax() ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11;
        this.limits = options.limits();
    }

    @Override
    public void process(HttpAction action) {
        ErrorBoundary.run(action, () -> super.process(action));
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestParameter(HttpNames.paramQuery) != null) {
            executeLifecycle(action);
            return;
        }
        try {
            withoutQuery.answer(action.getRequest(), action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    /** People see their query again with what is wrong with it; all other failures go the way of all. */
    @Override
    protected void execute(String text, HttpAction action) {
        try {
            answer(text, action);
        } catch (RuntimeException | StackOverflowError failure) {
            if (!results.writeProblem(action, text, failure)) {
                throw failure;
            }
        }
    }

    private void answer(String text, HttpAction action) {
        Query query = QueryFactory.create(text, BASE, syntax);
        validateQuery(action, query);
        FusekiParameterGuard.refuse(action.getRequest());
        refuseUnacceptable(query, action);
        try {
            action.beginRead();
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, text);
            try (QueryExec execution = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
                QueryExecResult result = executeQuery(action, execution, query, text);
                QueryExecResult whole = result.isRowSet() ? guarded(result) : result;
                if (ResultPageWriter.areWanted(action)) {
                    results.write(action, whole, text);
                } else {
                    sendResults(action, whole, query.getPrologue());
                }
            }
        } finally {
            action.endRead();
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try (InputStream body = new LimitedInputStream(action.getRequestInputStream(), limits.text())) {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.readAllBytes()));
            execute(text.toString(), action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(sandbox.contextOver(action.getContext()))
                .overallTimeout(limits.query().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static QueryExecResult guarded(QueryExecResult result) {
        return new QueryExecResult(new GuardedRows(result.rowSet()));
    }

    private static void refuseUnacceptable(Query query, HttpAction action) {
        boolean named = action.getRequestParameter(HttpNames.paramOutput1) != null
                || action.getRequestParameter(HttpNames.paramOutput2) != null
                || action.getRequestParameter(HttpNames.paramOutput3) != null;
        var offer =
                query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
        if (!named && !ResultPageWriter.areWanted(action)) {
            ContentNegotiation.require(action.getRequest(), offer);
        }
    }
}
