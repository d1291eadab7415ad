// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.dateline.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes and properties that a store uses, those that its data use most first. What the ontology's scheme in the store uses is
 * not counted, but listed.
 *
 * @param classes of things in the default graph and in named graphs
 * @param properties of statements in the default graph and in named graphs
 */
public record StoreVocabulary(List<Term> classes, List<Term> properties) {
    private static final Logger LOG = LoggerFactory.getLogger(StoreVocabulary.class);
    private static final String CLASSES = """
            SELECT ?term (COUNT(*) AS ?n) WHERE { { ?x a ?term } UNION { GRAPH ?g { ?x a ?term } } }
            GROUP BY ?term ORDER BY DESC(?n) LIMIT 500
            """;
    private static final String PROPERTIES = """
            SELECT ?term (COUNT(*) AS ?n) WHERE { { ?x ?term ?y } UNION { GRAPH ?g { ?x ?term ?y } } }
            GROUP BY ?term ORDER BY DESC(?n) LIMIT 500
            """;

    /** Keeps copies of the lists. */
    public StoreVocabulary {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
    }

    /**
     * A class or a property.
     *
     * @param iri its IRI
     * @param count how many statements of the data use it so
     */
    public record Term(String iri, long count) {}

    /**
     * Counts. This reads every statement of the store.
     *
     * @param patience how long each of the two counts may take; one that takes longer is left out
     */
    public static StoreVocabulary of(Store store, Duration patience) {
        return SparqlSession.read(store, session -> {
            Map<String, Long> classes = new HashMap<>();
            Map<String, Long> properties = new HashMap<>();
            count(session, CLASSES, patience, classes);
            count(session, PROPERTIES, patience, properties);
            HeldScheme.subtract(session, classes, properties);
            return new StoreVocabulary(list(classes), list(properties));
        });
    }

    private static void count(SparqlSession session, String query, Duration patience, Map<String, Long> counts) {
        try {
            session.selectWithin(patience, query, row -> {
                RDFNode term = row.get("term");
                if (term != null && term.isURIResource()) {
                    counts.put(term.asResource().getURI(), row.getLiteral("n").getLong());
                }
            });
        } catch (QueryCancelledException | QueryExceptionHTTP e) {
            LOG.info("the vocabulary is not counted: {}", String.valueOf(e.getMessage()));
        }
    }

    private static List<Term> list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Term(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Term term) -> -term.count()).thenComparing(Term::iri))
                .toList();
    }
}
