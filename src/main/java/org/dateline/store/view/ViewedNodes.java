// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;

/** The terms of a database with those that only a view has. These have ids in memory, beyond the length that any file can have. */
final class ViewedNodes extends NodeTableWrapper {
    /** Ids of stored terms are offsets in a file. The sign of an id says that it is a value. */
    private static final long FIRST = 1L << 62;

    private final Map<Node, NodeId> ids = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    ViewedNodes(NodeTable stored) {
        super(stored);
    }

    /** The id of a term that the view shows; one of its own if the database has none. To be called before the view is read. */
    NodeId idOf(Node node) {
        NodeId stored = super.getNodeIdForNode(node);
        return NodeId.isDoesNotExist(stored) ? ids.computeIfAbsent(node, this::next) : stored;
    }

    private NodeId next(Node node) {
        nodes.add(node);
        return NodeIdFactory.createPtr(FIRST + nodes.size() - 1);
    }

    @Override
    public Node getNodeForNodeId(NodeId id) {
        boolean own = !nodes.isEmpty() && id.isPtr() && id.getPtrLocation() >= FIRST;
        return own ? nodes.get((int) (id.getPtrLocation() - FIRST)) : super.getNodeForNodeId(id);
    }

    @Override
    public NodeId getNodeIdForNode(Node node) {
        NodeId stored = super.getNodeIdForNode(node);
        return NodeId.isDoesNotExist(stored) ? ids.getOrDefault(node, stored) : stored;
    }

    @Override
    public boolean containsNode(Node node) {
        return ids.containsKey(node) || super.containsNode(node);
    }

    @Override
    public List<NodeId> bulkNodeToNodeId(List<Node> terms, boolean withAllocation) {
        return terms.stream().map(this::getNodeIdForNode).toList();
    }

    @Override
    public List<Node> bulkNodeIdToNode(List<NodeId> terms) {
        return terms.stream().map(this::getNodeForNodeId).toList();
    }

    @Override
    public NodeId getAllocateNodeId(Node node) {
        throw new UnsupportedOperationException(ViewDataset.REFUSAL);
    }
}
