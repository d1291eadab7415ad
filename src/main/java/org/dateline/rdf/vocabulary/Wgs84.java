// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the W3C's basic geo vocabulary, which GeoNames and DBpedia use too. */
public final class Wgs84 {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    /** {@code lat}: degrees north. */
    public static final Node LAT = term("lat");

    /** {@code long}: degrees east. */
    public static final Node LONG = term("long");

    /** {@code lat_long}: both, with a comma between them. */
    public static final Node LAT_LONG = term("lat_long");

    /** {@code location}: leads to the node that has the coordinates. */
    public static final Node LOCATION = term("location");

    private Wgs84() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
