// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** The Simple Event Model's terms. */
public final class Sem {
    /** The namespace. */
    public static final String NS = Namespaces.SEM;

    /** {@code Actor}. */
    public static final Node ACTOR_CLASS = term("Actor");

    /** {@code Event}. */
    public static final Node EVENT_CLASS = term("Event");

    /** The class of the nodes that give an actor or place a role in an event. */
    public static final Node ROLE_CLASS = term("Role");

    /** {@code Place}. */
    public static final Node PLACE_CLASS = term("Place");

    /** {@code eventType}. */
    public static final Node EVENT_TYPE = term("eventType");

    /** {@code hasActor}. */
    public static final Node HAS_ACTOR = term("hasActor");

    /** {@code hasBeginTimeStamp}. */
    public static final Node HAS_BEGIN_TIME_STAMP = term("hasBeginTimeStamp");

    /** {@code hasEarliestBeginTimeStamp}. */
    public static final Node HAS_EARLIEST_BEGIN_TIME_STAMP = term("hasEarliestBeginTimeStamp");

    /** {@code hasEarliestEndTimeStamp}. */
    public static final Node HAS_EARLIEST_END_TIME_STAMP = term("hasEarliestEndTimeStamp");

    /** {@code hasEndTimeStamp}. */
    public static final Node HAS_END_TIME_STAMP = term("hasEndTimeStamp");

    /** {@code hasLatestBeginTimeStamp}. */
    public static final Node HAS_LATEST_BEGIN_TIME_STAMP = term("hasLatestBeginTimeStamp");

    /** {@code hasLatestEndTimeStamp}. */
    public static final Node HAS_LATEST_END_TIME_STAMP = term("hasLatestEndTimeStamp");

    /** {@code hasPlace}. */
    public static final Node HAS_PLACE = term("hasPlace");

    /** {@code hasTime}: leads to a node that has the time stamps. */
    public static final Node HAS_TIME = term("hasTime");

    /** {@code hasTimeStamp}: the time of what has no length. */
    public static final Node HAS_TIME_STAMP = term("hasTimeStamp");

    /** {@code roleType}. */
    public static final Node ROLE_TYPE = term("roleType");

    /** {@code subEventOf}. */
    public static final Node SUB_EVENT_OF = term("subEventOf");

    /** {@code subTypeOf}. */
    public static final Node SUB_TYPE_OF = term("subTypeOf");

    private Sem() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
