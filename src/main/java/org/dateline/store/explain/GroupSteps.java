// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.Expr;

/** The triple patterns and filters of a group. A group that runs for each row of another operator has other terms in them each time. */
final class GroupSteps {
    private final List<Triple> patterns;
    private final List<Expr> conditions;
    private final List<PlanNode> patternNodes;
    private final List<PlanNode> conditionNodes;
    private final Set<PlanNode> used = new LinkedHashSet<>();
    private final Set<PlanNode> partOfRange = new LinkedHashSet<>();
    private boolean isCounted = true;

    /** Steps in the order in which they are written. There is a node for each pattern and each condition. */
    GroupSteps(
            List<Triple> patterns, List<PlanNode> patternNodes, List<Expr> conditions, List<PlanNode> conditionNodes) {
        this.patterns = List.copyOf(patterns);
        this.patternNodes = List.copyOf(patternNodes);
        this.conditions = List.copyOf(conditions);
        this.conditionNodes = List.copyOf(conditionNodes);
    }

    /**
     * The node of a pattern.
     *
     * @param among the patterns that run, in the order of the query: all of this group with other terms, or some of it
     */
    PlanNode pattern(Triple pattern, List<Triple> among) {
        return node(pattern, among, patterns, patternNodes);
    }

    /**
     * The node of a condition.
     *
     * @param among the conditions that are asked: all of this group with other terms, or some of it
     */
    PlanNode condition(Expr condition, List<Expr> among) {
        return node(condition, among, conditions, conditionNodes);
    }

    private static <T> PlanNode node(T part, List<T> among, List<T> own, List<PlanNode> nodes) {
        int position = among.size() == own.size() ? among.indexOf(part) : own.indexOf(part);
        return nodes.get(Math.max(0, position));
    }

    /** The next step in the order in which they run. */
    void use(PlanNode step) {
        used.add(step);
    }

    /** Conditions that a range fulfils. */
    void skip(List<Expr> bounds) {
        bounds.forEach(bound -> partOfRange.add(condition(bound, bounds)));
    }

    /** The steps cannot be counted one by one. */
    void countTogether() {
        isCounted = false;
    }

    boolean isCounted() {
        return isCounted;
    }

    /** All steps: first those that ran, then the others. */
    List<PlanNode> inOrder() {
        Set<PlanNode> all = new LinkedHashSet<>(used);
        all.addAll(patternNodes);
        conditionNodes.stream().filter(node -> !partOfRange.contains(node)).forEach(all::add);
        return new ArrayList<>(all);
    }
}
