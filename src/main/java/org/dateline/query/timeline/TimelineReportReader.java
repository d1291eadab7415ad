package org.dateline.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.Report;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;

/** Reads what is known of reports: their article, who published it, where and when. */
final class TimelineReportReader {
    private final RDFConnection connection;

    TimelineReportReader(RDFConnection connection) {
        this.connection = connection;
    }

    /** All reports of the store. */
    Collection<Report> readAll() {
        return read("");
    }

    /** Those of these things that are reports. */
    Collection<Report> read(List<String> iris) {
        return read("VALUES ?g { " + QueryTerms.joined(iris, " ") + " } ");
    }

    private Collection<Report> read(String narrowed) {
        String query = "SELECT ?g ?article ?headline ?publisher ?url ?day { " + narrowed + "?g a "
                + QueryTerms.iri(Dl.SOURCE_CLASS) + " OPTIONAL { ?g " + QueryTerms.iri(Prov.HAD_PRIMARY_SOURCE)
                + " ?article OPTIONAL { GRAPH ?g { ?article " + schema("headline")
                + " ?headline } } OPTIONAL { GRAPH ?g { ?article " + schema("url")
                + " ?url } } OPTIONAL { GRAPH ?g { ?article "
                + schema("datePublished") + " ?day } } OPTIONAL { GRAPH ?g { ?article " + schema("publisher")
                + " ?who } OPTIONAL { { ?who " + QueryTerms.iri(RDFS.label.getURI())
                + " ?publisher } UNION { GRAPH ?g { ?who "
                + QueryTerms.iri(RDFS.label.getURI()) + " ?publisher } } } } } }";
        Map<String, Report> reports = new HashMap<>();
        connection.querySelect(query, row -> {
            if (row.get("g").isURIResource()) {
                Report report = report(row);
                reports.merge(report.iri(), report, TimelineReportReader::first);
            }
        });
        return reports.values();
    }

    /** Where there are several of something, the same one whatever the order of the answers. */
    private static Report first(Report one, Report other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static String schema(String name) {
        return QueryTerms.iri(Schema.NS + name);
    }

    private static Report report(QuerySolution row) {
        String url = text(row, "url");
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return new Report(
                text(row, "g"),
                text(row, "article"),
                text(row, "headline"),
                text(row, "publisher"),
                web ? url : "",
                text(row, "day"));
    }

    private static String text(QuerySolution row, String name) {
        if (!row.contains(name)) {
            return "";
        }
        Node node = row.get(name).asNode();
        if (node.isLiteral()) {
            LabelChoice bounded = new LabelChoice();
            bounded.add(node, 0);
            return bounded.get();
        }
        return node.isURI() ? node.getURI() : "";
    }
}
