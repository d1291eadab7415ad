// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Moment;
import org.dateline.model.Value;
import org.dateline.model.XsdTime;

/** Converts RDF terms to values of the model and back. */
public final class RdfTerms {
    private RdfTerms() {}

    /** An IRI or literal as a value; blank nodes have none. */
    public static Optional<Value> find(Node node) {
        if (node.isURI()) {
            return Optional.of(new Value.Resource(node.getURI()));
        }
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        String datatype = node.getLiteralDatatypeURI();
        boolean plain = datatype.equals(XSDDatatype.XSDstring.getURI())
                || !node.getLiteralLanguage().isEmpty();
        return Optional.of(
                plain
                        ? new Value.Text(node.getLiteralLexicalForm(), node.getLiteralLanguage())
                        : new Value.Typed(node.getLiteralLexicalForm(), datatype));
    }

    /**
     * A resource, text or typed value as an RDF term.
     *
     * @throws IllegalArgumentException for a participation or a toll, which are nodes with properties of their own
     */
    public static Node node(Value value) {
        if (value instanceof Value.Resource resource) {
            return iri(resource.iri());
        }
        if (value instanceof Value.Text text) {
            return text.language().isEmpty()
                    ? NodeFactory.createLiteralString(text.lexical())
                    : NodeFactory.createLiteralLang(text.lexical(), text.language());
        }
        if (value instanceof Value.Typed typed) {
            return NodeFactory.createLiteralDT(
                    typed.lexical(), TypeMapper.getInstance().getSafeTypeByName(typed.datatype()));
        }
        throw new IllegalArgumentException("Not a single RDF term: " + value.text());
    }

    /** An IRI as an RDF term. */
    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** An instant as an {@code xsd:dateTime} in UTC. */
    public static Node node(Instant instant) {
        return NodeFactory.createLiteralDT(XsdTime.of(instant), XSDDatatype.XSDdateTime);
    }

    /** A flag as an {@code xsd:boolean}. */
    public static Node node(boolean flag) {
        return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
    }

    /** A whole number as an {@code xsd:integer}. */
    public static Node node(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /**
     * The moment that a literal writes, whatever its datatype: an {@code xsd:dateTime}, which is one of UTC where it has no zone, or an
     * {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}, which are those of UTC whatever zone is written behind them.
     */
    public static Optional<Moment> findMoment(Node node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        return Moment.find(node.getLiteralLexicalForm());
    }

    /** The first instant of what {@link #findMoment} reads. */
    public static Optional<Instant> findInstant(Node node) {
        return findMoment(node).map(Moment::begin);
    }
}
