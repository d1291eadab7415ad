package org.dateline.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.store.Store;

/** Names things of a list: what a commit changed, for instance. */
public final class ThingLabels {
    /** More names are not looked up, however much changed. */
    private static final int LOOKED_UP = 2000;

    private static final String QUERY = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing (SAMPLE(?name) AS ?label) WHERE {
              VALUES ?type { sem:Event sem:Actor sem:Place }
              VALUES ?thing { %s }
              ?thing a ?type ; rdfs:label ?name . FILTER isLiteral(?name)
            } GROUP BY ?thing ?type ORDER BY DESC(STRENDS(STR(?type), "Event")) ?label LIMIT %d
            """;

    private static final String LABELS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing (SAMPLE(?name) AS ?label) WHERE {
              VALUES ?thing { %s }
              { ?thing rdfs:label ?name } UNION { ?thing skos:prefLabel ?name }
              FILTER isLiteral(?name)
            } GROUP BY ?thing
            """;

    private ThingLabels() {}

    /**
     * A thing with a name.
     *
     * @param iri the thing
     * @param label its name in any language
     */
    public record Named(String iri, String label) {}

    /**
     * Events, actors and places among the given things, events first.
     *
     * @param things IRIs; those that SPARQL cannot write are passed over
     * @param limit how many at most
     */
    public static List<Named> list(Store store, Collection<String> things, int limit) {
        return ask(store, QUERY.formatted(values(things), limit));
    }

    /**
     * The labels that the default graph has for things.
     *
     * @param things IRIs; those that SPARQL cannot write are passed over, and so is what is more than 2,000
     */
    public static List<Named> labels(Store store, Collection<String> things) {
        return ask(store, LABELS.formatted(values(things)));
    }

    private static String values(Collection<String> things) {
        return things.stream()
                .filter(AbsoluteIri::is)
                .sorted()
                .limit(LOOKED_UP)
                .map(iri -> "<" + iri + ">")
                .collect(Collectors.joining(" "));
    }

    private static List<Named> ask(Store store, String query) {
        List<Named> named = new ArrayList<>();
        try (RDFConnection connection = store.connect()) {
            Txn.executeRead(
                    connection,
                    () -> connection.querySelect(query, (QuerySolution row) -> {
                        // Nothing to group gives one empty row.
                        if (row.contains("thing")) {
                            named.add(new Named(
                                    row.getResource("thing").getURI(),
                                    row.getLiteral("label").getLexicalForm()));
                        }
                    }));
        }
        return List.copyOf(named);
    }
}
