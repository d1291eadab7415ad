package org.dateline.rdf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Value;

/** RDF terms as values of the model, and back. */
public final class RdfTerms {
    private static final List<Function<String, Instant>> TIMES = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
            text -> midnight(LocalDate.parse(text)),
            text -> midnight(YearMonth.parse(text).atDay(1)),
            text -> midnight(Year.parse(text).atDay(1)));

    private RdfTerms() {}

    /** An IRI or literal as a value; blank nodes have none. */
    public static Optional<Value> find(Node node) {
        if (node.isURI()) {
            return Optional.of(new Value.Iri(node.getURI()));
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
     * A thing, text or typed value as an RDF term.
     *
     * @throws IllegalArgumentException for a part or a toll, which are nodes with properties of their own
     */
    public static Node node(Value value) {
        if (value instanceof Value.Iri thing) {
            return iri(thing.iri());
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
        throw new IllegalArgumentException("no single term: " + value.text());
    }

    /** An IRI as an RDF term. */
    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** An instant as an {@code xsd:dateTime} in UTC. */
    public static Node node(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }

    /** A flag as an {@code xsd:boolean}. */
    public static Node node(boolean flag) {
        return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
    }

    /** A whole number as an {@code xsd:integer}. */
    public static Node node(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** A date or time as an instant: without a zone it is UTC, without an hour its first moment. */
    public static Optional<Instant> findInstant(Node node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        String text = node.getLiteralLexicalForm().strip();
        return TIMES.stream().flatMap(parser -> parse(parser, text).stream()).findFirst();
    }

    private static Optional<Instant> parse(Function<String, Instant> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
