// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.derive.AssessedDataset;
import org.dateline.issue.Issue;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.write.ResultPrefixes;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.asof.EarlierDatasets;
import org.dateline.serve.http.ErrorBoundary;
import org.dateline.serve.http.FusekiParameterGuard;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RdfResponse;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.limit.StoppableDataset;

/**
 * {@code /data}: the SPARQL 1.1 Graph Store Protocol. A read takes turns with queries, and may take as long as a write, since a whole
 * store is long. A write is checked as {@code load} checks its input, and is one transaction.
 */
public final class GraphStoreService extends GSP_RW {
    /** Fuseki's names for the default graph and for the union of all named graphs. */
    private static final Set<String> KEYWORDS = Set.of("default", "union");

    private static final String REPLACE = "Dateline-Replace";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final AssessedDataset dataset;
    private final ServerOptions.Limits limits;
    private final QueryTurns turns;
    private final EarlierDatasets datasets;

    /**
     * A service for the dataset through which all writes go.
     *
     * @param turns decides when a graph is read: a large one takes as long as a heavy query
     * @param datasets chooses the day that is read
     */
    public GraphStoreService(
            AssessedDataset dataset, ServerOptions options, QueryTurns turns, EarlierDatasets datasets) {
        this.dataset = dataset;
        this.datasets = datasets;
        this.turns = turns;
        this.limits = options.limits();
    }

    @Override
    public void process(HttpAction action) {
        ErrorBoundary.run(action, () -> super.process(action));
    }

    @Override
    public void validate(HttpAction action) {
        super.validate(action);
        String graph = action.getRequestParameter(HttpNames.paramGraph);
        if (graph != null && !AbsoluteIri.is(graph) && !KEYWORDS.contains(graph)) {
            throw new RequestException(400, "Invalid graph name: " + graph + ". Give an absolute IRI.");
        }
        String method = action.getRequestMethod();
        if ("GET".equals(method) || "HEAD".equals(method)) {
            FusekiParameterGuard.refuse(action.getRequest());
            formats(action);
        }
    }

    @Override
    protected void doGet(HttpAction action) {
        HttpServletRequest http = action.getRequest();
        try (RunningRequest request = start(RunningRequest.Kind.QUERY, action);
                QueryTurns.Turn turn = turns.begin(http.getRemoteAddr(), request::patience)) {
            request.takeTurns(turn);
            http.setAttribute(QueryTurns.Turn.class.getName(), turn);
            read(action, request);
        }
    }

    private RunningRequest start(RunningRequest.Kind kind, HttpAction action) {
        return RunningRequest.start(kind, limits.update(), RequestSummary.of(action.getRequest()));
    }

    private void read(HttpAction action, RunningRequest request) {
        action.beginRead();
        try {
            DatasetGraph watched = new StoppableDataset(datasets.choose(action, dataset, request), request);
            DatasetGraph content = isQuads(action) ? watched : graph(watched, action);
            RdfResponse.write(action, ResultPrefixes.over(content), formats(action));
        } catch (QueryCancelledException e) {
            throw request.refusal(e);
        } catch (JenaException e) {
            // The writer of JSON-LD wraps whatever ends it.
            throw request.isStopped() ? request.refusal(new QueryCancelledException()) : e;
        } finally {
            action.endRead();
        }
    }

    private static List<RdfFormat> formats(HttpAction action) {
        return RdfResponse.formats(action, isQuads(action) ? RdfFormat.ofQuads() : RdfFormat.ofTriples());
    }

    @Override
    protected void doHead(HttpAction action) {
        doGet(action);
    }

    private static DatasetGraph graph(DatasetGraph dataset, HttpAction action) {
        GraphTarget target = GraphTarget.determineTargetGSP(dataset, action);
        if (!target.exists()) {
            throw new RequestException(404, "Not found: the graph " + target.label() + ".");
        }
        return DatasetGraphFactory.wrap(target.graph());
    }

    @Override
    protected void doPutPostGSP(HttpAction action, boolean replace) {
        upload(action, replace, false);
    }

    @Override
    protected void doPutPostQuads(HttpAction action, boolean replace) {
        upload(action, replace, true);
    }

    @Override
    protected void execDeleteGSP(HttpAction action) {
        try (RunningRequest request = start(RunningRequest.Kind.UPDATE, action)) {
            inTransaction(action, request, () -> {
                GraphTarget target = GraphTarget.determineTargetGSP(new StoppableDataset(dataset, request), action);
                refuseUnion(target);
                if (!target.exists()) {
                    throw new RequestException(404, "Not found: the graph " + target.label() + ".");
                }
                clear(target);
            });
        }
        action.setResponseStatus(204);
    }

    private void upload(HttpAction action, boolean replace, boolean quads) {
        UploadValidation validation = UploadValidation.of(action.getRequest());
        try (UploadBodies bodies = UploadBodies.receive(action, limits.upload());
                RunningRequest request = start(RunningRequest.Kind.UPDATE, action)) {
            UploadSink sink = new UploadSink(new StoppableDataset(dataset, request), request, quads);
            if (replacesGraphs(action)) {
                sink.replaceGraphs();
            }
            boolean[] existed = {true};
            inTransaction(action, request, () -> {
                existed[0] = replaceAndRead(action, bodies, sink, replace);
                validation.check(dataset, sink.targets());
            });
            List<Issue> warnings = new ArrayList<>(sink.warnings());
            warnings.addAll(dataset.lastCommit().issues());
            UploadResult upload = new UploadResult(sink.triples(), sink.quads(), warnings);
            UploadResultWriter.write(action, existed[0] ? OK : CREATED, upload, validation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the client asks that each named graph of the body replaces the graph of that name.
     *
     * @throws RequestException with status 400 where the header has another value
     */
    private static boolean replacesGraphs(HttpAction action) {
        String value = action.getRequestHeader(REPLACE);
        if (value != null && !"graphs".equals(value.strip())) {
            throw new RequestException(400, "Unknown value of the header " + REPLACE + ": " + value + ". Send graphs.");
        }
        return value != null;
    }

    private static boolean replaceAndRead(HttpAction action, UploadBodies bodies, UploadSink sink, boolean replace) {
        GraphTarget target = sink.acceptsQuads() ? null : GraphTarget.determineTargetGSP(sink.dataset(), action);
        boolean existed = true;
        if (target != null) {
            refuseUnion(target);
            existed = target.exists();
            sink.setGraph(name(target));
        }
        if (replace) {
            if (target == null) {
                sink.dataset().deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            } else {
                clear(target);
            }
        }
        String base = target == null || target.isDefault()
                ? action.getRequestRequestURL()
                : name(target).getURI();
        bodies.list().forEach(body -> sink.read(body, base));
        return existed;
    }

    private static Node name(GraphTarget target) {
        return target.isDefault() ? Quad.defaultGraphIRI : target.graphName();
    }

    private static void clear(GraphTarget target) {
        target.dataset().deleteAny(name(target), Node.ANY, Node.ANY, Node.ANY);
    }

    private static void refuseUnion(GraphTarget target) {
        if (target.isUnion()) {
            throw new RequestException(400, "The union of all graphs is read-only. Name one graph.");
        }
    }

    private void inTransaction(HttpAction action, RunningRequest request, Runnable work) {
        action.beginWrite();
        try {
            work.run();
            dataset.prepareCommit((done, of) -> request.check());
            action.commit();
        } catch (RuntimeException | Error e) {
            action.abortSilent();
            throw e;
        } finally {
            action.endWrite();
        }
    }
}
