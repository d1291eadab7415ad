// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.jspecify.annotations.Nullable;

/** Triple patterns of one graph with the filters over them, and the table that they are matched with. */
final class PatternGroup {
    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final OpQuadPattern quads;
    private final List<Expr> conditions;
    private final @Nullable Node graph;
    private final NodeTupleTable table;
    private final ExecutionContext execution;

    private PatternGroup(
            OpQuadPattern quads,
            List<Expr> conditions,
            @Nullable Node graph,
            NodeTupleTable table,
            ExecutionContext execution) {
        this.quads = quads;
        this.conditions = conditions;
        this.graph = graph;
        this.table = table;
        this.execution = execution;
    }

    /** The group that an operator consists of; null if it is another operator, or not over a table of TDB2. */
    static @Nullable PatternGroup of(Op op, ExecutionContext execution) {
        Op within = op instanceof OpFilter filter ? filter.getSubOp() : op;
        if (!(within instanceof OpQuadPattern quads)
                || quads.getBasicPattern().isEmpty()
                || !(execution.getDataset() instanceof DatasetGraphTDB dataset)) {
            return null;
        }
        Node graph = OpExecutorTDB2.decideGraphNode(quads.getGraphNode(), execution);
        List<Expr> conditions =
                op instanceof OpFilter filter ? List.copyOf(filter.getExprs().getList()) : List.of();
        return new PatternGroup(quads, conditions, graph, dataset.chooseNodeTupleTable(graph), execution);
    }

    Node graphNode() {
        return quads.getGraphNode();
    }

    List<Triple> patterns() {
        return quads.getBasicPattern().getList();
    }

    List<Expr> conditions() {
        return conditions;
    }

    ExecutionContext execution() {
        return execution;
    }

    NodeTable nodes() {
        return table.getNodeTable();
    }

    /** Whether the same statement counts once, however many graphs have it. */
    boolean isUnion() {
        return Node.ANY.equals(graph);
    }

    boolean isDefaultGraph() {
        return graph == null;
    }

    /** The variable for the graph; null if there is none. */
    @Nullable
    Var graphVariable() {
        return Var.isVar(graph) ? Var.alloc(graph) : null;
    }

    /** The index of a predicate in this graph; null if it cannot be read in ranges. */
    @Nullable
    PredicateIndex index(Node predicate) {
        TupleTable rows = table.getTupleTable();
        NodeId id = nodes().getNodeIdForNode(predicate);
        if (NodeId.isDoesNotExist(id)) {
            return null;
        }
        if (graph == null) {
            return PredicateIndex.of(rows, "POS", id);
        }
        if (!graph.isConcrete() || isUnion()) {
            return PredicateIndex.of(rows, "POSG", id);
        }
        NodeId within = nodes().getNodeIdForNode(graph);
        return NodeId.isDoesNotExist(within) ? null : PredicateIndex.of(rows, "GPOS", within, id);
    }

    /** What rows must pass that a scan reads, such as a checkpoint; null for nothing. */
    @Nullable
    Predicate<Tuple<NodeId>> rowFilter() {
        return QC2.getFilter(execution.getContext());
    }

    /** Counts the rows that match a pattern, up to a limit. */
    long count(Triple pattern, long limit) {
        return count(rows(pattern), limit);
    }

    /** Counts rows, up to a limit. */
    long count(Iterator<?> rows, long limit) {
        long count = 0;
        while (count < limit && rows.hasNext()) {
            rows.next();
            count++;
            if (count % ROWS_BETWEEN_LOOKS == 0) {
                requireRunning();
            }
        }
        return count;
    }

    /** The subjects of all rows that match a pattern; null if they are too many. */
    @Nullable
    SubjectSet subjects(Triple pattern, long limit) {
        List<NodeId> subjects = new ArrayList<>();
        Predicate<Tuple<NodeId>> filter = rowFilter();
        int column = graph == null ? 0 : 1;
        for (Iterator<Tuple<NodeId>> rows = rows(pattern); rows.hasNext(); ) {
            Tuple<NodeId> row = rows.next();
            if (subjects.size() == limit) {
                return null;
            }
            if (filter == null || filter.test(row)) {
                subjects.add(row.get(column));
            }
            if (subjects.size() % ROWS_BETWEEN_LOOKS == 0) {
                requireRunning();
            }
        }
        SubjectSet set = new SubjectSet(subjects.size());
        IdCodec codec = new IdCodec();
        subjects.forEach(subject -> set.add(codec.encode(subject)));
        return set;
    }

    /**
     * What a variable of a pattern is in the rows that match it.
     *
     * @param known what other variables are
     */
    Iterator<NodeId> ids(Triple pattern, Var variable, Map<Var, NodeId> known) {
        requireRunning();
        int column = (graph == null ? 0 : 1) + (variable.equals(pattern.getSubject()) ? 0 : 2);
        Predicate<Tuple<NodeId>> filter = rowFilter();
        Iterator<Tuple<NodeId>> rows = rows(pattern, known);
        return Iter.map(filter == null ? rows : Iter.filter(rows, filter), row -> row.get(column));
    }

    private Iterator<Tuple<NodeId>> rows(Triple pattern) {
        return rows(pattern, Map.of());
    }

    private Iterator<Tuple<NodeId>> rows(Triple pattern, Map<Var, NodeId> known) {
        NodeId subject = id(pattern.getSubject(), known);
        NodeId predicate = id(pattern.getPredicate(), known);
        NodeId object = id(pattern.getObject(), known);
        Tuple<NodeId> ids = graph == null
                ? TupleFactory.create3(subject, predicate, object)
                : TupleFactory.create4(id(graph, known), subject, predicate, object);
        return ids.contains(NodeId.NodeDoesNotExist)
                ? List.<Tuple<NodeId>>of().iterator()
                : table.getTupleTable().find(ids);
    }

    private NodeId id(Node node, Map<Var, NodeId> known) {
        if (node.isConcrete()) {
            return nodes().getNodeIdForNode(node);
        }
        NodeId id = node instanceof Var variable ? known.get(variable) : null;
        return id == null ? NodeId.NodeIdAny : id;
    }

    private void requireRunning() {
        AtomicBoolean signal = execution.getCancelSignal();
        if (signal != null && signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
