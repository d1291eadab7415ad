// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** The Web Annotation vocabulary's terms. */
public final class Oa {
    /** The namespace. */
    public static final String NS = Namespaces.OA;

    /** {@code TextPositionSelector}. */
    public static final Node TEXT_POSITION_SELECTOR_CLASS = term("TextPositionSelector");

    /** {@code TextQuoteSelector}. */
    public static final Node TEXT_QUOTE_SELECTOR_CLASS = term("TextQuoteSelector");

    /** {@code end}. */
    public static final Node END = term("end");

    /** {@code exact}. */
    public static final Node EXACT = term("exact");

    /** {@code hasSelector}. */
    public static final Node HAS_SELECTOR = term("hasSelector");

    /** {@code hasSource}. */
    public static final Node HAS_SOURCE = term("hasSource");

    /** {@code start}. */
    public static final Node START = term("start");

    private Oa() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
