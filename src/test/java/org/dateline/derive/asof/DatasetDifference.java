// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Compares two datasets graph by graph, up to the names of blank nodes. No statement may be shown twice. */
final class DatasetDifference {
    private static final int MOST_LINES = 40;

    private DatasetDifference() {}

    /** What one dataset has and the other has not, one line for each statement. */
    static Set<String> between(DatasetGraph shown, DatasetGraph expected) {
        Map<String, Graph> some = graphs(shown);
        Map<String, Graph> others = graphs(expected);
        Set<String> names = new TreeSet<>(some.keySet());
        names.addAll(others.keySet());
        Set<String> lines = new LinkedHashSet<>();
        Graph none = GraphMemFactory.createDefaultGraph();
        for (String name : names) {
            Graph one = some.getOrDefault(name, none);
            Graph other = others.getOrDefault(name, none);
            if (!one.isIsomorphicWith(other)) {
                lines(one).stream()
                        .filter(line -> !lines(other).contains(line))
                        .forEach(line -> lines.add("+ " + name + " " + line));
                lines(other).stream()
                        .filter(line -> !lines(one).contains(line))
                        .forEach(line -> lines.add("- " + name + " " + line));
                lines.add(name + " differs");
            }
        }
        return lines.stream().limit(MOST_LINES).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> lines(Graph graph) {
        return graph.find().toList().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Graph> graphs(DatasetGraph dataset) {
        Map<String, Graph> graphs = new TreeMap<>();
        Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(quad -> {
            Graph graph =
                    graphs.computeIfAbsent(quad.getGraph().toString(), name -> GraphMemFactory.createDefaultGraph());
            assertThat(graph.contains(quad.asTriple())).as("twice: %s", quad).isFalse();
            graph.add(quad.asTriple());
        }));
        return graphs;
    }
}
