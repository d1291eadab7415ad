// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.AbsoluteIri;

/** Between parser and sink: counts the statements and drops those that contain a bad IRI. */
final class CheckedSink implements StreamRDF {
    private final IssueErrorHandler complaints;
    private final StreamRDF sink;
    private long count;

    CheckedSink(IssueErrorHandler complaints, StreamRDF sink) {
        this.complaints = complaints;
        this.sink = sink;
    }

    /** How many statements were passed on. */
    long count() {
        return count;
    }

    @Override
    public void start() {
        // The caller's business: it may read several inputs into one sink.
    }

    @Override
    public void triple(Triple triple) {
        // Asked only once an IRI was complained of, so that good data pay nothing.
        if (complaints.badIris() && !isGood(triple)) {
            return;
        }
        count++;
        sink.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        if (complaints.badIris() && !(isGood(quad.getGraph()) && isGood(quad.asTriple()))) {
            return;
        }
        count++;
        sink.quad(quad);
    }

    private static boolean isGood(Triple triple) {
        return isGood(triple.getSubject()) && isGood(triple.getPredicate()) && isGood(triple.getObject());
    }

    private static boolean isGood(Node node) {
        if (node.isLiteral()) {
            return AbsoluteIri.is(node.getLiteralDatatypeURI());
        }
        return !node.isURI() || Quad.isDefaultGraph(node) || AbsoluteIri.is(node.getURI());
    }

    @Override
    public void base(String base) {
        sink.base(base);
    }

    @Override
    public void prefix(String prefix, String iri) {
        if (AbsoluteIri.is(iri)) {
            sink.prefix(prefix, iri);
        }
    }

    @Override
    public void finish() {
        // As start.
    }
}
