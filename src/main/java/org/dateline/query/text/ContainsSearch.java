// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.text.HighlightedText;
import org.dateline.model.text.NameFit;
import org.dateline.model.text.NameHits;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.SharedClasses;
import org.dateline.store.Store;

/** Search by the letters of labels alone, which any SPARQL 1.1 engine can do; for engines that hold too much to copy. */
final class ContainsSearch {
    private static final int AT_MOST = 1_000;
    private static final String QUERY = """
            SELECT ?x ?class (MIN(STR(?name)) AS ?found) {
              VALUES ?p { %%1$s skos:altLabel }
              ?x ?p ?name .
              %s
              OPTIONAL { VALUES ?class { %%3$s %%4$s %%5$s } ?x a ?class }
            } GROUP BY ?x ?class ORDER BY STRLEN(MIN(STR(?name))) ?x LIMIT %%2$d
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

    /** The things whose label contains all words of a name; those whose label is the name before all others. */
    NameHits named(String name, TextKind kind, int most) {
        List<TextHit> hits =
                search(new TextQuery(name, Optional.of(kind), 0, 100)).hits();
        List<TextHit> whole = hits.stream()
                .filter(hit -> hit.name().text().equalsIgnoreCase(name.strip()))
                .toList();
        boolean isWhole = !whole.isEmpty();
        return new NameHits(
                isWhole ? NameFit.WHOLE : NameFit.WORDS,
                (isWhole ? whole : hits).stream().limit(most).toList());
    }

    private Map<String, TextHit> find(String text) {
        List<String> words = WordSearch.words(text);
        if (words.isEmpty()) {
            return Map.of();
        }
        List<Object> parts = new ArrayList<>(List.of(
                SparqlSession.iris(LabelProperties.IRIS),
                AT_MOST,
                SparqlSession.iris(EventTerms.CLASSES),
                SparqlSession.iris(SharedClasses.ACTORS),
                SparqlSession.iris(SharedClasses.PLACES)));
        StringBuilder filters = new StringBuilder();
        for (String word : words) {
            parts.add(SparqlSession.strings(List.of(word), ""));
            filters.append("FILTER (CONTAINS(LCASE(STR(?name)), LCASE(%%%d$s))) ".formatted(parts.size()));
        }
        return SparqlSession.read(store, session -> find(session, QUERY.formatted(filters), parts));
    }

    private static Map<String, TextHit> find(SparqlSession session, String query, List<Object> parts) {
        List<QuerySolution> rows = new ArrayList<>();
        session.select(query, rows::add, parts.toArray());
        ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());
        labels.learn(session, rows.stream().map(row -> row.get("x").toString()).toList());
        Map<String, TextHit> found = new LinkedHashMap<>();
        rows.forEach(row -> {
            TextHit hit = hit(row, labels);
            found.putIfAbsent(hit.iri(), hit);
        });
        return found;
    }

    private static TextHit hit(QuerySolution row, ThingLabels labels) {
        String iri = row.get("x").toString();
        TextKind kind = row.contains("class") ? kind(row.get("class").toString()) : TextKind.THING;
        String label = labels.label(iri);
        HighlightedText name = HighlightedText.plain(label.isEmpty() ? SparqlSession.text(row, "found") : label);
        return new TextHit(iri, kind, name, Optional.empty(), Optional.empty(), 0);
    }

    private static TextKind kind(String type) {
        return EventTerms.CLASSES.contains(type)
                ? TextKind.EVENT
                : SharedClasses.ACTORS.contains(type) ? TextKind.ACTOR : TextKind.PLACE;
    }
}
