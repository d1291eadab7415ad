// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;

/**
 * Reads a remote engine as a dataset. It asks the engine only for what is needed: matching triples of the default graph and of the history, which
 * is large, and whole other graphs. It keeps both. Data that are written meanwhile may be missing. Not for use by several threads.
 *
 * <p>A blank node of the default graph has the label of one answer, by which it cannot be asked for again. So the triples of a blank node
 * come with the triples whose object it is.
 */
public final class RemoteDataset extends DatasetGraphBaseFind implements AutoCloseable {
    private final RDFConnection connection;
    private final Store store;
    private final Map<Node, Graph> named = new HashMap<>();
    private final Map<Quad, List<Triple>> asked = new HashMap<>();
    private final Graph blank = GraphFactory.createDefaultGraph();

    private RemoteDataset(Store store) {
        this.store = store;
        this.connection = store.connect();
    }

    /**
     * Reads all graphs of a store as quads; a remote engine is asked for each pattern.
     *
     * @param reader begins a read transaction where none is running
     */
    public static <T> T read(Store store, Function<DatasetGraph, T> reader) {
        if (store instanceof EmbeddedStore embedded) {
            return reader.apply(embedded.dataset());
        }
        if (store instanceof StoreView view) {
            return reader.apply(view.dataset());
        }
        try (RemoteDataset dataset = of((RemoteStore) store)) {
            return reader.apply(dataset);
        }
    }

    /** The data of an engine; the caller closes the dataset. */
    public static RemoteDataset of(RemoteStore store) {
        return new RemoteDataset(store);
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        if (isBlank(s) || isBlank(o)) {
            return quads(Quad.defaultGraphIRI, blank, s, p, o).iterator();
        }
        return matching(Quad.defaultGraphIRI, s, p, o);
    }

    private Iterator<Quad> matching(Node graph, Node s, Node p, Node o) {
        Quad pattern = Quad.create(graph, any(s), any(p), any(o));
        List<Triple> known = asked.get(pattern);
        if (known == null) {
            known = isHistoryOf(pattern) ? askHistory(pattern) : ask(pattern);
            asked.put(pattern, known);
        }
        return known.stream().map(triple -> Quad.create(graph, triple)).iterator();
    }

    private static boolean isHistoryOf(Quad pattern) {
        return !pattern.isDefaultGraph()
                && !pattern.getSubject().isConcrete()
                && pattern.getPredicate().equals(Dl.OF)
                && pattern.getObject().isConcrete();
    }

    /** The nodes of the history of a thing, with all that is said of them and of their parts: it is asked for next. */
    private List<Triple> askHistory(Quad pattern) {
        Map<Node, Set<Triple>> about = new LinkedHashMap<>();
        String nodes = text(pattern.asTriple());
        select("SELECT DISTINCT * { GRAPH " + part(pattern.getGraph(), "g") + " { " + nodes
                        + " . ?s ?p ?of OPTIONAL { ?of ?p2 ?o2 } } }")
                .forEach(row -> {
                    Triple told = Triple.create(row.get("s"), row.get("p"), row.get("of"));
                    about.computeIfAbsent(told.getSubject(), key -> new LinkedHashSet<>())
                            .add(told);
                    if (row.contains("o2")) {
                        about.computeIfAbsent(told.getObject(), key -> new LinkedHashSet<>())
                                .add(Triple.create(told.getObject(), row.get("p2"), row.get("o2")));
                    }
                });
        about.forEach((subject, triples) ->
                asked.put(Quad.create(pattern.getGraph(), subject, Node.ANY, Node.ANY), List.copyOf(triples)));
        return about.values().stream()
                .flatMap(Set::stream)
                .filter(triple -> triple.getPredicate().equals(Dl.OF)
                        && triple.getObject().equals(pattern.getObject()))
                .toList();
    }

    private static Node any(Node part) {
        return part == null || !part.isConcrete() ? Node.ANY : part;
    }

    private List<Triple> ask(Quad asked) {
        Triple pattern = asked.asTriple();
        String triples = text(pattern);
        String group = asked.isDefaultGraph()
                ? "{ " + triples + " } OPTIONAL { ?o ?p2 ?o2 FILTER isBlank(?o) }"
                : "GRAPH " + part(asked.getGraph(), "g") + " { " + triples + " }";
        List<Triple> found = new ArrayList<>();
        select("SELECT DISTINCT * { " + group + " }").forEach(row -> {
            Triple triple = Triple.create(
                    value(row, pattern.getSubject(), "s"),
                    value(row, pattern.getPredicate(), "p"),
                    value(row, pattern.getObject(), "o"));
            found.add(triple);
            if (row.contains("o2")) {
                blank.add(Triple.create(triple.getObject(), row.get("p2"), row.get("o2")));
            }
        });
        return found.stream().distinct().toList();
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node s, Node p, Node o) {
        if (graph.equals(HistoryGraph.NAME)) {
            // The assessment writes no blank nodes there.
            return isBlank(s) || isBlank(o) ? List.<Quad>of().iterator() : matching(graph, s, p, o);
        }
        return graph.isURI()
                ? quads(graph, named(graph), s, p, o).iterator()
                : List.<Quad>of().iterator();
    }

    /** {@inheritDoc} The history, which is large and no source, is left out: it is read only where it is named. */
    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        Triple pattern = Triple.createMatch(s, p, o);
        Stream<Node> graphs = isBlank(s) || isBlank(o)
                ? List.copyOf(named.keySet()).stream()
                : select("SELECT DISTINCT ?g { GRAPH ?g { " + text(pattern) + " } FILTER (?g != "
                                + part(HistoryGraph.NAME, "g") + ") }")
                        .stream()
                        .map(row -> row.get("g"));
        return graphs.filter(Node::isURI)
                .flatMap(graph -> quads(graph, named(graph), s, p, o))
                .toList()
                .iterator();
    }

    private Graph named(Node graph) {
        return named.computeIfAbsent(graph, name -> {
            Graph copy = GraphFactory.createDefaultGraph();
            QuadExport.sendGraph(store, name, StreamRDFLib.graph(copy));
            return copy;
        });
    }

    private static Stream<Quad> quads(Node name, Graph graph, Node s, Node p, Node o) {
        return graph.find(s, p, o).toList().stream().map(triple -> Quad.create(name, triple));
    }

    private List<Binding> select(String query) {
        List<Binding> rows = new ArrayList<>();
        connection.queryResultSet(query, results -> RowSet.adapt(results).forEachRemaining(rows::add));
        return rows;
    }

    private static boolean isBlank(Node node) {
        return node != null && node.isBlank();
    }

    /** A pattern in SPARQL, with the variables ?s, ?p and ?o. */
    private static String text(Triple pattern) {
        return Stream.of(
                        part(pattern.getSubject(), "s"),
                        part(pattern.getPredicate(), "p"),
                        part(pattern.getObject(), "o"))
                .collect(Collectors.joining(" "));
    }

    private static String part(Node node, String variable) {
        return node.isConcrete() ? NodeFmtLib.strNT(node) : "?" + variable;
    }

    private static Node value(Binding row, Node part, String variable) {
        return part.isConcrete() ? part : row.get(variable);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return select("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }").stream()
                .map(row -> row.get("g"))
                .iterator();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public void add(Quad quad) {
        throw readOnly();
    }

    @Override
    public void delete(Quad quad) {
        throw readOnly();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a remote store is only read");
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.create();
    }

    @Override
    public void close() {
        connection.close();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        // Each request is a transaction of the engine.
    }

    @Override
    public void begin(ReadWrite mode) {
        // As above.
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        // As above.
    }

    @Override
    public void abort() {
        // As above.
    }

    @Override
    public void end() {
        // As above.
    }

    @Override
    public boolean isInTransaction() {
        return false;
    }

    @Override
    public ReadWrite transactionMode() {
        return ReadWrite.READ;
    }

    @Override
    public TxnType transactionType() {
        return TxnType.READ;
    }
}
