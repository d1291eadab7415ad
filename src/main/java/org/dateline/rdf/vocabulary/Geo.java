// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** GeoSPARQL's terms. */
public final class Geo {
    /** The namespace. */
    public static final String NS = Namespaces.GEO;

    /** {@code Feature}. */
    public static final Node FEATURE_CLASS = term("Feature");

    /** {@code Geometry}. */
    public static final Node GEOMETRY_CLASS = term("Geometry");

    /** {@code asWKT}. */
    public static final Node AS_WKT = term("asWKT");

    /** {@code hasGeometry}. */
    public static final Node HAS_GEOMETRY = term("hasGeometry");

    /** {@code wktLiteral}. */
    public static final Node WKT_LITERAL = term("wktLiteral");

    private Geo() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
