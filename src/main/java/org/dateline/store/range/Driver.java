// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A pattern {@code ?subject <predicate> ?value} of a group, read in the order or in a range of its values. The other patterns are matched with
 * each of its rows. It finds what the group finds: a row that the range leaves out fails a filter of the group.
 */
final class Driver {
    private final PatternGroup group;
    private final Triple pattern;
    private final PredicateIndex index;
    private final KeySelection selection;
    private final List<Expr> bounds;
    private final List<Expr> others;

    private Driver(
            PatternGroup group,
            Triple pattern,
            PredicateIndex index,
            KeySelection selection,
            List<Expr> bounds,
            List<Expr> others) {
        this.group = group;
        this.pattern = pattern;
        this.index = index;
        this.selection = selection;
        this.bounds = bounds;
        this.others = others;
    }

    /** All patterns of a group that can drive it and whose values its filters bound. */
    static List<Driver> bounded(PatternGroup group) {
        if (group.conditions().isEmpty()) {
            return List.of();
        }
        List<Driver> drivers = new ArrayList<>();
        for (Triple pattern : group.patterns()) {
            if (mayDrive(group, pattern)) {
                Driver driver = of(group, pattern);
                if (driver != null && !driver.bounds.isEmpty()) {
                    drivers.add(driver);
                }
            }
        }
        return drivers;
    }

    /** A pattern that can drive a group and has a variable as its value; null if there is none. */
    static @Nullable Driver of(PatternGroup group, Var value) {
        for (Triple pattern : group.patterns()) {
            if (value.equals(pattern.getObject()) && mayDrive(group, pattern)) {
                return of(group, pattern);
            }
        }
        return null;
    }

    private static boolean mayDrive(PatternGroup group, Triple pattern) {
        Node subject = pattern.getSubject();
        Node value = pattern.getObject();
        Node graph = group.graphVariable();
        return Var.isVar(subject)
                && Var.isVar(value)
                && pattern.getPredicate().isURI()
                && !subject.equals(value)
                && !subject.equals(graph)
                && !value.equals(graph);
    }

    private static @Nullable Driver of(PatternGroup group, Triple pattern) {
        Condition reader = new Condition(Var.alloc(pattern.getObject()), group.execution());
        KeySelection selection = KeySelection.EVERYTHING;
        List<Expr> bounds = new ArrayList<>();
        List<Expr> others = new ArrayList<>();
        for (Expr condition : group.conditions()) {
            KeySelection one = reader.select(condition);
            if (one == null) {
                others.add(condition);
            } else {
                bounds.add(condition);
                selection = selection.and(one);
            }
        }
        PredicateIndex index = group.index(pattern.getPredicate());
        return index == null ? null : new Driver(group, pattern, index, selection, bounds, others);
    }

    PatternGroup group() {
        return group;
    }

    /** The rows that the filters leave, in the order of the index. */
    Iterator<IndexRow> rows() {
        return new ForwardRows(index, selection.possible());
    }

    /** The same in the order of their values; null if they have none in the index. */
    @Nullable
    OrderedRuns ordered(boolean descending) {
        return OrderedRuns.of(index, selection.possible(), descending);
    }

    /**
     * The rows of some subjects in the order of their values; null if they have none in the index.
     *
     * @param subjects each of them once
     */
    @Nullable
    Iterator<IndexRow> ordered(Collection<NodeId> subjects, boolean descending) {
        OrderedRuns runs = ordered(descending);
        if (runs == null) {
            return null;
        }
        IdCodec codec = new IdCodec();
        Var subject = Var.alloc(pattern.getSubject());
        Var value = Var.alloc(pattern.getObject());
        List<IndexRow> rows = new ArrayList<>();
        for (NodeId id : subjects) {
            long encoded = codec.encode(id);
            group.ids(pattern, value, Map.of(subject, id))
                    .forEachRemaining(object -> rows.add(new IndexRow(codec.encode(object), encoded, 0)));
        }
        return runs.sorted(rows);
    }

    /** The chain that leads to the subject from fewer rows than the range has; null if there is none. */
    @Nullable
    PatternChain chain() {
        boolean isOneGraph = group.graphVariable() == null && !group.isUnion();
        return isOneGraph ? PatternChain.to(Var.alloc(pattern.getSubject()), otherPatterns(), group) : null;
    }

    /**
     * How rows of this pattern are read.
     *
     * @param isSorted whether only the rows of some subjects are read, and sorted
     * @param wanted after how many solutions the reading ends; 0 if it does not
     * @param size how many rows are in the range; null if they were not counted
     */
    RangeScan scan(RangeScan.Order order, boolean isSorted, long wanted, @Nullable Long size) {
        return new RangeScan(pattern, bounds, order, isSorted, wanted, size);
    }

    /** The other patterns of the group. */
    List<Triple> otherPatterns() {
        List<Triple> rest = new ArrayList<>(group.patterns());
        rest.remove(pattern);
        return rest;
    }

    /** Whether a pattern has the same subject, and no other variable. */
    boolean isOfSameSubject(Triple other) {
        return pattern.getSubject().equals(other.getSubject())
                && other.getPredicate().isConcrete()
                && other.getObject().isConcrete();
    }

    /**
     * The solutions of the group for some of its rows.
     *
     * @param rows rows of the index, those of one statement in several graphs together
     * @param subjects the only subjects that can be part of a solution
     * @param scan how the rows are read
     */
    QueryIterator solve(Iterator<IndexRow> rows, List<SubjectSet> subjects, RangeScan scan) {
        ExecutionContext execution = group.execution();
        RangeObserver observer = RangeObserver.in(execution);
        Iterator<IndexRow> kept =
                subjects.isEmpty() ? rows : Iter.filter(rows, row -> isPossible(row, subjects, observer));
        QueryIterator solutions = QueryIterPlainWrapper.create(candidates(kept), execution);
        for (Expr bound : bounds) {
            solutions = new UncertainFilter(solutions, bound, selection.certain(), execution);
        }
        if (observer != null) {
            solutions = observer.scanned(scan, solutions);
        }
        List<Triple> rest = otherPatterns();
        if (rest.isEmpty()) {
            for (Expr condition : others) {
                solutions = new QueryIterFilterExpr(solutions, condition, execution);
                if (observer != null) {
                    solutions = observer.filtered(condition, solutions);
                }
            }
            return solutions;
        }
        Op op = new OpQuadPattern(group.graphNode(), BasicPattern.wrap(rest));
        return QC.execute(others.isEmpty() ? op : OpFilter.filterBy(new ExprList(others), op), solutions, execution);
    }

    private static boolean isPossible(IndexRow row, List<SubjectSet> subjects, @Nullable RangeObserver observer) {
        boolean isPossible = subjects.stream().allMatch(set -> set.contains(row.subject()));
        if (!isPossible && observer != null) {
            observer.passedOver();
        }
        return isPossible;
    }

    private Iterator<Binding> candidates(Iterator<IndexRow> rows) {
        Candidates candidates = new Candidates(group, Var.alloc(pattern.getSubject()), Var.alloc(pattern.getObject()));
        Predicate<Tuple<NodeId>> filter = group.rowFilter();
        Iterator<IndexRow> shown = filter == null ? rows : Iter.filter(rows, row -> filter.test(index.tuple(row)));
        return Iter.map(group.isUnion() ? candidates.oncePerStatement(shown) : shown, candidates::binding);
    }

    @Override
    public String toString() {
        return Set.of(pattern) + " " + bounds;
    }
}
