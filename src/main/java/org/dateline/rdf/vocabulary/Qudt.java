// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** QUDT's terms for quantities. */
public final class Qudt {
    /** The namespace. */
    public static final String NS = Namespaces.QUDT;

    /** {@code QuantityValue}. */
    public static final Node QUANTITY_VALUE_CLASS = term("QuantityValue");

    /** {@code hasUnit}. */
    public static final Node HAS_UNIT = term("hasUnit");

    /** {@code numericValue}. */
    public static final Node NUMERIC_VALUE = term("numericValue");

    private Qudt() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
