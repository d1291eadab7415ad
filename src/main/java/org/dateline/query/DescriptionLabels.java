package org.dateline.query;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.rdf.AbsoluteIri;

/**
 * Adds to a description what its things are called: labels, headlines, and of what has none, such as participations, tolls and
 * snapshots, that by which it can be named. Only statements of the store are added, to the graphs in which they stand.
 */
final class DescriptionLabels {
    private static final int AT_ONCE = 500;
    private static final int LONGEST = 2000;

    private static final String PREFIXES = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            """;

    private static final String LABELS = "rdfs:label skos:prefLabel schema:headline";
    private static final String MADE_OF = "dl:agent sem:roleType dl:harm dl:low dl:best dl:high dl:knownFrom dl:gist";

    /** What is minted for an event, or says something of a thing, and has no label. */
    private static final List<String> NAMELESS = List.of("hasParticipation", "casualties", "assessment");

    private final RDFConnection connection;
    private final Dataset found;
    private final Set<String> named = new HashSet<>();

    DescriptionLabels(RDFConnection connection, Dataset found) {
        this.connection = connection;
        this.found = found;
    }

    void name() {
        Set<String> nameless = new LinkedHashSet<>();
        for (String property : NAMELESS) {
            found.getDefaultModel()
                    .listObjectsOfProperty(
                            ResourceFactory.createProperty("https://w3id.org/dateline/ontology#" + property))
                    .filterKeep(DescriptionLabels::isWritable)
                    .forEach(node -> nameless.add(node.asResource().getURI()));
        }
        add(nameless, MADE_OF, "");
        Set<String> things = new LinkedHashSet<>();
        collect(found.getDefaultModel(), things);
        found.listNames().forEachRemaining(name -> collect(found.getNamedModel(name), things));
        add(things, LABELS, "");
        things.removeAll(named);
        add(things, LABELS, "GRAPH ?g");
        things.removeAll(named);
        add(things, "dl:gist", "GRAPH ?g");
    }

    private static void collect(Model model, Set<String> things) {
        model.listSubjects().filterKeep(DescriptionLabels::isWritable).forEach(x -> things.add(x.getURI()));
        model.listObjects()
                .filterKeep(DescriptionLabels::isWritable)
                .forEach(x -> things.add(x.asResource().getURI()));
    }

    private static boolean isWritable(RDFNode node) {
        return node.isURIResource()
                && node.asResource().getURI().length() < LONGEST
                && AbsoluteIri.is(node.asResource().getURI());
    }

    private void add(Set<String> things, String properties, String graph) {
        List<String> all = List.copyOf(things);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            String some = all.subList(i, Math.min(all.size(), i + AT_ONCE)).stream()
                    .map(thing -> "<" + thing + ">")
                    .collect(Collectors.joining(" "));
            String pattern = graph.isEmpty() ? "?x ?p ?o" : graph + " { ?x ?p ?o }";
            connection.querySelect(
                    PREFIXES + "SELECT * { VALUES ?x { " + some + " } VALUES ?p { " + properties + " } " + pattern
                            + " } LIMIT 4000",
                    this::add);
        }
    }

    private void add(QuerySolution row) {
        Model model = row.contains("g") ? found.getNamedModel(row.get("g").toString()) : found.getDefaultModel();
        named.add(row.getResource("x").getURI());
        model.add(
                row.getResource("x"),
                ResourceFactory.createProperty(row.getResource("p").getURI()),
                row.get("o"));
    }
}
