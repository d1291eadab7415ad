package org.dateline.query.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Named;

/** What things are called: those of the index by it, others by their labels in the store. */
final class OverviewLabels {
    private static final int AT_ONCE = 500;
    private static final String LABELS = """
            SELECT ?s (MIN(?name) AS ?label) {
              VALUES ?s { %THINGS% }
              ?s rdfs:label|skos:prefLabel|schema:headline ?text BIND (STR(?text) AS ?name)
            } GROUP BY ?s
            """;

    private final TimelineIndex index;
    private final Map<String, String> labels = new HashMap<>();

    /** Names of all these things together, to spare questions. */
    OverviewLabels(BoundedRows rows, TimelineIndex index, Set<String> things) {
        this.index = index;
        Set<String> unknown = new TreeSet<>();
        things.stream().filter(iri -> !index.knows(iri)).limit(AT_ONCE).forEach(unknown::add);
        rows.among(unknown, LABELS).forEach(row -> labels.put(row.get("s"), row.get("label")));
    }

    /** A thing with its name; where it has none, the end of its IRI. */
    Named of(String iri) {
        String label = labels.get(iri);
        String headline = index.report(iri).headline();
        return label != null ? new Named(iri, label) : headline.isEmpty() ? unnamed(iri) : new Named(iri, headline);
    }

    /** A revision's number alone would name nothing. */
    private Named unnamed(String iri) {
        int id = iri.indexOf("/id/report/");
        return id < 0 ? index.named(iri) : new Named(iri, iri.substring(id + "/id/".length()));
    }

    /** Several things with their names. */
    List<Named> all(Iterable<String> iris) {
        List<Named> named = new java.util.ArrayList<>();
        iris.forEach(iri -> named.add(of(iri)));
        return named;
    }
}
