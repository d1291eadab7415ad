// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** What a view shows of a stored index: not all of its rows, and others besides. All rows are in the order of the columns of the table. */
public interface ViewedRows {
    /** The index below the view. */
    TupleIndex stored();

    /** Whether the view shows a stored row. */
    boolean shows(Tuple<NodeId> row);

    /** The other rows that match a pattern, in any order. */
    Iterator<Tuple<NodeId>> added(Tuple<NodeId> pattern);
}
