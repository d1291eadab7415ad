// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/** A solution from one row of an index, which still knows the encoded id of the object. */
final class Candidate extends BindingTDB {
    private final long object;

    Candidate(BindingNodeId ids, NodeTable nodes, long object) {
        super(ids, nodes);
        this.object = object;
    }

    long object() {
        return object;
    }
}
