package org.dateline.query.evidence;

/** The queries about a part of an article's text. Each is about one report and limited. */
final class TextQueries {
    /** How many mentions a graph has. */
    static final String COUNT = """
            SELECT (COUNT(*) AS ?n) { GRAPH %1$s { ?s dl:denotedBy ?m } }
            """;

    /** Which things with a name the words of a part denote, by offset. */
    static final String MARKS = """
            SELECT ?s ?start ?end {
              GRAPH %1$s { ?m oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end . FILTER(?start < %3$d && ?end > %2$d) ?s dl:denotedBy ?m }
              FILTER(isIRI(?s))
            } ORDER BY ?start DESC(?end) ?s LIMIT %4$d
            """;

    /** Which words of a part express a time, of which event, and how they were read. */
    static final String TIMES = """
            SELECT ?owner ?start ?end ?words ?precision ?part ?edtf ?against ?inferred ?confidence ?rule ?because {
              GRAPH %1$s {
                { SELECT ?owner ?time ?start ?end {
                    ?owner dl:timeExpression ?time . ?time dl:denotedBy ?m . ?m oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end
                    FILTER(?start < %3$d && ?end > %2$d)
                } }
                OPTIONAL { ?time dl:verbatim ?words } OPTIONAL { ?time dl:precision ?precision } OPTIONAL { ?time dl:dayPart ?part }
                OPTIONAL { ?time dl:edtf ?edtf } OPTIONAL { ?time dl:resolvedAgainst ?against } OPTIONAL { ?time dl:inferred ?inferred }
                OPTIONAL { ?time dl:confidence ?confidence } OPTIONAL { ?time dl:foundBy ?rule } OPTIONAL { ?time dl:because ?because }
              }
            } ORDER BY ?start DESC(?end) LIMIT %4$d
            """;

    /** What the graph states about things, about participants of events and about amounts of distances. */
    static final String STATEMENTS = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              VALUES ?g { %1$s } VALUES ?s { %2$s }
              { GRAPH ?g { ?s ?p ?o } FILTER(?p NOT IN (dl:denotedBy, dl:timeExpression)) }
              UNION { VALUES ?p { dl:hasParticipation dl:distance } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            } LIMIT 20000
            """;

    /** The places of the words that denote one thing. */
    static final String WORDS = """
            SELECT ?start ?end { GRAPH %1$s { %2$s dl:denotedBy ?m . ?m oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end } } LIMIT 50
            """;

    /** Which actors and places an article names. */
    static final String NAMED = """
            SELECT DISTINCT ?s ?type {
              VALUES ?type { sem:Actor sem:Place }
              { SELECT DISTINCT ?s { GRAPH %1$s { ?s dl:denotedBy ?m } } LIMIT 2000 }
              ?s a ?type
            } LIMIT 300
            """;

    /** What the default graph states about actors and places. */
    static final String SHARED = """
            SELECT ?s ?p ?o { VALUES ?s { %1$s } VALUES ?p { rdf:type schema:containedInPlace } ?s ?p ?o } LIMIT 5000
            """;

    private TextQueries() {}
}
