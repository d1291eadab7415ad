// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dateline.model.Namespaces;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.LabelProperties;

/**
 * Adds to a description what its things are called: labels, headlines, and of what has none, such as participations, tolls and
 * nodes of a history, that by which it can be named. Only statements of the store are added, to the graphs in which they stand.
 */
final class DescriptionLabels {
    private static final int LONGEST = 2000;

    private static final String SHARED = "?x ?p ?o";
    private static final String IN_SOURCES = "GRAPH ?g { ?x ?p ?o }";
    private static final String LABELS = "%2$s";
    private static final String MADE_OF = "dl:agent sem:roleType dl:harm dl:low dl:best dl:high dl:knownFrom dl:gist";

    /** What is minted for an event, or says something of a thing, and has no label. */
    private static final List<String> NAMELESS = List.of("hasParticipation", "casualties");

    private final SparqlSession session;
    private final Dataset found;
    private final Set<String> named = new HashSet<>();

    DescriptionLabels(SparqlSession session, Dataset found) {
        this.session = session;
        this.found = found;
    }

    void name() {
        Set<String> nameless = new LinkedHashSet<>();
        for (String property : NAMELESS) {
            found.getDefaultModel()
                    .listObjectsOfProperty(ResourceFactory.createProperty(Dl.NS + property))
                    .filterKeep(DescriptionLabels::isShort)
                    .forEach(node -> nameless.add(node.asResource().getURI()));
        }
        add(nameless, MADE_OF, SHARED);
        Set<String> things = new LinkedHashSet<>();
        collect(found.getDefaultModel(), things);
        found.listNames().forEachRemaining(name -> collect(found.getNamedModel(name), things));
        add(things, LABELS, SHARED);
        things.removeAll(named);
        add(things, LABELS, IN_SOURCES);
        things.removeAll(named);
        add(things, "dl:gist", IN_SOURCES);
        reports(things);
    }

    /** Adds by which publisher and on which day an article came out, for reports and articles without a label. */
    private void reports(Set<String> things) {
        add(things, "prov:hadPrimarySource", SHARED);
        Set<String> articles = new LinkedHashSet<>(things);
        articles.addAll(objects("hadPrimarySource", Namespaces.PROV));
        add(articles, "schema:headline schema:publisher schema:datePublished", IN_SOURCES);
        add(objects("publisher", Namespaces.SCHEMA), LABELS, SHARED);
    }

    private Set<String> objects(String property, String namespace) {
        Set<String> objects = new LinkedHashSet<>();
        found.getUnionModel()
                .union(found.getDefaultModel())
                .listObjectsOfProperty(ResourceFactory.createProperty(namespace, property))
                .filterKeep(DescriptionLabels::isShort)
                .forEach(node -> objects.add(node.asResource().getURI()));
        return objects;
    }

    private static void collect(Model model, Set<String> things) {
        model.listSubjects().filterKeep(DescriptionLabels::isShort).forEach(x -> things.add(x.getURI()));
        model.listObjects()
                .filterKeep(DescriptionLabels::isShort)
                .forEach(x -> things.add(x.asResource().getURI()));
    }

    private static boolean isShort(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().length() < LONGEST;
    }

    /**
     * Adds statements of things.
     *
     * @param properties which ones, as a list for VALUES; {@code %2$s} there stands for those that name things
     * @param pattern {@code ?x ?p ?o}, perhaps in a graph
     */
    private void add(Set<String> things, String properties, String pattern) {
        String query = "SELECT * { %1$s VALUES ?p { " + properties + " } " + pattern + " } LIMIT 20000";
        for (SparqlSession.Terms batch : SparqlSession.batches("x", things)) {
            session.select(query, this::add, batch, SparqlSession.iris(LabelProperties.IRIS));
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
