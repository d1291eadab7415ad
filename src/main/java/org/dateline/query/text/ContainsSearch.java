package org.dateline.query.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.model.text.HighlightedText;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.store.Store;

/** Search by the letters of labels alone, which any SPARQL 1.1 engine can do; for engines that hold too much to copy. */
final class ContainsSearch {
    private static final int AT_MOST = 1_000;
    private static final String TEMPLATE = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?x ?class (SAMPLE(?name) AS ?label) {
              VALUES ?class { sem:Event sem:Actor sem:Place } VALUES ?p { rdfs:label skos:altLabel }
              ?x a ?class ; ?p ?name .
              %s
            } GROUP BY ?x ?class ORDER BY STRLEN(SAMPLE(?name)) ?x LIMIT %d
            """;

    private final Store store;

    ContainsSearch(Store store) {
        this.store = store;
    }

    TextHits search(TextQuery query) {
        Map<String, TextHit> found = find(query.text());
        Map<TextKind, Integer> counts = new EnumMap<>(TextKind.class);
        found.values().forEach(hit -> counts.merge(hit.kind(), 1, Integer::sum));
        List<TextHit> hits = found.values().stream()
                .filter(hit -> query.kind().isEmpty() || query.kind().get() == hit.kind())
                .skip(query.from())
                .limit(query.limit())
                .toList();
        return new TextHits(hits, counts, List.of(), false);
    }

    Set<String> events(String text) {
        return find(text).values().stream()
                .filter(hit -> hit.kind() == TextKind.EVENT)
                .map(TextHit::iri)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, TextHit> find(String text) {
        List<String> words = WordSearch.words(text);
        Map<String, TextHit> found = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            try (RDFConnection connection = store.connect()) {
                connection.querySelect(query(words), row -> {
                    TextHit hit = hit(row);
                    found.putIfAbsent(hit.iri(), hit);
                });
            }
        }
        return found;
    }

    private static String query(List<String> words) {
        ParameterizedSparqlString filters = new ParameterizedSparqlString();
        for (String word : words) {
            filters.append("FILTER(CONTAINS(LCASE(STR(?name)), LCASE(");
            filters.appendLiteral(word);
            filters.append("))) ");
        }
        return TEMPLATE.formatted(filters.toString().replace("%", "%%"), AT_MOST)
                .replace("%%", "%");
    }

    private static TextHit hit(QuerySolution row) {
        String type = row.get("class").toString();
        TextKind kind =
                TextKind.valueOf(type.substring(type.lastIndexOf('/') + 1).toUpperCase(java.util.Locale.ROOT));
        HighlightedText name = HighlightedText.plain(row.getLiteral("label").getLexicalForm());
        return new TextHit(row.get("x").toString(), kind, name, Optional.empty(), Optional.empty(), 0);
    }
}
