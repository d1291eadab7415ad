// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Dateline's ontology for accounts of events, time expressions and mentions; {@code ontology/dateline.ttl} defines them. */
public final class DlAccount {
    /** {@code Mention}. */
    public static final Node MENTION_CLASS = term("Mention");

    /** {@code TimeExpression}. */
    public static final Node TIME_EXPRESSION_CLASS = term("TimeExpression");

    /** {@code TemporalLink}. */
    public static final Node TEMPORAL_LINK_CLASS = term("TemporalLink");

    /** {@code because}. */
    public static final Node BECAUSE = term("because");

    /** {@code channel}. */
    public static final Node CHANNEL = term("channel");

    /** {@code confidence}. */
    public static final Node CONFIDENCE = term("confidence");

    /** {@code datePrecision}. */
    public static final Node DATE_PRECISION = term("datePrecision");

    /** {@code dayPart}. */
    public static final Node DAY_PART = term("dayPart");

    /** {@code beginsWith}. */
    public static final Node BEGINS_WITH = term("beginsWith");

    /** {@code denotedBy}. */
    public static final Node DENOTED_BY = term("denotedBy");

    /** {@code edtf}. */
    public static final Node EDTF = term("edtf");

    /** {@code extent}. */
    public static final Node EXTENT = term("extent");

    /** {@code fightingIntensity}. */
    public static final Node FIGHTING_INTENSITY = term("fightingIntensity");

    /** {@code foundBy}. */
    public static final Node FOUND_BY = term("foundBy");

    /** {@code geoPrecision}. */
    public static final Node GEO_PRECISION = term("geoPrecision");

    /** {@code inferred}. */
    public static final Node INFERRED = term("inferred");

    /** {@code medium}. */
    public static final Node MEDIUM = term("medium");

    /** {@code offset}. */
    public static final Node OFFSET = term("offset");

    /** {@code precision}. */
    public static final Node PRECISION = term("precision");

    /** {@code relation}. */
    public static final Node RELATION = term("relation");

    /** {@code resolvedAgainst}. */
    public static final Node RESOLVED_AGAINST = term("resolvedAgainst");

    /** {@code temporalLink}. */
    public static final Node TEMPORAL_LINK = term("temporalLink");

    /** {@code textDigest}. */
    public static final Node TEXT_DIGEST = term("textDigest");

    /** {@code verbatim}. */
    public static final Node VERBATIM = term("verbatim");

    private DlAccount() {}

    private static Node term(String name) {
        return NodeFactory.createURI(Dl.NS + name);
    }
}
