package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** schema.org's terms. */
public final class Schema {
    /** The namespace. */
    public static final String NS = "https://schema.org/";

    /** {@code containedInPlace}. */
    public static final Node CONTAINED_IN_PLACE = term("containedInPlace");

    /** {@code dateModified}. */
    public static final Node DATE_MODIFIED = term("dateModified");

    /** {@code datePublished}. */
    public static final Node DATE_PUBLISHED = term("datePublished");

    /** {@code publisher}. */
    public static final Node PUBLISHER = term("publisher");

    private Schema() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
