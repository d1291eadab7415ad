package org.dateline.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph of events and dates that are simultaneous or before each other, after UzZaman and Allen, "Temporal Evaluation" (ACL 2011):
 * links that follow from those before them are left out (the reduced graph), and it is asked whether a link follows from it (its
 * closure). Links that contradict those before them are kept, but nothing follows from them.
 */
final class TemporalGraph {

    /** The relations of timelines. */
    enum Relation {
        SIMULTANEOUS,
        BEFORE
    }

    /** A relation between two events, or an event and a date. */
    record Link(String one, Relation relation, String other) {
        private Link mirrored() {
            return relation == Relation.SIMULTANEOUS ? new Link(other, relation, one) : this;
        }
    }

    private final Map<String, String> representatives = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final List<Link> reduced = new ArrayList<>();
    private final Set<Link> given = new HashSet<>();

    /** The graph of some links, in their order. */
    TemporalGraph(List<Link> links) {
        links.forEach(this::add);
    }

    /** The links without those that follow from others. */
    List<Link> reduced() {
        return List.copyOf(reduced);
    }

    /** Whether a link was given or follows from others. */
    boolean contains(Link link) {
        return given.contains(link) || given.contains(link.mirrored()) || follows(link);
    }

    private void add(Link link) {
        given.add(link);
        if (follows(link)) {
            return;
        }
        reduced.add(link);
        String one = representative(link.one());
        String other = representative(link.other());
        if (!one.equals(other) && !isBefore(other, one) && link.relation() == Relation.BEFORE) {
            after.computeIfAbsent(one, unseen -> new HashSet<>()).add(other);
        } else if (!isBefore(one, other) && !isBefore(other, one) && link.relation() == Relation.SIMULTANEOUS) {
            merge(one, other);
        }
    }

    private void merge(String one, String other) {
        representatives.put(other, one);
        Set<String> later = after.remove(other);
        if (later != null) {
            after.computeIfAbsent(one, unseen -> new HashSet<>()).addAll(later);
        }
    }

    private boolean follows(Link link) {
        String one = representative(link.one());
        String other = representative(link.other());
        return link.relation() == Relation.SIMULTANEOUS
                ? one.equals(other)
                : !one.equals(other) && isBefore(one, other);
    }

    private boolean isBefore(String one, String other) {
        Deque<String> open = new ArrayDeque<>(List.of(one));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (String next : after.getOrDefault(open.pop(), Set.of())) {
                String node = representative(next);
                if (node.equals(other)) {
                    return true;
                }
                if (seen.add(node)) {
                    open.push(node);
                }
            }
        }
        return false;
    }

    private String representative(String node) {
        String found = node;
        while (representatives.containsKey(found)) {
            found = representatives.get(found);
        }
        return found;
    }
}
