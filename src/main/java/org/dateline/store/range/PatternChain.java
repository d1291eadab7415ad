// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of a group from the one with the fewest rows to one that has a variable, each joined to the next by one variable: from an actor over
 * its participations to the events. What it leads to is all that the variable can be in a solution of the group, and perhaps more.
 */
final class PatternChain {
    /** Counts up to limits that grow cost little more than the fewest rows. */
    private static final long[] LIMITS = {2_048, 16_384, RangePlan.FULL_COUNT};

    private static final int MOST_IDS = 1 << 20;

    private final PatternGroup group;
    private final Var start;
    private final Triple first;
    private final List<Step> steps;

    /** A pattern with the variable that is known before it and the one that is known after it. */
    private record Step(Triple pattern, Var known, Var found) {}

    private PatternChain(PatternGroup group, Triple first, Var start, List<Step> steps) {
        this.group = group;
        this.first = first;
        this.start = start;
        this.steps = steps;
    }

    /**
     * The chain to a variable; null if nothing leads there from few rows.
     *
     * @param patterns patterns of the group
     */
    static @Nullable PatternChain to(Var end, List<Triple> patterns, PatternGroup group) {
        Triple first = shortest(patterns, group);
        if (first == null) {
            return null;
        }
        Var start = variables(first).get(0);
        List<Step> steps = path(start, end, patterns);
        return steps == null ? null : new PatternChain(group, first, start, steps);
    }

    private static @Nullable Triple shortest(List<Triple> patterns, PatternGroup group) {
        for (long limit : LIMITS) {
            Triple shortest = null;
            long fewest = limit;
            for (Triple pattern : patterns) {
                long rows = variables(pattern).size() == 1 ? group.count(pattern, fewest) : fewest;
                if (rows < fewest) {
                    fewest = rows;
                    shortest = pattern;
                }
            }
            if (shortest != null) {
                return shortest;
            }
        }
        return null;
    }

    /** The shortest way from one variable to another. */
    private static @Nullable List<Step> path(Var start, Var end, List<Triple> patterns) {
        Map<Var, Step> cameBy = new HashMap<>();
        Deque<Var> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !cameBy.containsKey(end) && !start.equals(end)) {
            Var known = open.remove();
            for (Triple pattern : patterns) {
                List<Var> variables = variables(pattern);
                if (variables.size() == 2 && variables.contains(known)) {
                    Var found = variables.get(variables.indexOf(known) == 0 ? 1 : 0);
                    if (!found.equals(start) && cameBy.putIfAbsent(found, new Step(pattern, known, found)) == null) {
                        open.add(found);
                    }
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Var at = end; !at.equals(start); at = steps.get(steps.size() - 1).known()) {
            Step step = cameBy.get(at);
            if (step == null) {
                return null;
            }
            steps.add(step);
        }
        Collections.reverse(steps);
        return steps;
    }

    /** The variables of a pattern that may be part of a chain; none of any other. */
    private static List<Var> variables(Triple pattern) {
        List<Var> variables = new ArrayList<>();
        for (Node node : List.of(pattern.getSubject(), pattern.getObject())) {
            if (Var.isVar(node) && !variables.contains(Var.alloc(node))) {
                variables.add(Var.alloc(node));
            } else if (!node.isConcrete()) {
                return List.of(); // twice the same, or a triple term
            }
        }
        return pattern.getPredicate().isConcrete() ? variables : List.of();
    }

    /** What the chain leads to, each once; null if that is too much. */
    @Nullable
    Set<NodeId> ids() {
        Set<NodeId> ids = new LinkedHashSet<>();
        group.ids(first, start, Map.of()).forEachRemaining(ids::add);
        for (Step step : steps) {
            Set<NodeId> next = new LinkedHashSet<>();
            for (NodeId id : ids) {
                group.ids(step.pattern(), step.found(), Map.of(step.known(), id))
                        .forEachRemaining(next::add);
                if (next.size() > MOST_IDS) {
                    return null;
                }
            }
            ids = next;
        }
        return ids;
    }
}
