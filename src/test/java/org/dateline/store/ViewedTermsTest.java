// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.store.view.Difference;
import org.dateline.store.view.ViewDataset;
import org.junit.jupiter.api.Test;

/** A view shows for every pattern what it shows for all, whatever the terms: numbers have ids like those of terms in the file. */
class ViewedTermsTest {
    private static final int TERMS = 30;
    /** TDB2 gives each term the position of its first byte as its id. */
    private static final int BYTES = 1_000;

    private static Node term(int number) {
        return NodeFactory.createURI("urn:term:" + number);
    }

    private static List<Node> values() {
        List<Node> values = new ArrayList<>();
        IntStream.range(0, BYTES)
                .mapToObj(number -> NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger))
                .forEach(values::add);
        Stream.of("true", "false")
                .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean))
                .forEach(values::add);
        IntStream.range(0, TERMS).mapToObj(ViewedTermsTest::term).forEach(values::add);
        return values;
    }

    @Test
    void everyPatternShowsTheSameRows() {
        DatasetGraph stored = DatabaseMgr.createDatasetGraph();
        Difference difference = new Difference();
        Set<Triple> shown = new HashSet<>();
        Txn.executeWrite(stored, () -> {
            IntStream.range(0, TERMS)
                    .forEach(number -> stored.add(Quad.defaultGraphIRI, term(number), term(0), term(1)));
            IntStream.range(0, TERMS).forEach(number -> shown.add(Triple.create(term(number), term(0), term(1))));
            List<Node> values = values();
            for (int number = 0; number < values.size(); number++) {
                Triple told = Triple.create(term(2), term(3), values.get(number));
                Triple added = Triple.create(term(4), term(3), values.get(number));
                stored.add(Quad.create(Quad.defaultGraphIRI, told));
                if (number % 2 == 0) {
                    difference.hide(told);
                    difference.add(Quad.create(Quad.defaultGraphIRI, added));
                    shown.add(added);
                } else {
                    shown.add(told);
                }
            }
        });
        DatasetGraph view = new ViewDataset(stored, unused -> difference);
        Txn.executeRead(view, () -> {
            assertThat(found(view, Node.ANY, Node.ANY, Node.ANY)).isEqualTo(shown);
            for (Node value : values()) {
                for (Node subject : List.of(Node.ANY, term(2), term(4))) {
                    for (Node predicate : List.of(Node.ANY, term(0), term(3))) {
                        Set<Triple> expected = new HashSet<>(shown);
                        Triple pattern = Triple.createMatch(subject, predicate, value);
                        expected.removeIf(triple -> !pattern.matches(triple));
                        assertThat(found(view, subject, predicate, value)).isEqualTo(expected);
                    }
                }
            }
        });
    }

    private static Set<Triple> found(DatasetGraph view, Node subject, Node predicate, Node object) {
        Set<Triple> found = new HashSet<>();
        view.find(Quad.defaultGraphIRI, subject, predicate, object)
                .forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }
}
