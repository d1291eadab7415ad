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
import org.dateline.model.Namespaces;
import org.dateline.model.Report;
import org.dateline.model.overview.EntityView;
import org.dateline.model.overview.NameVariant;

/** Reads what a thing is and what it is called, by the shared graph and by each source. */
final class EntityReader {
    private static final int MOST_REPORTS = 20;

    private static final String SHARED = """
            SELECT ?p ?o (LANG(?o) AS ?lang) {
              VALUES ?p { a rdfs:label skos:prefLabel skos:altLabel schema:name schema:alternateName owl:sameAs
                skos:exactMatch skos:closeMatch schema:sameAs rdfs:comment schema:description skos:definition }
              ?thing ?p ?o
            } LIMIT 500
            """.replace(" a ", " <" + Namespaces.RDF + "type> ");

    private static final String TOLD = """
            SELECT ?g ?o {
              VALUES ?p { rdfs:label skos:prefLabel skos:altLabel }
              GRAPH ?g { ?thing ?p ?o }
            } LIMIT 1000
            """;

    private static final Set<String> COMMON = Set.of(
            Namespaces.SEM + "Actor",
            Namespaces.SEM + "Place",
            Namespaces.SEM + "EventType",
            Namespaces.SKOS + "Concept",
            Namespaces.GEO + "Feature");

    private final BoundedRows rows;
    private final TimelineIndex index;

    EntityReader(BoundedRows rows, TimelineIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /** The thing; nothing where neither the shared graph nor a source says what it is called or of which kind it is. */
    Optional<EntityView> find(String iri) {
        List<BoundedRows.Row> shared = rows.about(iri, SHARED);
        List<BoundedRows.Row> told = rows.about(iri, TOLD);
        if (shared.isEmpty() && told.isEmpty()) {
            return Optional.empty();
        }
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> same = new LinkedHashSet<>();
        Map<String, Set<Report>> spellings = new TreeMap<>();
        String name = "";
        String gloss = "";
        for (BoundedRows.Row row : shared) {
            String property = Iri.localName(row.get("p"));
            String value = row.get("o");
            switch (property) {
                case "type" -> kinds.add(value);
                case "sameAs", "exactMatch", "closeMatch" -> same.add(value);
                case "comment", "description", "definition" -> gloss = gloss.isEmpty() ? value : gloss;
                default -> {
                    spellings.computeIfAbsent(value, key -> new LinkedHashSet<>());
                    boolean main = "label".equals(property) || "prefLabel".equals(property);
                    boolean better = name.isEmpty() || "en".equals(row.get("lang"));
                    name = main && better ? value : name;
                }
            }
        }
        for (BoundedRows.Row row : told) {
            Set<Report> by = spellings.computeIfAbsent(row.get("o"), key -> new LinkedHashSet<>());
            if (by.size() < MOST_REPORTS) {
                by.add(index.report(row.get("g")));
            }
        }
        kinds.removeAll(COMMON);
        String called = name.isEmpty() ? fallback(iri, spellings) : name;
        return Optional.of(
                new EntityView(iri, called, List.copyOf(kinds), gloss, list(spellings, called), List.copyOf(same)));
    }

    private String fallback(String iri, Map<String, Set<Report>> spellings) {
        return spellings.isEmpty()
                ? index.named(iri).label()
                : spellings.keySet().iterator().next();
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
