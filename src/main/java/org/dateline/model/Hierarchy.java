// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which place is part of which, or which type is narrower than which. An element may have several parents. Circles are allowed.
 *
 * @param parents the IRIs of the direct parents by the IRI of an element
 */
public record Hierarchy(Map<String, Set<String>> parents) {

    /** Copies the map. */
    public Hierarchy {
        parents = Map.copyOf(parents);
    }

    /** An element and all its ancestors, each with its distance in steps: nearest first, then by IRI. */
    public Map<String, Integer> upFrom(String thing) {
        Map<String, Integer> distances = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(thing));
        distances.put(thing, 0);
        while (!next.isEmpty()) {
            String current = next.remove();
            for (String parent : new TreeSet<>(parents.getOrDefault(current, Set.of()))) {
                if (!distances.containsKey(parent)) {
                    distances.put(parent, distances.getOrDefault(current, 0) + 1);
                    next.add(parent);
                }
            }
        }
        return distances;
    }

    /** The ancestors of an element that have no parents, nearest first; the element itself where it has none or all are in circles. */
    public List<String> roots(String thing) {
        List<String> roots = upFrom(thing).keySet().stream()
                .filter(each -> parents.getOrDefault(each, Set.of()).isEmpty())
                .toList();
        return roots.isEmpty() ? List.of(thing) : roots;
    }

    /** Whether the first is the second or one of its descendants. */
    public boolean isWithin(String thing, String other) {
        return upFrom(thing).containsKey(other);
    }

    /** The most specific elements that agree with every group: each group has an ancestor or a descendant of them, or they themselves. */
    public Set<String> agreed(Collection<? extends Collection<String>> groups) {
        Set<String> agreeing = new TreeSet<>();
        for (Collection<String> group : groups) {
            for (String thing : group) {
                if (groups.stream().allMatch(other -> other.stream().anyMatch(each -> isSameLine(thing, each)))) {
                    agreeing.add(thing);
                }
            }
        }
        Set<String> lowest = new TreeSet<>(agreeing);
        lowest.removeIf(thing -> agreeing.stream()
                .anyMatch(each -> !each.equals(thing) && isWithin(each, thing) && !isWithin(thing, each)));
        return lowest;
    }

    private boolean isSameLine(String one, String other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    /** The nearest common ancestor of one element of each group: the one with the fewest steps in all, then the first by IRI. */
    public Optional<String> commonAncestor(Collection<? extends Collection<String>> groups) {
        Map<String, Integer> steps = null;
        for (Collection<String> group : groups) {
            Map<String, Integer> up = new TreeMap<>();
            group.forEach(thing -> upFrom(thing).forEach((above, distance) -> up.merge(above, distance, Math::min)));
            if (steps == null) {
                steps = up;
            } else {
                steps.keySet().retainAll(up.keySet());
                steps.replaceAll((above, distance) -> distance + up.getOrDefault(above, 0));
            }
        }
        return steps == null
                ? Optional.empty()
                : steps.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
