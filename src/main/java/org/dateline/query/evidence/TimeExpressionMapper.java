package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.dateline.model.Named;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.reading.FactKind;
import org.dateline.model.reading.TextFact;
import org.dateline.model.reading.TextFact.Line;
import org.dateline.model.reading.TextRange;
import org.dateline.query.SparqlSession;

/** Shapes how the words of a report that give a time were understood. */
final class TimeExpressionMapper {
    private final EvidenceLabels labels;
    private final ReportDetails report;

    TimeExpressionMapper(EvidenceLabels labels, ReportDetails report) {
        this.labels = labels;
        this.report = report;
    }

    /** Learns what is dated, and what times are counted from. */
    void learn(SparqlSession session, Collection<QuerySolution> rows) {
        Set<String> things = rows.stream()
                .flatMap(row -> Stream.of("owner", "against")
                        .filter(name -> row.contains(name) && row.get(name).isURIResource())
                        .map(name -> row.get(name).toString()))
                .collect(Collectors.toSet());
        labels.learn(session, things);
    }

    /** The time that the words there give. */
    TextFact fact(QuerySolution row, TextRange at) {
        List<Line> lines = new ArrayList<>();
        String edtf = SparqlSession.literal(row, "edtf");
        String precision = Stream.of("precision", "part")
                .filter(row::contains)
                .map(name -> labels.of(row.get(name).toString()).label())
                .collect(Collectors.joining(", "));
        lines.add(Line.of(
                "means",
                Stream.of(edtf, precision).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
        RDFNode owner = row.get("owner");
        boolean dates = owner.isURIResource() && !owner.toString().equals(report.article());
        if (dates) {
            lines.add(new Line("dates", "", List.of(labels.of(owner.toString()))));
        }
        if (row.contains("against") && row.get("against").isURIResource()) {
            String against = row.get("against").toString();
            lines.add(
                    against.equals(report.article())
                            ? Line.of(
                                    "from", "the article’s date" + (report.day().isEmpty() ? "" : ", " + report.day()))
                            : new Line("from", "", List.of(labels.of(against))));
        }
        if ("true".equals(SparqlSession.literal(row, "inferred"))) {
            lines.add(Line.of("manner", "concluded, not said of the event itself"));
        }
        String words = SparqlSession.literal(row, "words");
        return new TextFact(
                new Named(dates ? owner.toString() : "", EvidenceLabels.cut(words.isBlank() ? edtf : words)),
                FactKind.TIME,
                "",
                lines,
                new TextFact.Why(
                        SparqlSession.literal(row, "confidence"),
                        SparqlSession.literal(row, "rule"),
                        SparqlSession.literal(row, "because")),
                List.of(at));
    }
}
