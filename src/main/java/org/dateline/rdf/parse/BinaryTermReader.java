// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes the terms of binary formats anew through the profile, since Jena's readers of them neither check terms nor keep the blank
 * nodes of one file apart from another's.
 */
final class BinaryTermReader extends StreamRDFWrapper {
    private final CheckedParserProfile profile;

    BinaryTermReader(CheckedParserProfile profile, StreamRDF sink) {
        super(sink);
        this.profile = profile;
    }

    /** Which row of the input comes next, from 1: what positions are to binary formats. */
    void row(long number) {
        profile.complaints().row(number);
    }

    @Override
    public void triple(Triple triple) {
        super.triple(checked(triple));
    }

    @Override
    public void quad(Quad quad) {
        super.quad(Quad.create(term(quad.getGraph()), checked(quad.asTriple())));
    }

    private Triple checked(Triple triple) {
        return profile.createTriple(
                term(triple.getSubject()), term(triple.getPredicate()), term(triple.getObject()), -1, -1);
    }

    private Node term(Node node) {
        if (node.isURI()) {
            return Quad.isDefaultGraph(node) ? node : profile.createURI(node.getURI(), -1, -1);
        }
        if (node.isBlank()) {
            return profile.getFactorRDF().createBlankNode(node.getBlankNodeLabel());
        }
        if (node.isTripleTerm()) {
            return profile.createTripleTerm(node.getTriple(), -1, -1);
        }
        return node.isLiteral() ? literal(node) : node;
    }

    private Node literal(Node node) {
        String text = node.getLiteralLexicalForm();
        if (node.getLiteralBaseDirection() != null) {
            String direction = node.getLiteralBaseDirection().direction();
            return profile.createLangDirLiteral(text, node.getLiteralLanguage(), direction, -1, -1);
        }
        if (!node.getLiteralLanguage().isEmpty()) {
            return profile.createLangLiteral(text, node.getLiteralLanguage(), -1, -1);
        }
        profile.resolveIRI(node.getLiteralDatatypeURI(), -1, -1);
        return profile.createTypedLiteral(text, node.getLiteralDatatype(), -1, -1);
    }
}
