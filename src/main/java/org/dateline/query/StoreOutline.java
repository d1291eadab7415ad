// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.dateline.query.StoreVocabulary.Term;
import org.dateline.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a store is made of, for catalogues of data sets. Everything counts that a dump contains, so the ontology's scheme too.
 * Counts that take too long are left out.
 *
 * @param classes the classes of the default graph, with the number of their instances
 * @param properties the properties of all graphs, with the number of their statements
 * @param inDefault the number of statements in the default graph
 * @param graphs the named graphs with the number of their statements, at most {@value #MOST_GRAPHS}
 * @param examples one event, actor, place and article each; where there are none, some other thing
 * @param licences IRIs of licences that the data name
 */
public record StoreOutline(
        List<Term> classes,
        List<Term> properties,
        long inDefault,
        Map<String, Long> graphs,
        List<String> examples,
        List<String> licences) {
    /** More named graphs are not listed. */
    public static final int MOST_GRAPHS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(StoreOutline.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String CLASSES =
            "SELECT ?x (COUNT(DISTINCT ?s) AS ?n) { ?s a ?x } GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 500";
    private static final String IN_DEFAULT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String GRAPHS =
            "SELECT ?x (COUNT(*) AS ?n) { GRAPH ?x { ?s ?p ?o } } GROUP BY ?x ORDER BY ?x LIMIT " + MOST_GRAPHS;
    private static final String LICENCES = """
            SELECT DISTINCT ?x {
              VALUES ?p { dcterms:license schema:license <http://schema.org/license> }
              { ?s ?p ?x } UNION { GRAPH ?g { ?s ?p ?x } } FILTER (isIRI(?x))
            } ORDER BY ?x LIMIT 20
            """;
    private static final List<String> EXAMPLES = List.of(
            "SELECT ?x { ?x a sem:Event FILTER (isIRI(?x)) } LIMIT 1",
            "SELECT ?x { ?x a sem:Actor FILTER (isIRI(?x)) } LIMIT 1",
            "SELECT ?x { ?x a sem:Place FILTER (isIRI(?x)) } LIMIT 1",
            "SELECT ?x { ?s prov:hadPrimarySource ?x FILTER (isIRI(?x)) } LIMIT 1");
    private static final String ANYTHING =
            "SELECT ?x { { ?x ?p ?o } UNION { GRAPH ?g { ?x ?p ?o } } FILTER (isIRI(?x)) } LIMIT 1";

    /** Keeps copies of the lists. */
    public StoreOutline {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        examples = List.copyOf(examples);
        licences = List.copyOf(licences);
    }

    /** Reads every statement of a store, some of them several times. */
    public static StoreOutline of(Store store) {
        return SparqlSession.read(store, session -> {
            List<Term> properties = StoreVocabulary.allProperties(session, PATIENCE);
            List<Term> classes = new ArrayList<>();
            select(session, CLASSES, row -> classes.add(new Term(iri(row), number(row))));
            long[] inDefault = new long[1];
            select(session, IN_DEFAULT, row -> inDefault[0] = number(row));
            Map<String, Long> graphs = new LinkedHashMap<>();
            select(session, GRAPHS, row -> graphs.put(iri(row), number(row)));
            List<String> licences = new ArrayList<>();
            select(session, LICENCES, row -> licences.add(iri(row)));
            return new StoreOutline(classes, properties, inDefault[0], graphs, examples(session), licences);
        });
    }

    private static List<String> examples(SparqlSession session) {
        List<String> examples = new ArrayList<>();
        EXAMPLES.forEach(query -> select(session, query, row -> examples.add(iri(row))));
        if (examples.isEmpty()) {
            select(session, ANYTHING, row -> examples.add(iri(row)));
        }
        return examples;
    }

    private static void select(SparqlSession session, String query, Consumer<QuerySolution> rows) {
        try {
            session.selectWithin(PATIENCE, query, row -> {
                if (!row.contains("x") || row.get("x").isURIResource()) {
                    rows.accept(row);
                }
            });
        } catch (QueryCancelledException | QueryExceptionHTTP e) {
            LOG.info("a part of the outline is not counted: {}", String.valueOf(e.getMessage()));
        }
    }

    private static String iri(QuerySolution row) {
        return row.getResource("x").getURI();
    }

    private static long number(QuerySolution row) {
        return row.getLiteral("n").getLong();
    }
}
