package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.model.Words;
import org.dateline.page.EventLine;
import org.dateline.page.Figure;
import org.dateline.page.HomePage;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.query.NamedQueries;
import org.dateline.query.NamedQuery;
import org.dateline.query.StoreStatistics;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code /}: what there is, and where to go from here. */
final class HomeServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private static final String LATEST = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?event (SAMPLE(?name) AS ?label) (MAX(?begins) AS ?begin) (SAMPLE(?is) AS ?status) (MAX(?n) AS ?sources)
                (SAMPLE(?at) AS ?place) (MAX(?ends) AS ?end) {
              ?event a sem:Event ; rdfs:label ?name ; sem:hasBeginTimeStamp ?begins .
              OPTIONAL { ?event dl:status ?is }
              OPTIONAL { ?event dl:sourceCount ?n }
              OPTIONAL { ?event sem:hasPlace/rdfs:label ?at }
              OPTIONAL { ?event sem:hasEndTimeStamp ?ends }
            }
            GROUP BY ?event ORDER BY DESC(?begin) ?event LIMIT 15
            """;

    private final transient Store store;
    private final transient Figures figures;
    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final boolean readOnly;

    HomeServlet(Site site, boolean readOnly) {
        this.store = site.store();
        this.figures = site.figures();
        this.pages = site.pages();
        this.paths = site.paths();
        this.readOnly = readOnly;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html.write(request, response, pages.render(new HomePage(figures(), latest(), queries(), readOnly)));
    }

    private List<Figure> figures() {
        StoreStatistics held = figures.get();
        return List.of(
                figure(held.events(), "events"),
                figure(held.actors(), "actors"),
                figure(held.places(), "places"),
                figure(held.articles(), "articles"),
                figure(held.graphs(), "named graphs"),
                figure(held.triples(), "triples"));
    }

    private static Figure figure(long number, String of) {
        return new Figure(String.format(java.util.Locale.ROOT, "%,d", number), of);
    }

    private List<EventLine> latest() {
        List<EventLine> lines = new ArrayList<>();
        try (RDFConnection connection = store.connect()) {
            Txn.executeRead(connection, () -> connection.querySelect(LATEST, row -> lines.add(line(row))));
        }
        return lines;
    }

    private EventLine line(QuerySolution row) {
        String begin = row.getLiteral("begin").getLexicalForm();
        String iri = row.getResource("event").getURI();
        Link title = new Link(row.getLiteral("label").getLexicalForm(), paths.of(iri));
        long sources = row.contains("sources") ? row.getLiteral("sources").getLong() : 0;
        String days =
                row.contains("end") ? Words.days(begin, row.getLiteral("end").getLexicalForm()) : Words.day(begin);
        String date = days.contains(" – ") ? "from " + Words.day(begin) : days;
        String place = row.contains("place") ? row.getLiteral("place").getLexicalForm() : "";
        return new EventLine(date, title, place, name(row.get("status")), sources);
    }

    private static String name(@Nullable RDFNode status) {
        return status == null || !status.isURIResource()
                ? "unknown"
                : LocalPaths.localName(status.asResource().getURI());
    }

    /** The shipped queries, each linked to its run in the query form's own way. */
    static List<Link> queries() {
        return NamedQueries.list().stream()
                .map(query -> new Link(title(query), "/sparql?format=html&query=" + LocalPaths.encoded(query.text())))
                .toList();
    }

    private static String title(NamedQuery query) {
        return !query.question().isEmpty() ? query.question() : !query.title().isEmpty() ? query.title() : query.name();
    }
}
