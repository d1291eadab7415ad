package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** PROV-O's terms. */
public final class Prov {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    /** {@code hadPrimarySource}. */
    public static final Node HAD_PRIMARY_SOURCE = term("hadPrimarySource");

    /** {@code wasDerivedFrom}. */
    public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");

    /** {@code wasRevisionOf}. */
    public static final Node WAS_REVISION_OF = term("wasRevisionOf");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
