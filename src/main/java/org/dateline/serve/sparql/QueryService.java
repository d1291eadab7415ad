// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.dateline.query.explain.ExplainedRun;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.asof.AsOfRequest;
import org.dateline.serve.asof.EarlierDatasets;
import org.dateline.serve.http.ErrorBoundary;
import org.dateline.serve.http.FusekiParameterGuard;
import org.dateline.serve.http.LimitedInputStream;
import org.dateline.serve.http.Problem;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.limit.BoundedSparql;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.operation.LoggedQuery;
import org.dateline.store.QueryCheckpoints;
import org.jspecify.annotations.Nullable;

/** {@code /sparql}: Fuseki's query service, restricted to SPARQL 1.1, with a hard time limit and without partial results. */
public class QueryService extends SPARQL_QueryDataset {
    /** The base of a query without BASE, so that relative IRIs never name files of the server. */
    private static final String BASE = "http://server/unset-base/";

    /** The attribute of a request with the turn of its query. */
    private static final String TURN = QueryTurns.Turn.class.getName();

    /** The attribute of a request with its {@link RunningRequest}. */
    private static final String RUNNING = RunningRequest.class.getName();

    private final Syntax syntax;
    private final QuerySandbox sandbox;
    private final QueryLandingPage landingPage;
    private final ServerOptions.Limits limits;
    private final ResultPageWriter results;
    private final QueryTurns turns;
    private final EarlierDatasets datasets;

    /**
     * A service for Fuseki, which supplies the dataset.
     *
     * @param sandbox what a query may use
     * @param landingPage answers requests without a query
     * @param results shows results as pages
     * @param turns decides when a query runs
     * @param datasets chooses the day that a query reads
     */
    public QueryService(
            ServerOptions options,
            QuerySandbox sandbox,
            QueryLandingPage landingPage,
            ResultPageWriter results,
            QueryTurns turns,
            EarlierDatasets datasets) {
        this.datasets = datasets;
        this.results = results;
        this.turns = turns;
        this.landingPage = landingPage;
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
            landingPage.answer(action.getRequest(), action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    /** Shows people their query with what is wrong with it. All other failures are handled as everywhere. */
    @Override
    protected void execute(String text, HttpAction action) {
        try {
            datasets.show(action, text);
            answer(text, action);
        } catch (RuntimeException | StackOverflowError failure) {
            if (!results.writeProblem(action, text, failure)) {
                throw failure;
            }
        }
    }

    private void answer(String text, HttpAction action) {
        RequestSummary summary = LoggedQuery.note(action.getRequest(), text);
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, limits.query(), summary)) {
            answer(text, action, request);
        }
    }

    private void answer(String text, HttpAction action, RunningRequest request) {
        Query query = new BoundedSparql(syntax, BASE, request).query(text);
        validateQuery(action, query);
        FusekiParameterGuard.refuse(action.getRequest());
        HttpServletRequest http = action.getRequest();
        Optional<Explaining> explaining = Explaining.of(http);
        ResultWriter writer = new ResultWriter(action, query);
        boolean isPage = ResultPageWriter.isWanted(action);
        ExplanationWriter explanation = new ExplanationWriter(action, text, isPage ? results : null);
        if (explaining.isPresent()) {
            explanation.requireFormat();
        } else if (!isPage) {
            writer.requireFormat();
        }
        try (QueryTurns.Turn turn = turns.begin(http.getRemoteAddr(), request::patience)) {
            request.takeTurns(turn);
            http.setAttribute(TURN, turn);
            http.setAttribute(RUNNING, request);
            if (explaining.isPresent()) {
                explain(action, query, text, explaining.get(), explanation);
            } else {
                run(action, query, text, isPage ? null : writer, request);
            }
        }
    }

    /** The dataset of the day that the request names. */
    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return datasets.choose(action, super.getDataset(action), running(action));
    }

    /** The parameters of SPARQL and of Fuseki, that of the day, and the one that asks for an explanation; others are reported as warnings. */
    @Override
    protected Collection<String> customParams() {
        return Set.of(AsOfRequest.PARAMETER, Explaining.PARAMETER);
    }

    /** Runs a query and writes its result; as a page where there is no writer. */
    private void run(
            HttpAction action, Query query, String text, @Nullable ResultWriter writer, RunningRequest request) {
        try {
            action.beginRead();
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, text);
            try (QueryExec execution = execution(action, chosen.getRight(), chosen.getLeft(), request)) {
                QueryExecResult result = executeQuery(action, execution, query, text);
                QueryExecResult complete =
                        result.isRowSet() ? new QueryExecResult(new GuardedRows(result.rowSet(), request)) : result;
                if (writer == null) {
                    results.write(action, complete, text);
                } else if (complete.isJson()) {
                    sendResults(action, complete, query.getPrologue());
                } else {
                    writer.write(complete);
                }
            }
        } catch (QueryCancelledException e) {
            throw request.refusal(e);
        } finally {
            action.endRead();
        }
    }

    /** Runs a query and writes how it ran, also where it was stopped; all other failures are those of every query. */
    private void explain(HttpAction action, Query query, String text, Explaining explaining, ExplanationWriter writer) {
        RunningRequest request = running(action);
        ExplainedRun run = new ExplainedRun(query, explaining == Explaining.RUN);
        Problem stopped = null;
        try {
            action.beginRead();
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, text);
            try (QueryExec execution = execution(action, chosen.getRight(), chosen.getLeft(), request)) {
                run.install(execution.getContext(), turn(action)::checkpoint);
                run.run(execution, rows -> new GuardedRows(rows, request));
            }
        } catch (QueryCancelledException e) {
            stopped = ending(request, request.refusal(e));
        } catch (RequestException e) {
            stopped = ending(request, e);
        } finally {
            action.endRead();
        }
        writer.write(run.explanation(stopped == null ? null : stopped.message()), stopped);
    }

    /** The reason of a stop. Nothing is explained of a query that was refused. */
    private static Problem ending(RunningRequest request, RequestException told) {
        if (!request.isStopped()) {
            throw told;
        }
        return told.problem();
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

    /** The query that runs for a request. */
    static RunningRequest running(HttpAction action) {
        return (RunningRequest) action.getRequest().getAttribute(RUNNING);
    }

    private static QueryTurns.Turn turn(HttpAction action) {
        return (QueryTurns.Turn) action.getRequest().getAttribute(TURN);
    }

    /** The execution of a query, which stops with its request. */
    QueryExec execution(HttpAction action, Query query, DatasetGraph dataset, RunningRequest request) {
        Context context = sandbox.contextOver(action.getContext(), request);
        QueryCheckpoints.install(context, turn(action)::checkpoint);
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(context)
                .build();
    }
}
