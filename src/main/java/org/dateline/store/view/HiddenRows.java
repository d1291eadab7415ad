// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdType;

/**
 * The rows of a table that a view hides, by their first term: the subject in the table of the default graph, the graph in that of the
 * named graphs.
 */
final class HiddenRows {
    private final Map<NodeId, Part> byFirst;

    private HiddenRows(Map<NodeId, Part> byFirst) {
        this.byFirst = byFirst;
    }

    /**
     * What is hidden of the rows with one first term.
     *
     * @param all whether it is all of them
     * @param seconds the second terms of hidden rows
     * @param rows single hidden rows
     */
    private record Part(boolean all, Set<NodeId> seconds, Set<Row> rows) {
        private static Part none() {
            return new Part(false, new HashSet<>(), new HashSet<>());
        }

        private boolean shows(Tuple<NodeId> row) {
            return !all && !seconds.contains(row.get(1)) && (rows.isEmpty() || !rows.contains(Row.of(row)));
        }
    }

    /**
     * A row. TDB2 compares ids without their types, so that {@code false} and the first term of a file are equal. Only the last term of a
     * row can be of another type.
     */
    private record Row(Tuple<NodeId> terms, NodeIdType last) {
        private static Row of(Tuple<NodeId> terms) {
            return new Row(terms, terms.get(terms.len() - 1).type());
        }
    }

    /** The hidden rows of the table of the default graph. Terms that no id has are in no row. */
    static HiddenRows triples(Difference difference, Function<Node, NodeId> ids, Function<Triple, Tuple<NodeId>> row) {
        Map<NodeId, Part> byFirst = new HashMap<>();
        difference.properties().forEach((subject, predicates) -> {
            Part part = byFirst.computeIfAbsent(ids.apply(subject), key -> Part.none());
            predicates.forEach(predicate -> part.seconds.add(ids.apply(predicate)));
        });
        difference.triples().forEach((subject, triples) -> {
            Part part = byFirst.computeIfAbsent(ids.apply(subject), key -> Part.none());
            triples.forEach(triple -> part.rows.add(Row.of(row.apply(triple))));
        });
        difference.subjects().forEach(subject -> byFirst.put(ids.apply(subject), new Part(true, Set.of(), Set.of())));
        return new HiddenRows(byFirst);
    }

    /** The hidden rows of the table of the named graphs. */
    static HiddenRows quads(Difference difference, Function<Node, NodeId> ids) {
        Map<NodeId, Part> byFirst = new HashMap<>();
        difference.subjectsByGraph().forEach((graph, subjects) -> {
            Part part = byFirst.computeIfAbsent(ids.apply(graph), key -> Part.none());
            subjects.forEach(subject -> part.seconds.add(ids.apply(subject)));
        });
        difference.graphs().forEach(graph -> byFirst.put(ids.apply(graph), new Part(true, Set.of(), Set.of())));
        return new HiddenRows(byFirst);
    }

    /** How many terms and rows are kept, as a measure of the memory for them. */
    long size() {
        return byFirst.values().stream()
                .mapToLong(part -> 1L + part.seconds.size() + part.rows.size())
                .sum();
    }

    /** The rows without the hidden ones. */
    Iterator<Tuple<NodeId>> filter(Iterator<Tuple<NodeId>> rows) {
        return byFirst.isEmpty() ? rows : Iter.filter(rows, this::shows);
    }

    /** The same of rows that match a pattern. */
    Iterator<Tuple<NodeId>> filter(Tuple<NodeId> pattern, Iterator<Tuple<NodeId>> rows) {
        NodeId first = pattern.get(0);
        if (NodeId.isAny(first)) {
            return filter(rows);
        }
        Part part = byFirst.get(first);
        if (part == null) {
            return rows;
        }
        return part.all ? Iter.nullIterator() : Iter.filter(rows, part::shows);
    }

    /** Whether a row is not hidden. */
    boolean shows(Tuple<NodeId> row) {
        Part part = byFirst.get(row.get(0));
        return part == null || part.shows(row);
    }
}
