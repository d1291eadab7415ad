package org.dateline.query;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;

/** Asks one store, in a running transaction, questions with IRIs put into them. */
public record SparqlSession(RDFConnection connection) {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    /** {@code %s}, {@code %2$s}, {@code %3$d}: filled in one pass, so that nothing within an IRI is taken for one. */
    private static final Pattern BLANK = Pattern.compile("%(?:(\\d)\\$)?[sd]");

    /** What may not stand between the angle brackets of an IRI in SPARQL. */
    private static final String NO_IRI = ".*[\\x00-\\x20<>\"{}|\\\\^`].*";

    /**
     * Runs a SELECT.
     *
     * @param query without prefixes; {@code %1$s} and so on stand for what is put in
     * @param parts lists from {@link #list}, or numbers
     */
    public void rows(String query, Consumer<QuerySolution> each, Object... parts) {
        String filled = BLANK.matcher(query).replaceAll(blank -> {
            int number = blank.group(1) == null ? 1 : Integer.parseInt(blank.group(1));
            return Matcher.quoteReplacement(parts[number - 1].toString());
        });
        connection.querySelect(PREFIXES + filled, each);
    }

    /** IRIs as a list for VALUES, or an IRI by itself; what cannot be written as one is left out. */
    public static String list(Collection<String> iris) {
        return iris.stream()
                .filter(SparqlSession::isWritable)
                .map(iri -> "<" + iri + ">")
                .collect(Collectors.joining(" "));
    }

    /** The text of a literal in a row; empty where there is none. */
    public static String text(QuerySolution row, String name) {
        return row.contains(name) && row.get(name).isLiteral()
                ? row.getLiteral(name).getLexicalForm()
                : "";
    }

    public static boolean isWritable(String iri) {
        return !iri.matches("(?s)" + NO_IRI) && iri.indexOf(':') > 0;
    }
}
