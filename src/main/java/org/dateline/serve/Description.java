package org.dateline.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.page.SourceLine;
import org.dateline.store.Store;

/**
 * What a store knows of one thing, bounded: its statements with the blank nodes they lead to, what points to it, the labels of
 * all that is named, and the graphs that tell of it. The default graph is asked first; what it does not hold, the sources do.
 *
 * @param iri the thing
 * @param model all statements
 * @param sources the graphs in which it is a subject
 * @param told what it tells, where it is the name of a graph
 */
record Description(String iri, Model model, List<SourceLine> sources, Told told) {
    /** What participations and tolls of a thing are, and in which a thing takes part, so that they can be named. */
    private static final String MINTED = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            CONSTRUCT { ?node ?p ?o } WHERE {
              { SELECT ?node { VALUES ?thing { ?iri } VALUES ?link { dl:hasParticipation dl:casualties dl:assessment } ?thing ?link ?node
                  FILTER(isIRI(?node)) } LIMIT 300 }
              VALUES ?p { dl:agent sem:roleType dl:harm dl:low dl:best dl:high dl:knownFrom } ?node ?p ?o
            }
            """;

    private static final String TOLD =
            "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT ?s ?p ?o { GRAPH ?iri { ?s ?p ?o } } LIMIT 2000 } }";
    private static final String OUTGOING = """
            CONSTRUCT { ?thing ?p ?o . ?o ?p2 ?o2 . ?o2 ?p3 ?o3 } WHERE {
              { SELECT ?thing ?p ?o { VALUES ?thing { ?iri } %1$s ?thing ?p ?o %2$s } LIMIT 1000 }
              OPTIONAL { %1$s ?o ?p2 ?o2 . FILTER(isBlank(?o)) OPTIONAL { ?o2 ?p3 ?o3 . FILTER(isBlank(?o2)) } %2$s }
            }
            """;
    private static final String INCOMING = """
            CONSTRUCT { ?s ?p ?thing } WHERE {
              { SELECT ?thing ?s ?p { VALUES ?thing { ?iri } %1$s ?s ?p ?thing . FILTER(!isBlank(?s)) %2$s } LIMIT 1000 }
            }
            """;
    /** Who tells of a thing, or claims something about it. */
    private static final String SOURCES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            SELECT DISTINCT ?g {
              { VALUES ?thing { ?iri } GRAPH ?g { ?thing ?p ?o } } UNION { VALUES ?thing { ?iri } GRAPH ?g { ?claim dl:about ?thing } }
            } ORDER BY ?g LIMIT 200
            """;

    private static final String LABELS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?x (SAMPLE(?l) AS ?label) { VALUES ?x { %s } { ?x rdfs:label ?l } UNION { GRAPH ?g { ?x rdfs:label ?l } } }
            GROUP BY ?x
            """;
    private static final int LABELS_AT_ONCE = 500;

    /**
     * What a source tells.
     *
     * @param headline the title of its article
     * @param model its statements, bounded, with labels
     */
    record Told(Optional<String> headline, Model model) {}

    /** Describes a thing; the model is empty where nothing is known of it. */
    static Description of(Store store, LocalPaths paths, String iri) {
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> describe(connection, paths, iri));
        }
    }

    /** Describes a thing of a model. */
    static Description of(Model model, LocalPaths paths, String iri) {
        try (RDFConnection connection = RDFConnection.connect(DatasetFactory.wrap(model))) {
            return describe(connection, paths, iri);
        }
    }

    private static Description describe(RDFConnection connection, LocalPaths paths, String iri) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Prefixes.MAP);
        for (String template : List.of(OUTGOING, INCOMING)) {
            Model found = connection.queryConstruct(query(template.formatted("", ""), iri));
            model.add(
                    found.isEmpty()
                            ? connection.queryConstruct(query(template.formatted("GRAPH ?g {", "}"), iri))
                            : found);
        }
        model.add(connection.queryConstruct(query(MINTED, iri)));
        List<String> sources = new ArrayList<>();
        connection.querySelect(
                query(SOURCES, iri), row -> sources.add(row.get("g").toString()));
        if (!model.isEmpty()) {
            label(connection, model);
        }
        return new Description(iri, model, Sources.list(connection, sources, paths), told(connection, paths, iri));
    }

    private static Told told(RDFConnection connection, LocalPaths paths, String iri) {
        Model model = connection.queryConstruct(query(TOLD, iri));
        if (model.isEmpty()) {
            return new Told(Optional.empty(), model);
        }
        label(connection, model);
        String title =
                Sources.list(connection, List.of(iri), paths).get(0).report().text();
        boolean known = model.listObjects()
                .filterKeep(node ->
                        node.isLiteral() && node.asLiteral().getLexicalForm().equals(title))
                .hasNext();
        return new Told(known ? Optional.of(title) : Optional.empty(), model);
    }

    private static String query(String template, String iri) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(template);
        query.setIri("iri", iri);
        return query.toString();
    }

    private static void label(RDFConnection connection, Model model) {
        List<String> named = new ArrayList<>();
        model.listSubjects().filterKeep(Resource::isURIResource).forEach(x -> named.add("<" + x.getURI() + ">"));
        model.listObjects()
                .filterKeep(x -> x.isURIResource())
                .forEach(x -> named.add("<" + x.asResource().getURI() + ">"));
        List<QuerySolution> rows = new ArrayList<>();
        for (int i = 0; i < named.size(); i += LABELS_AT_ONCE) {
            List<String> some = named.subList(i, Math.min(named.size(), i + LABELS_AT_ONCE));
            connection.querySelect(LABELS.formatted(String.join(" ", some)), rows::add);
        }
        rows.stream()
                .filter(row -> row.contains("label"))
                .filter(row -> !model.contains(row.getResource("x"), RDFS.label))
                .forEach(row -> model.add(row.getResource("x"), RDFS.label, row.get("label")));
    }
}
