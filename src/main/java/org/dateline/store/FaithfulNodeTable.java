package org.dateline.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;

/**
 * A node table under which every literal that went in can be found and deleted again, and reads back as the same value.
 *
 * <p>TDB2 5.6.0 packs small numbers and dates into the 8 bytes of a node's id. It fails with
 *
 * <ul>
 *   <li>decimals: they are packed together with their scale, so that 1.5 and 1.50 get two ids, both of which read back as
 *       1.5; what was stored as 1.50 is met by no lookup and by no delete (apache/jena#3404). Here every decimal takes its
 *       canonical spelling first, on every way in and on every lookup;
 *   <li>dates and times in the zones -00:15 and -00:30, whose bits are those that stand for Z and for no zone, and years of
 *       ten digits and more, which lose all but the last nine. These go past the packing and are kept as text.
 * </ul>
 *
 * <p>Terms that a query computes never pass here before they are looked up, so that {@code STR} of them is untouched.
 */
final class FaithfulNodeTable extends NodeTableWrapper {
    private static final Set<RDFDatatype> DATES =
            Set.of(XSDDatatype.XSDdateTime, XSDDatatype.XSDdate, XSDDatatype.XSDdateTimeStamp);

    private final NodeTable text;

    /**
     * A node table over TDB2's own.
     *
     * @param packing the node table that packs small literals into ids, above the one that keeps nodes as text
     */
    FaithfulNodeTable(NodeTable packing) {
        super(packing);
        this.text = packing.wrapped();
    }

    @Override
    public NodeId getAllocateNodeId(Node node) {
        return beneath(node).getAllocateNodeId(canonical(node));
    }

    @Override
    public NodeId getNodeIdForNode(Node node) {
        return beneath(node).getNodeIdForNode(canonical(node));
    }

    @Override
    public boolean containsNode(Node node) {
        return beneath(node).containsNode(canonical(node));
    }

    @Override
    public List<NodeId> bulkNodeToNodeId(List<Node> nodes, boolean withAllocation) {
        return nodes.stream()
                .map(node -> withAllocation ? getAllocateNodeId(node) : getNodeIdForNode(node))
                .toList();
    }

    private NodeTable beneath(Node node) {
        boolean packedWrongly = node.isLiteral()
                && DATES.contains(node.getLiteralDatatype())
                && isPackedWrongly(node.getLiteralLexicalForm().strip());
        return packedWrongly ? text : nodeTable;
    }

    private static boolean isPackedWrongly(String date) {
        boolean tenDigitYear = date.indexOf('-', 1) >= 10;
        return tenDigitYear || date.endsWith("-00:15") || date.endsWith("-00:30");
    }

    private static Node canonical(Node node) {
        if (!node.isLiteral() || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
            return node;
        }
        String given = node.getLiteralLexicalForm();
        String canonical = CanonicalDecimal.of(given);
        return canonical.equals(given) ? node : NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal);
    }
}
