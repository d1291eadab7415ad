// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;

/** Converts rows of one predicate to TDB2's tuples, which have the columns of the table in their order, and back. For one thread. */
final class RowTuples {
    private static final int TRIPLE = 3;

    private final NodeId predicate;
    private final NodeId graph;
    private final int columns;
    private final IdCodec codec = new IdCodec();

    /**
     * For the table of the default graph or that of the named graphs.
     *
     * @param graph {@link NodeId#NodeIdAny} if the rows have a graph of their own, or none
     */
    RowTuples(NodeId predicate, NodeId graph, int columns) {
        this.predicate = predicate;
        this.graph = graph;
        this.columns = columns;
    }

    /** What all rows match. */
    Tuple<NodeId> pattern() {
        return tuple(graph, NodeId.NodeIdAny, NodeId.NodeIdAny);
    }

    Tuple<NodeId> tuple(IndexRow row) {
        NodeId in = columns == TRIPLE || !NodeId.isAny(graph) ? graph : codec.decode(row.graph());
        return tuple(in, codec.decode(row.subject()), codec.decode(row.object()));
    }

    private Tuple<NodeId> tuple(NodeId in, NodeId subject, NodeId object) {
        return columns == TRIPLE
                ? TupleFactory.create3(subject, predicate, object)
                : TupleFactory.create4(in, subject, predicate, object);
    }

    IndexRow row(Tuple<NodeId> tuple) {
        int first = columns - TRIPLE;
        boolean hasGraph = first > 0 && NodeId.isAny(graph);
        return new IndexRow(
                codec.encode(tuple.get(first + 2)),
                codec.encode(tuple.get(first)),
                hasGraph ? codec.encode(tuple.get(0)) : 0);
    }
}
