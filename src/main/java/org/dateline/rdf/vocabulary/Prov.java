// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** PROV-O's terms. */
public final class Prov {
    /** The namespace. */
    public static final String NS = Namespaces.PROV;

    /** {@code Activity}. */
    public static final Node ACTIVITY_CLASS = term("Activity");

    /** {@code Agent}. */
    public static final Node AGENT_CLASS = term("Agent");

    /** {@code Entity}. */
    public static final Node ENTITY_CLASS = term("Entity");

    /** {@code SoftwareAgent}. */
    public static final Node SOFTWARE_AGENT_CLASS = term("SoftwareAgent");

    /** {@code endedAtTime}. */
    public static final Node ENDED_AT_TIME = term("endedAtTime");

    /** {@code generatedAtTime}. */
    public static final Node GENERATED_AT_TIME = term("generatedAtTime");

    /** {@code hadPrimarySource}. */
    public static final Node HAD_PRIMARY_SOURCE = term("hadPrimarySource");

    /** {@code used}. */
    public static final Node USED = term("used");

    /** {@code wasAssociatedWith}. */
    public static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");

    /** {@code wasAttributedTo}. */
    public static final Node WAS_ATTRIBUTED_TO = term("wasAttributedTo");

    /** {@code wasDerivedFrom}. */
    public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");

    /** {@code wasGeneratedBy}. */
    public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

    /** {@code wasRevisionOf}. */
    public static final Node WAS_REVISION_OF = term("wasRevisionOf");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
