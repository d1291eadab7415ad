package org.dateline.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Terms as TDB2 stores them. It stores the values of small numbers and dates, not their spellings; an expected term is
 * converted to the same spelling before it is compared, so that all else (datatypes, values, other terms) must be equal.
 */
final class StoredTerms {
    private StoredTerms() {}

    /** The term in TDB2's spelling. */
    static Node of(Node node) {
        if (!node.isLiteral()) {
            return node;
        }
        if (XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
                && node.getLiteral().isWellFormed()) {
            String canonical = XSDNumUtils.stringForm(
                    new BigDecimal(node.getLiteralLexicalForm().trim()));
            return NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal);
        }
        NodeId packed = NodeId.inline(node);
        return packed == null ? node : NodeId.extract(packed);
    }

    /** Solutions in TDB2's spelling. */
    static List<Binding> rows(Stream<Binding> rows) {
        return rows.map(StoredTerms::of).toList();
    }

    private static Binding of(Binding row) {
        BindingBuilder kept = Binding.builder();
        row.forEach((Var variable, Node value) -> kept.add(variable, of(value)));
        return kept.build();
    }

    /** The triples of a graph in TDB2's spelling. */
    static List<Tuple<Node>> tuples(Graph graph) {
        return graph.stream()
                .<Tuple<Node>>map(t -> TupleFactory.create3(of(t.getSubject()), t.getPredicate(), of(t.getObject())))
                .distinct()
                .toList();
    }

    /** The quads of a dataset in TDB2's spelling. */
    static List<Tuple<Node>> tuples(DatasetGraph dataset) {
        return dataset.stream()
                .<Tuple<Node>>map(quad -> TupleFactory.create4(
                        quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(),
                        of(quad.getSubject()),
                        quad.getPredicate(),
                        of(quad.getObject())))
                .distinct()
                .toList();
    }
}
