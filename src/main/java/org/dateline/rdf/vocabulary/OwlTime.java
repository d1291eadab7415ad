// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** OWL-Time's terms. */
public final class OwlTime {
    /** The namespace. */
    public static final String NS = Namespaces.TIME;

    /** {@code after}. */
    public static final Node AFTER = term("after");

    /** {@code before}. */
    public static final Node BEFORE = term("before");

    /** {@code intervalDuring}. */
    public static final Node INTERVAL_DURING = term("intervalDuring");

    private OwlTime() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
