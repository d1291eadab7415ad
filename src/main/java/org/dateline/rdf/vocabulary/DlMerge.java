// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Dateline's ontology for merges and for people's decisions about them; {@code ontology/dateline.ttl} defines them. */
public final class DlMerge {
    public static final Node MERGE_CLASS = term("Merge");
    public static final Node IDENTITY_DECISION_CLASS = term("IdentityDecision");
    public static final Node MERGED = term("merged");
    public static final Node INTO = term("into");
    public static final Node IS_SAME = term("isSame");

    private DlMerge() {}

    private static Node term(String name) {
        return NodeFactory.createURI(Dl.NS + name);
    }
}
