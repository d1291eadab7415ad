// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

/** The queries of an event's page. Each is about one event and limited. */
final class EventQueries {
    /** The event's own statements. */
    static final String EVENT = """
            SELECT ?s ?p ?o { VALUES ?s { %s } ?s ?p ?o } LIMIT 2000
            """;

    /** What was known of the event at other times, with participants and casualty figures. */
    static final String HISTORY = """
            SELECT ?s ?p ?o ?p2 ?o2 { GRAPH %2$s {
              { SELECT ?s { VALUES ?event { %1$s } ?s dl:of ?event ; dl:knownFrom ?from } ORDER BY DESC(?from) LIMIT 600 }
              { ?s ?p ?o } UNION { VALUES ?p { dl:hasParticipation dl:casualties } ?s ?p ?o . ?o ?p2 ?o2 }
            } } LIMIT 8000
            """;

    /** Participants and casualty figures of the event. */
    static final String NODES = """
            SELECT ?s ?p ?o ?p2 ?o2 {
              VALUES ?s { %s } VALUES ?p { dl:hasParticipation dl:casualties } ?s ?p ?o . ?o ?p2 ?o2
            } LIMIT 4000
            """;

    /** The time and role nodes of SEM between the event and its time, actors, places and types. */
    static final String BEHIND = """
            SELECT ?s ?p ?o ?p2 ?o2 {
              VALUES ?s { %s }
              { VALUES ?p { sem:hasTime } ?s ?p ?o . ?o ?p2 ?o2 }
              UNION { VALUES ?p { sem:hasActor sem:hasPlace sem:eventType } ?s ?p ?o . ?o rdf:value ?any
                VALUES ?p2 { rdf:value sem:roleType } ?o ?p2 ?o2 }
            } LIMIT 1000
            """;

    /** The account of each source. */
    static final String ACCOUNTS = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              { SELECT DISTINCT ?g { GRAPH ?g { %1$s a sem:Event } } ORDER BY ?g LIMIT 100 }
              VALUES ?s { %1$s }
              { GRAPH ?g { ?s ?p ?o } }
              UNION { VALUES ?p { dl:timeExpression dl:temporalLink sem:hasTime } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            } LIMIT 6000
            """;

    /** How many claims there are about it, up to a bound. */
    static final String COUNT_CLAIMS = """
            SELECT (COUNT(*) AS ?n) { { SELECT ?claim { GRAPH ?g { ?claim dl:about %s } } LIMIT 100000 } }
            """;

    /** A page of the claims about it, by day. */
    static final String CLAIMS = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              { SELECT ?g ?s { GRAPH ?g { ?s dl:about %1$s OPTIONAL { ?s dl:reportedAt ?at } } } ORDER BY ?at ?s LIMIT %2$d OFFSET %3$d }
              { GRAPH ?g { ?s ?p ?o } } UNION { VALUES ?p { dl:distance dl:victimGroup } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            }
            """;

    /** Distances between its places and others that its sources claim, and what other sources say of the same two places. */
    static final String DISTANCES = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              { SELECT DISTINCT ?g ?s {
                  VALUES ?source { %1$s } VALUES ?place { %2$s }
                  GRAPH ?source { { ?c dl:from ?place } UNION { ?c dl:to ?place } ?c dl:from ?from ; dl:to ?to }
                  GRAPH ?g { ?s dl:from ?from ; dl:to ?to }
              } LIMIT 40 }
              { GRAPH ?g { ?s ?p ?o } } UNION { VALUES ?p { dl:distance } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            } LIMIT 2000
            """;

    /** Links from other events to it. */
    static final String LINKED = """
            SELECT ?s ?p { VALUES ?p { sem:subEventOf dl:causedBy dl:putsAtRisk } ?s ?p %s . ?s a sem:Event } LIMIT 600
            """;

    /** Times and statuses of other events. */
    static final String BRIEF = """
            SELECT ?s ?p ?o {
              VALUES ?s { %1$s }
              { VALUES ?p { rdfs:label dl:status %2$s } ?s ?p ?o } UNION { VALUES ?p { %2$s } ?s sem:hasTime ?time . ?time ?p ?o }
            }
            """;

    /** What contains its places. */
    static final String WITHIN = """
            SELECT ?s ?precision ?w1 ?w2 ?w3 {
              VALUES ?s { %s }
              OPTIONAL { ?s dl:geoPrecision ?precision }
              OPTIONAL { ?s schema:containedInPlace ?w1
                OPTIONAL { ?w1 schema:containedInPlace ?w2 OPTIONAL { ?w2 schema:containedInPlace ?w3 } } }
            } LIMIT 60
            """;

    private EventQueries() {}
}
