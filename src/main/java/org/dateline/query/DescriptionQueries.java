// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

/** The queries by which a thing is described, with {@code ?iri} for the thing and {@code %SLICE%} for the page. */
final class DescriptionQueries {
    /** Statements about the thing in the default graph. */
    static final Pattern OWN = new Pattern("?p ?o", "?iri ?p ?o", "?o ?p2 ?o2 %s");

    /** Statements about the thing in the sources. */
    static final Pattern OWN_IN_SOURCES =
            new Pattern("?g ?p ?o", "GRAPH ?g { ?iri ?p ?o }", "GRAPH ?g { ?o ?p2 ?o2 %s }");

    /** Statements of the claims about the thing. */
    static final Pattern OF_CLAIMS =
            new Pattern("?g ?s ?p ?o", "GRAPH ?g { ?s dl:about ?iri . ?s ?p ?o }", "GRAPH ?g { ?o ?p2 ?o2 %s }");

    /**
     * Claims of sources about a thing that the default graph describes, and the nodes of its history; the sources' accounts of events are
     * not repeated.
     */
    static final String CLAIMS = """
            SELECT ?g ?s ?p {
              VALUES ?p { dl:about dl:claimant dl:speaker dl:addressee dl:from dl:to dl:corroborates dl:contradicts dl:denies
                          dl:upstream schema:publisher schema:author dl:of }
              GRAPH ?g { ?s ?p ?iri } FILTER(isIRI(?s))
            } %SLICE%
            """;

    /** The content of a source. */
    static final String SOURCE_CONTENT = "SELECT (?iri AS ?g) ?s ?p ?o { GRAPH ?iri { ?s ?p ?o } } %SLICE%";

    /** The sources that describe a thing or claim something about it. The limit comes before DISTINCT. */
    static final String SOURCES = """
            SELECT DISTINCT ?g {
              { SELECT ?g { GRAPH ?g { ?iri ?p ?o } } LIMIT 2000 } UNION { SELECT ?g { GRAPH ?g { ?claim dl:about ?iri } } LIMIT 2000 }
            } LIMIT 200
            """;

    /** Some statements that have the thing as their property. */
    static final String USES = "SELECT ?s ?o { ?s ?iri ?o FILTER(isIRI(?s) && !isBlank(?o)) } LIMIT 20";

    /** The same in sources. */
    static final String USES_IN_SOURCES =
            "SELECT ?g ?s ?o { GRAPH ?g { ?s ?iri ?o } FILTER(isIRI(?s) && !isBlank(?o)) } LIMIT 20";

    /** What points to a thing that the default graph does not describe. */
    static final String INCOMING_IN_SOURCES = "SELECT ?g ?s ?p { GRAPH ?g { ?s ?p ?iri } FILTER(isIRI(?s)) } %SLICE%";

    /** What points to the thing in the default graph. */
    static final String INCOMING = "SELECT ?s ?p { ?s ?p ?iri FILTER(isIRI(?s)) } %SLICE%";

    private DescriptionQueries() {}

    /**
     * Statements, and those of the blank nodes that they lead to, three deep: participations, quantities, selectors of mentions.
     *
     * @param variables what is selected
     * @param pattern gives {@code ?p} and {@code ?o}, perhaps {@code ?s} and {@code ?g}
     * @param nested follows {@code ?o} in the same graph, with a place for what follows from there
     */
    record Pattern(String variables, String pattern, String nested) {
        private static final String DEEPER =
                "OPTIONAL { ?o2 ?p3 ?o3 FILTER(isBlank(?o2)) OPTIONAL { ?o3 ?p4 ?o4 FILTER(isBlank(?o3)) } }";

        String statements() {
            return "SELECT " + variables + " { " + pattern + " } %SLICE%";
        }

        String blankNodes() {
            return "SELECT " + variables + " ?p2 ?o2 ?p3 ?o3 ?p4 ?o4 { { SELECT " + variables + " { { " + statements()
                    + " } FILTER(isBlank(?o)) } } OPTIONAL { " + nested.formatted(DEEPER) + " } } LIMIT 4000";
        }
    }
}
