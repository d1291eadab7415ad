// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.system.Txn;
import org.dateline.TestPrefixes;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.store.EmbeddedStore;

/** A store in a directory with the assessed view over it, as tests of the whole path use it. */
final class AssessedStore implements AutoCloseable {
    static final String PREFIXES = TestPrefixes.ALL;

    private final EmbeddedStore store;
    final AssessedDataset dataset;

    AssessedStore(Path directory) {
        store = EmbeddedStore.open(directory);
        dataset = AssessedDataset.over(store.dataset());
    }

    /** Loads TriG in one transaction. */
    AssessedStore load(String trig) {
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(dataset));
        return this;
    }

    /** Runs a SPARQL update in one transaction. */
    AssessedStore update(String update) {
        Txn.executeWrite(
                dataset,
                () -> UpdateExec.dataset(dataset).update(PREFIXES + update).execute());
        return this;
    }

    /** The default graph, copied. */
    Graph assessed() {
        return Txn.calculateRead(dataset, () -> {
            Graph copy = GraphMemFactory.createDefaultGraph();
            dataset.find(Quad.defaultGraphIRI, null, null, null).forEachRemaining(quad -> copy.add(quad.asTriple()));
            return copy;
        });
    }

    /** The history graph, copied. */
    Graph history() {
        return Txn.calculateRead(dataset, () -> {
            Graph copy = GraphMemFactory.createDefaultGraph();
            dataset.find(HistoryGraph.NAME, null, null, null).forEachRemaining(quad -> copy.add(quad.asTriple()));
            return copy;
        });
    }

    /** The triples of a subject in the default graph, one a line in order, in Turtle's terms. */
    Set<String> about(String iri) {
        return about(assessed(), iri);
    }

    /** The same of a node of the history. */
    Set<String> aboutInHistory(String iri) {
        return about(history(), iri);
    }

    private static Set<String> about(Graph graph, String iri) {
        Set<String> lines = new TreeSet<>();
        Graph prefixes = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES, Lang.TURTLE).parse(prefixes);
        graph.find().forEach(triple -> {
            if (triple.getSubject().toString().equals(iri)) {
                lines.add(FmtUtils.stringForNode(triple.getPredicate(), prefixes.getPrefixMapping()) + " "
                        + FmtUtils.stringForNode(triple.getObject(), prefixes.getPrefixMapping()));
            }
        });
        return lines;
    }

    /** How many triples a named graph has. */
    int size(String graph) {
        return Txn.calculateRead(
                dataset, () -> dataset.getGraph(NodeFactory.createURI(graph)).size());
    }

    @Override
    public void close() {
        store.close();
    }
}
