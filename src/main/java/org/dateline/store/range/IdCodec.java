// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** Converts ids between TDB2's objects and the 64 bits in an index. For one thread. */
public final class IdCodec {
    private final byte[] bytes = new byte[NodeId.SIZE];

    /** The bits, which the index orders as an unsigned number. */
    public long encode(NodeId id) {
        NodeIdFactory.set(id, bytes);
        return Bytes.getLong(bytes, 0);
    }

    /** The id with these bits. */
    public NodeId decode(long id) {
        Bytes.setLong(id, bytes, 0);
        return NodeIdFactory.get(bytes);
    }
}
