// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Dateline's ontology for reviews of facts; {@code ontology/dateline.ttl} defines them. */
public final class DlReview {
    /** {@code Review}. */
    public static final Node REVIEW_CLASS = term("Review");

    /** {@code Correction}. */
    public static final Node CORRECTION_CLASS = term("Correction");

    /** {@code reviews}. */
    public static final Node REVIEWS = term("reviews");

    /** {@code decision}. */
    public static final Node DECISION = term("decision");

    /** {@code accepted}. */
    public static final Node ACCEPTED = term("accepted");

    /** {@code corrected}. */
    public static final Node CORRECTED = term("corrected");

    /** {@code rejected}. */
    public static final Node REJECTED = term("rejected");

    /** {@code withdrawn}. */
    public static final Node WITHDRAWN = term("withdrawn");

    /** {@code correction}. */
    public static final Node CORRECTION = term("correction");

    /** {@code oldValue}. */
    public static final Node OLD_VALUE = term("oldValue");

    /** {@code newValue}. */
    public static final Node NEW_VALUE = term("newValue");

    private DlReview() {}

    private static Node term(String name) {
        return NodeFactory.createURI(Dl.NS + name);
    }
}
