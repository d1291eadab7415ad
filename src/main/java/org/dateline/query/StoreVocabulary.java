// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.dateline.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes and properties that a store uses, the most used first.
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
     * @param count how many statements use it so
     */
    public record Term(String iri, long count) {}

    /**
     * Counts. This reads every statement of the store.
     *
     * @param patience how long each of the two counts may take; one that takes longer is left out
     */
    public static StoreVocabulary of(Store store, Duration patience) {
        return SparqlSession.read(
                store,
                session -> new StoreVocabulary(list(session, CLASSES, patience), list(session, PROPERTIES, patience)));
    }

    private static List<Term> list(SparqlSession session, String query, Duration patience) {
        List<Term> terms = new ArrayList<>();
        try {
            session.selectWithin(patience, query, row -> {
                RDFNode term = row.get("term");
                if (term != null && term.isURIResource()) {
                    terms.add(new Term(
                            term.asResource().getURI(), row.getLiteral("n").getLong()));
                }
            });
        } catch (QueryCancelledException | QueryExceptionHTTP e) {
            LOG.info("the vocabulary is not counted: {}", String.valueOf(e.getMessage()));
        }
        return terms;
    }
}
