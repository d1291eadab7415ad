package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.rdf.AbsoluteIri;

/** Asks a store bounded questions and gives the rows as texts, which outlive the transaction. */
final class BoundedRows {
    private static final int LONGEST = 2_000;
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private final Supplier<RDFConnection> connections;

    /** Questions that go over a new connection each. */
    BoundedRows(Supplier<RDFConnection> connections) {
        this.connections = connections;
    }

    /** One row; what is unbound is empty. */
    record Row(Map<String, String> values) {
        String get(String name) {
            return values.getOrDefault(name, "");
        }

        boolean has(String name) {
            return values.containsKey(name);
        }
    }

    /** The rows of a query in which {@code ?thing} stands for a thing. */
    List<Row> about(String thing, String query) {
        ParameterizedSparqlString bound = new ParameterizedSparqlString(PREFIXES + query);
        bound.setIri("thing", thing);
        return list(bound.toString());
    }

    /** The rows of a query in which {@code %THINGS%} stands for the IRIs of some things; none where there are none. */
    List<Row> among(Collection<String> things, String query) {
        String iris = things.stream()
                .filter(AbsoluteIri::is)
                .map(iri -> "<" + iri + ">")
                .collect(Collectors.joining(" "));
        return iris.isEmpty() ? List.of() : list(PREFIXES + query.replace("%THINGS%", iris));
    }

    /** The rows of a query as it is, with the prefixes before it. */
    List<Row> all(String query) {
        return list(PREFIXES + query);
    }

    private List<Row> list(String query) {
        List<Row> rows = new ArrayList<>();
        try (RDFConnection connection = connections.get()) {
            Txn.executeRead(connection, () -> connection.querySelect(query, row -> rows.add(row(row))));
        }
        return rows;
    }

    private static Row row(QuerySolution solution) {
        Map<String, String> values = new HashMap<>();
        solution.varNames().forEachRemaining(name -> values.put(name, text(solution.get(name))));
        return new Row(values);
    }

    private static String text(RDFNode node) {
        String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
