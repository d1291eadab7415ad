// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/** The event types that rules in Java refer to, by their local names in {@code ontology/event-types.ttl}. */
public final class EventTypeNames {
    /** Somebody accuses somebody. */
    public static final String ACCUSE = "accuse";

    /** Somebody agrees to something. */
    public static final String AGREE = "agree";

    /** Somebody appeals to somebody. */
    public static final String APPEAL = "appeal";

    /** Armed forces clash. */
    public static final String ARMED_CLASH = "armed-clash";

    /** Somebody attacks somebody or something; the root of all violent types. */
    public static final String ASSAULT = "assault";

    /** Somebody meets or talks with somebody. */
    public static final String CONSULT = "consult";

    /** A commander orders a force to do something. */
    public static final String MILITARY_ORDER = "military-order";

    /** Forces are moved or made ready. */
    public static final String MOBILIZE = "mobilize";

    /** Somebody gives a news conference. */
    public static final String NEWS_CONFERENCE = "news-conference";

    /** Forces attack over a longer time or a larger area. */
    public static final String OFFENSIVE = "offensive";

    /** A protest is violent. */
    public static final String PROTEST_RIOT = "protest-riot";

    /** Somebody makes a public statement. */
    public static final String PUBLIC_STATEMENT = "public-statement";

    /** Somebody rejects something. */
    public static final String REJECT = "reject";

    /** Somebody asks somebody to do something. */
    public static final String REQUEST = "request";

    /** Somebody supports somebody. */
    public static final String SUPPORT = "support";

    /** A force takes a place. */
    public static final String TERRITORY_TAKEN = "territory-taken";

    /** Somebody threatens somebody. */
    public static final String THREATEN = "threaten";

    private EventTypeNames() {}
}
