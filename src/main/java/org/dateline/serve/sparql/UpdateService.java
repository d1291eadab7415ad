// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateSink;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.UsingUpdateSink;
import org.apache.jena.sparql.util.Context;
import org.dateline.derive.AssessedDataset;
import org.dateline.serve.http.ErrorBoundary;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.limit.BoundedSparql;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.limit.StoppableDataset;
import org.dateline.serve.operation.LoggedQuery;
import org.dateline.serve.outbound.OutboundAccess;
import org.jspecify.annotations.Nullable;

/** {@code /update}: Fuseki's update service, restricted to SPARQL 1.1. A request is one transaction. */
public final class UpdateService extends SPARQL_Update {
    private static final String BASE = "http://server/unset-base/";

    private final AssessedDataset dataset;
    private final ServerOptions.Limits limits;
    private final Syntax syntax;
    private final OutboundAccess outbound;
    private final QuerySandbox sandbox;

    /**
     * A service for the dataset through which all writes go.
     *
     * @param outbound fetches the documents of {@code LOAD}
     */
    public UpdateService(AssessedDataset dataset, ServerOptions options, OutboundAccess outbound) {
        this.dataset = dataset;
        this.outbound = outbound;
        this.sandbox = new QuerySandbox(outbound);
        this.limits = options.limits();
        this.syntax = options.arqSyntax() ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11;
    }

    @Override
    public void process(HttpAction action) {
        ErrorBoundary.run(action, () -> super.process(action));
    }

    @Override
    protected void execute(HttpAction action, InputStream input) {
        UsingList using = using(action);
        try (RequestSpool body = RequestSpool.receive(input, limits.upload());
                RunningRequest request =
                        RunningRequest.start(RunningRequest.Kind.UPDATE, limits.update(), summary(action, body));
                Reader text = utf8(body.open())) {
            action.beginWrite();
            try {
                run(action, using, text, request);
                dataset.prepareCommit((done, of) -> request.check());
                action.commit();
            } catch (QueryCancelledException e) {
                action.abortSilent();
                throw request.refusal(e);
            } catch (RuntimeException | Error e) {
                action.abortSilent();
                throw e;
            } finally {
                action.endWrite();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSummary summary(HttpAction action, RequestSpool body) throws IOException {
        try (InputStream beginning = body.open()) {
            return LoggedQuery.note(action.getRequest(), beginning);
        }
    }

    /** Parses and runs one operation at a time, so that memory does not limit the size of a request. */
    private void run(HttpAction action, UsingList using, Reader text, RunningRequest request) {
        Context context = sandbox.contextOver(action.getContext(), request);
        UpdateEngineMain engine = new GuardedUpdateEngine(new StoppableDataset(dataset, request), context, outbound);
        engine.startRequest();
        UpdateSink sink = new UsingUpdateSink(engine.getUpdateSink(), using);
        try {
            new BoundedSparql(syntax, BASE, request).update(text, sink);
        } finally {
            sink.close();
            engine.finishRequest();
        }
    }

    /** Invalid bytes end the request. The default readers of the JDK would put replacement characters into the graph. */
    private static Reader utf8(InputStream input) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(input, decoder));
    }

    private static UsingList using(HttpAction action) {
        UsingList using = new UsingList();
        for (String iri : values(action, HttpNames.paramUsingGraphURI)) {
            using.addUsing(NodeFactory.createURI(absolute(iri)));
        }
        for (String iri : values(action, HttpNames.paramUsingNamedGraphURI)) {
            using.addUsingNamed(NodeFactory.createURI(absolute(iri)));
        }
        return using;
    }

    private static String[] values(HttpAction action, String parameter) {
        String @Nullable [] values = action.getRequestParameterValues(parameter);
        return values == null ? new String[0] : values;
    }

    private static String absolute(String iri) {
        try {
            if (IRIx.create(iri).isAbsolute()) {
                return iri;
            }
        } catch (IRIException e) {
            throw new RequestException(400, "Invalid IRI: <" + iri + ">: " + e.getMessage());
        }
        throw new RequestException(400, "Relative IRI: <" + iri + ">. Give an absolute IRI.");
    }
}
