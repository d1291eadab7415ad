// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;

/**
 * A node table that returns every literal with the value that was stored, and finds and deletes it again.
 *
 * <p>TDB2 5.6.0 stores small numbers and dates in the 8 bytes of a node's id. This fails for
 *
 * <ul>
 *   <li>decimals: their id includes the scale, so that 1.5 and 1.50 have two ids, which both read back as 1.5. A value stored as 1.50
 *       is never found or deleted again (apache/jena#3404). Here every decimal is converted to its canonical form before it is
 *       stored or looked up;
 *   <li>dates and times in the zones -00:15 and -00:30, which have the same bits as Z and no zone, and years of ten and more digits, of
 *       which only nine are kept. These are stored as text.
 * </ul>
 *
 * <p>Terms that a query computes reach this class only when they are looked up, so that {@code STR} of them is unchanged.
 */
final class FaithfulNodeTable extends NodeTableWrapper {
    private static final Set<RDFDatatype> DATES =
            Set.of(XSDDatatype.XSDdateTime, XSDDatatype.XSDdate, XSDDatatype.XSDdateTimeStamp);

    private static final Pattern BELOW_MILLISECONDS = Pattern.compile("\\.\\d{3}\\d*[1-9]");

    private final NodeTable text;

    /**
     * Creates a node table over TDB2's own.
     *
     * @param packing the node table that stores small literals in ids, over the one that stores nodes as text
     */
    FaithfulNodeTable(NodeTable packing) {
        super(packing);
        this.text = packing.wrapped();
    }

    @Override
    public NodeId getAllocateNodeId(Node node) {
        return tableFor(node).getAllocateNodeId(canonical(node));
    }

    @Override
    public NodeId getNodeIdForNode(Node node) {
        return tableFor(node).getNodeIdForNode(canonical(node));
    }

    @Override
    public boolean containsNode(Node node) {
        return tableFor(node).containsNode(canonical(node));
    }

    @Override
    public List<NodeId> bulkNodeToNodeId(List<Node> nodes, boolean withAllocation) {
        return nodes.stream()
                .map(node -> withAllocation ? getAllocateNodeId(node) : getNodeIdForNode(node))
                .toList();
    }

    private NodeTable tableFor(Node node) {
        boolean lossy = node.isLiteral()
                && DATES.contains(node.getLiteralDatatype())
                && isLossy(node.getLiteralLexicalForm().strip());
        return lossy ? text : nodeTable;
    }

    private static boolean isLossy(String date) {
        boolean tenDigitYear = date.indexOf('-', 1) >= 10;
        return tenDigitYear
                || date.endsWith("-00:15")
                || date.endsWith("-00:30")
                || (date.indexOf('.') > 0 && BELOW_MILLISECONDS.matcher(date).find());
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
