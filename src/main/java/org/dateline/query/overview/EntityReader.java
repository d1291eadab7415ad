// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Iri;
import org.dateline.model.Label;
import org.dateline.model.LabelPolicy;
import org.dateline.model.Namespaces;
import org.dateline.model.Report;
import org.dateline.model.overview.EntityView;
import org.dateline.model.overview.NameVariant;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Sem;

/** Reads what a thing is and what it is called, by the shared graph and by each source. */
final class EntityReader {
    private static final int MOST_REPORTS = 20;

    private static final String SHARED = """
            SELECT ?p ?o (LANG(?o) AS ?lang) {
              VALUES ?p { %s rdf:type skos:altLabel schema:alternateName owl:sameAs skos:exactMatch skos:closeMatch schema:sameAs
                rdfs:comment schema:description skos:definition }
              ?thing ?p ?o
            } LIMIT 500
            """;

    private static final String IN_SOURCES = """
            SELECT ?g ?p ?o (LANG(?o) AS ?lang) {
              VALUES ?p { %s skos:altLabel }
              GRAPH ?g { ?thing ?p ?o }
            } LIMIT 1000
            """;

    private static final Set<String> COMMON = Set.of(
            Sem.ACTOR_CLASS.getURI(),
            Sem.PLACE_CLASS.getURI(),
            Namespaces.SEM + "EventType",
            Namespaces.SKOS + "Concept",
            Geo.FEATURE_CLASS.getURI());

    private final BoundedRows rows;
    private final TimelineIndex index;

    EntityReader(BoundedRows rows, TimelineIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /** The thing; nothing where neither the shared graph nor a source says what it is called or of which kind it is. */
    Optional<EntityView> find(String iri) {
        SparqlSession.Terms properties = SparqlSession.iris(LabelProperties.IRIS);
        List<BoundedRows.Row> shared = rows.about(iri, SHARED, properties);
        List<BoundedRows.Row> inSources = rows.about(iri, IN_SOURCES, properties);
        if (shared.isEmpty() && inSources.isEmpty()) {
            return Optional.empty();
        }
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> same = new LinkedHashSet<>();
        Map<String, Set<Report>> spellings = new TreeMap<>();
        String gloss = "";
        for (BoundedRows.Row row : shared) {
            String value = row.get("o");
            switch (Iri.localName(row.get("p"))) {
                case "type" -> kinds.add(value);
                case "sameAs", "exactMatch", "closeMatch" -> same.add(value);
                case "comment", "description", "definition" -> gloss = gloss.isEmpty() ? value : gloss;
                default -> spellings.computeIfAbsent(value, key -> new LinkedHashSet<>());
            }
        }
        for (BoundedRows.Row row : inSources) {
            Set<Report> by = spellings.computeIfAbsent(row.get("o"), key -> new LinkedHashSet<>());
            if (by.size() < MOST_REPORTS) {
                by.add(index.report(row.get("g")));
            }
        }
        kinds.removeAll(COMMON);
        String name = label(shared)
                .or(() -> label(inSources))
                .or(() -> spellings.keySet().stream().findFirst())
                .orElseGet(() -> index.named(iri).label());
        return Optional.of(
                new EntityView(iri, name, List.copyOf(kinds), gloss, list(spellings, name), List.copyOf(same)));
    }

    private static Optional<String> label(List<BoundedRows.Row> rows) {
        List<Label> labels = rows.stream()
                .flatMap(row -> LabelProperties.find(row.get("p"), row.get("o"), row.get("lang")).stream())
                .toList();
        return LabelPolicy.current().choose(labels).map(Label::text);
    }

    private static List<NameVariant> list(Map<String, Set<Report>> spellings, String name) {
        List<NameVariant> list = new ArrayList<>();
        spellings.forEach((text, by) -> {
            if (!text.equals(name) || !by.isEmpty()) {
                list.add(new NameVariant(text, List.copyOf(by)));
            }
        });
        return list;
    }
}
