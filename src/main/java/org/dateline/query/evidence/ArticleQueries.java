// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

/** The queries of the page of an article and its report. Each is about one report and limited. */
final class ArticleQueries {
    /** The reports of an article, the latest revision first. */
    static final String REPORTS_OF = """
            SELECT ?g {
              ?g prov:hadPrimarySource %1$s ; a dl:Source
              BIND(EXISTS { ?newer prov:wasRevisionOf ?g } AS ?old)
            } ORDER BY ?old DESC(STR(?g)) LIMIT 50
            """;

    /** The events that a report describes, by begin. */
    static final String EVENTS = """
            SELECT ?g ?s ?p ?o {
              VALUES ?g { %1$s }
              { SELECT ?g ?s { VALUES ?g { %1$s } GRAPH ?g { ?s a sem:Event OPTIONAL { ?s sem:hasBeginTimeStamp ?begin } } }
                ORDER BY ?begin ?s LIMIT %2$d OFFSET %3$d }
              VALUES ?p { rdf:type rdfs:label dl:status sem:hasBeginTimeStamp sem:hasEndTimeStamp sem:hasEarliestBeginTimeStamp
                sem:hasLatestBeginTimeStamp sem:hasEarliestEndTimeStamp sem:hasLatestEndTimeStamp sem:hasTimeStamp }
              GRAPH ?g { ?s ?p ?o }
            }
            """;

    /** What a report claims, by the claim's IRI. */
    static final String CLAIMS = """
            SELECT ?g ?s ?p ?o ?p2 ?o2 {
              { SELECT DISTINCT ?g ?s {
                  VALUES ?g { %1$s }
                  VALUES ?class { dl:Claim dl:Quote dl:CasualtyClaim dl:DistanceClaim dl:Adjudication dl:Aim dl:Appeal dl:Instruction }
                  GRAPH ?g { ?s a ?class }
                } ORDER BY ?s LIMIT %2$d OFFSET %3$d }
              { GRAPH ?g { ?s ?p ?o } } UNION { VALUES ?p { dl:distance dl:victimGroup } GRAPH ?g { ?s ?p ?o . ?o ?p2 ?o2 } }
            }
            """;

    /** Other reports that describe the same events. */
    static final String OTHERS = """
            SELECT ?s ?g { VALUES ?s { %1$s } GRAPH ?g { ?s a sem:Event } } LIMIT 1000
            """;

    /** Revisions before and after, and other reports of the same article. */
    static final String REVISIONS = """
            SELECT DISTINCT ?g {
              { %1$s prov:wasRevisionOf+ ?g } UNION { ?g prov:wasRevisionOf+ %1$s }
              UNION { %1$s prov:hadPrimarySource ?article . ?g prov:hadPrimarySource ?article }
              FILTER(?g != %1$s)
            } LIMIT 50
            """;

    /** Other reports whose article rests on the same upstream. */
    static final String SAME_UPSTREAM = """
            SELECT DISTINCT ?g { VALUES ?upstream { %1$s } GRAPH ?g { ?article dl:upstream ?upstream ; schema:datePublished ?date } } LIMIT 41
            """;

    /** The digest of the text over which offsets count. */
    static final String DIGEST = """
            SELECT ?o { VALUES ?article { %2$s } VALUES ?g { %1$s } GRAPH ?g { ?article dl:textDigest ?o } } LIMIT 1
            """;

    private ArticleQueries() {}
}
