// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.InputException;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.load.GraphReplacement;
import org.dateline.load.LoadTargets;
import org.dateline.rdf.parse.CheckedReader;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RunningRequest;
import org.jspecify.annotations.Nullable;

/** Adds the statements of an upload to their graphs, and counts them. */
final class UploadSink extends StreamRDFBase {
    private static final int MOST_PREFIXES = 1_000;

    private final DatasetGraph dataset;
    private final RunningRequest request;
    private final boolean acceptsQuads;
    private final IssueLog log = new IssueLog();
    private Node graph = Quad.defaultGraphIRI;
    private @Nullable RequestException refusal;
    private @Nullable GraphReplacement replacement;
    private final LoadTargets targets = new LoadTargets();
    private int prefixes;
    private long triples;
    private long quads;

    /**
     * A sink for a dataset.
     *
     * @param request stops the reading
     * @param acceptsQuads whether the body may have named graphs
     */
    UploadSink(DatasetGraph dataset, RunningRequest request, boolean acceptsQuads) {
        this.dataset = dataset;
        this.request = request;
        this.acceptsQuads = acceptsQuads;
    }

    /** Sets the graph for all following triples. */
    void setGraph(Node name) {
        graph = name;
    }

    /**
     * Reads one body to its end.
     *
     * @param base the base IRI
     * @throws InputException where the body has errors
     */
    void read(UploadBodies.Body body, String base) {
        try (InputStream input = request.watched(body.content().open())) {
            CheckedReader.of(body.name(), body.syntax()).withBase(base).read(input, this, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        request.check();
        if (refusal != null) {
            throw refusal;
        }
        if (log.hasErrors()) {
            throw new InputException(log.list().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .toList());
        }
    }

    /** The store keeps the prefixes of what it loads, for queries and output; of very many only the first, since each is a write. */
    @Override
    public void prefix(String prefix, String namespace) {
        if (prefixes++ < MOST_PREFIXES) {
            dataset.prefixes().add(prefix, namespace);
        }
    }

    @Override
    public void triple(Triple triple) {
        triples++;
        add(new Quad(graph, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph() || quad.getGraph() == null) {
            triple(quad.asTriple());
        } else if (acceptsQuads) {
            quads++;
            add(quad);
        } else {
            refuse(new RequestException(
                    400,
                    "The body has named graphs, but the request names one graph. Send triples, or name no graph."));
        }
    }

    /** From now on, a named graph of the body replaces the graph of that name. */
    void replaceGraphs() {
        replacement = new GraphReplacement(dataset);
    }

    private void add(Quad quad) {
        try {
            if (replacement != null) {
                replacement.before(quad.getGraph());
            }
            dataset.add(quad);
            targets.add(quad.getGraph(), quad.getSubject());
        } catch (RequestException e) {
            refuse(e);
        }
    }

    /** Ends the reading. The reason is kept, since the reader would report the exception as one more issue of the input. */
    private void refuse(RequestException reason) {
        refusal = reason;
        throw reason;
    }

    /** The graphs and subjects that received statements. */
    LoadTargets targets() {
        return targets;
    }

    /** The dataset that receives the statements. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** Whether the body may have named graphs. */
    boolean acceptsQuads() {
        return acceptsQuads;
    }

    /** The number of statements in the graph of the request. */
    long triples() {
        return triples;
    }

    /** The number of statements in other graphs. */
    long quads() {
        return quads;
    }

    /** The issues found so far. */
    List<Issue> warnings() {
        return log.list();
    }
}
