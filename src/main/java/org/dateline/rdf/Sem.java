package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The Simple Event Model's terms. */
public final class Sem {
    /** The namespace. */
    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    /** {@code Event}. */
    public static final Node EVENT_CLASS = term("Event");

    /** {@code eventType}. */
    public static final Node EVENT_TYPE = term("eventType");

    /** {@code hasActor}. */
    public static final Node HAS_ACTOR = term("hasActor");

    /** {@code hasPlace}. */
    public static final Node HAS_PLACE = term("hasPlace");

    /** {@code roleType}. */
    public static final Node ROLE_TYPE = term("roleType");

    /** {@code hasBeginTimeStamp}. */
    public static final Node HAS_BEGIN_TIME_STAMP = term("hasBeginTimeStamp");

    /** {@code hasEndTimeStamp}. */
    public static final Node HAS_END_TIME_STAMP = term("hasEndTimeStamp");

    /** {@code hasEarliestBeginTimeStamp}. */
    public static final Node HAS_EARLIEST_BEGIN_TIME_STAMP = term("hasEarliestBeginTimeStamp");

    /** {@code hasLatestBeginTimeStamp}. */
    public static final Node HAS_LATEST_BEGIN_TIME_STAMP = term("hasLatestBeginTimeStamp");

    /** {@code hasEarliestEndTimeStamp}. */
    public static final Node HAS_EARLIEST_END_TIME_STAMP = term("hasEarliestEndTimeStamp");

    /** {@code hasLatestEndTimeStamp}. */
    public static final Node HAS_LATEST_END_TIME_STAMP = term("hasLatestEndTimeStamp");

    private Sem() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
