package org.dateline.query.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.query.SparqlSession;

/** What things are called: by the shared labels, else those of the vocabulary, else those of the sources, else by their IRI. */
final class EvidenceLabels {
    private static final int AT_ONCE = 400;
    private static final int LONGEST = 300;
    private static final String HELD = """
            SELECT ?s ?o { VALUES ?s { %s } ?s rdfs:label ?o }
            """;
    private static final String TOLD = """
            SELECT ?s (SAMPLE(?l) AS ?o) { VALUES ?s { %s } GRAPH ?g { ?s rdfs:label ?l } } GROUP BY ?s
            """;

    private final Model ontology;
    private final Map<String, String> labels = new LinkedHashMap<>();

    EvidenceLabels(Model ontology) {
        this.ontology = ontology;
    }

    /** Learns the names of these, at most {@value #AT_ONCE} of them. */
    void learn(SparqlSession asking, Collection<String> iris) {
        ask(asking, HELD, iris);
        ask(asking, TOLD, iris);
    }

    /** Learns the names of all of these. */
    void learnAll(SparqlSession asking, Collection<String> iris) {
        List<String> all = List.copyOf(iris);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            learn(asking, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void ask(SparqlSession asking, String query, Collection<String> iris) {
        Set<String> unknown = iris.stream()
                .filter(iri -> !labels.containsKey(iri) && vocabulary(iri).isEmpty())
                .limit(AT_ONCE)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
        if (!unknown.isEmpty()) {
            asking.rows(
                    query,
                    row -> {
                        if (row.contains("o") && row.get("o").isLiteral()) {
                            labels.merge(
                                    row.get("s").toString(),
                                    cut(row.getLiteral("o").getLexicalForm()),
                                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
                        }
                    },
                    SparqlSession.list(unknown));
        }
    }

    Named of(String iri) {
        String label = labels.getOrDefault(iri, "");
        label = label.isBlank() ? vocabulary(iri) : label;
        return new Named(iri, label.isBlank() ? cut(Iri.localName(iri)) : label);
    }

    List<Named> of(Collection<String> iris) {
        return iris.stream().map(this::of).toList();
    }

    /** A text no longer than a title may be. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String vocabulary(String iri) {
        for (var property : List.of(SKOS.prefLabel, RDFS.label)) {
            Statement label = ontology.createResource(iri).getProperty(property);
            if (label != null && label.getObject().isLiteral()) {
                return label.getLiteral().getLexicalForm();
            }
        }
        return "";
    }

    Model ontology() {
        return ontology;
    }
}
