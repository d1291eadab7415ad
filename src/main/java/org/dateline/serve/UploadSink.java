package org.dateline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;

/** Puts the statements of an upload where they belong, and counts them. */
final class UploadSink extends StreamRDFBase {
    private final DatasetGraph dataset;
    private final boolean takesQuads;
    private final IssueLog log = new IssueLog();
    private Node graph = Quad.defaultGraphIRI;
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

    /** Reads one body to its end. */
    void read(UploadBodies.Body body, String base) {
        try (InputStream input = body.content().open()) {
            RDFParser.create()
                    .source(input)
                    .lang(body.syntax())
                    .base(base)
                    .errorHandler(new UploadIssues(body.name(), log))
                    .parse(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void triple(Triple triple) {
        triples++;
        dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph() || quad.getGraph() == null) {
            triple(quad.asTriple());
        } else if (takesQuads) {
            quads++;
            dataset.add(quad);
        } else {
            throw new RequestException(
                    400, "The body holds named graphs, but the request names one graph for its triples.");
        }
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
