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
import org.dateline.load.LoadTargets;
import org.dateline.rdf.parse.CheckedReader;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/** Puts the statements of an upload where they belong, and counts them. */
final class UploadSink extends StreamRDFBase {
    private final DatasetGraph dataset;
    private final boolean takesQuads;
    private final IssueLog log = new IssueLog();
    private Node graph = Quad.defaultGraphIRI;
    private @Nullable RequestException refusal;
    private final LoadTargets targets = new LoadTargets();
    private long triples;
    private long quads;

    /**
     * A sink into a dataset.
     *
     * @param takesQuads whether named graphs in the body are kept; else they are refused
     */
    UploadSink(DatasetGraph dataset, boolean takesQuads) {
        this.dataset = dataset;
        this.takesQuads = takesQuads;
    }

    /** Names the graph for all triples to come. */
    void into(Node name) {
        graph = name;
    }

    /**
     * Reads one body to its end.
     *
     * @throws InputException where something in it is an error
     */
    void read(UploadBodies.Body body, String base) {
        try (InputStream input = body.content().open()) {
            CheckedReader.of(body.name(), body.syntax()).withBase(base).read(input, this, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (refusal != null) {
            throw refusal;
        }
        if (log.hasErrors()) {
            throw new InputException(log.list().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .toList());
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
        } else if (takesQuads) {
            quads++;
            add(quad);
        } else {
            refuse(new RequestException(
                    400, "The body holds named graphs, but the request names one graph for its triples."));
        }
    }

    private void add(Quad quad) {
        try {
            dataset.add(quad);
            targets.add(quad.getGraph(), quad.getSubject());
        } catch (RequestException e) {
            refuse(e);
        }
    }

    /** Ends the reading, and is remembered: to the reader, it would be one more thing wrong with the input. */
    private void refuse(RequestException reason) {
        refusal = reason;
        throw reason;
    }

    /** Where the statements went. */
    LoadTargets targets() {
        return targets;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    boolean takesQuads() {
        return takesQuads;
    }

    long triples() {
        return triples;
    }

    long quads() {
        return quads;
    }

    List<Issue> warnings() {
        return log.list();
    }
}
