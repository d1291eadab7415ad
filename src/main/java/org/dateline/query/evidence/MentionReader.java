// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.dateline.model.evidence.Mention;
import org.dateline.query.SparqlSession;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of things. */
final class MentionReader {
    private static final int MOST = 400;
    private static final String MENTIONS = """
            SELECT ?g ?s ?m ?start ?end ?exact ?begins ?confidence ?by {
              { SELECT ?g ?s ?m { VALUES ?restricted { %1$s } GRAPH ?g { ?s dl:denotedBy ?m } } ORDER BY ?g ?m LIMIT %2$d }
              OPTIONAL { GRAPH ?g { ?m oa:hasSelector [ oa:start ?start ; oa:end ?end ] } }
              OPTIONAL { GRAPH ?g { ?m oa:hasSelector [ oa:exact ?exact ] } }
              OPTIONAL { GRAPH ?g { ?m dl:beginsWith ?begins } }
              OPTIONAL { GRAPH ?g { ?m dl:confidence ?confidence } }
              OPTIONAL { GRAPH ?g { ?m prov:wasAttributedTo ?by } }
            }
            """;

    private MentionReader() {}

    /** The mentions of things, by graph and offset. */
    static List<Mention> list(SparqlSession session, Collection<String> subjects, EvidenceLabels labels) {
        return read(session, "s", subjects, labels);
    }

    /** The mentions of one graph, by offset. */
    static List<Mention> listIn(SparqlSession session, String graph, EvidenceLabels labels) {
        return read(session, "g", List.of(graph), labels);
    }

    private static List<Mention> read(
            SparqlSession session, String variable, Collection<String> iris, EvidenceLabels labels) {
        Map<String, Mention> found = new LinkedHashMap<>();
        String query = MENTIONS.replace("?restricted", "?" + variable);
        session.select(
                query,
                row -> {
                    if (row.get("s").isURIResource() && row.get("m").isURIResource()) {
                        Mention mention = mention(row, labels);
                        found.putIfAbsent(mention.report() + " " + mention.subject() + " " + mention.iri(), mention);
                    }
                },
                SparqlSession.iris(iris),
                MOST);
        List<Mention> mentions = new ArrayList<>(found.values());
        mentions.sort(Comparator.comparing(Mention::report)
                .thenComparingLong(mention -> mention.place() == null
                        ? Long.MAX_VALUE
                        : mention.place().start())
                .thenComparing(Mention::iri));
        return mentions;
    }

    private static Mention mention(QuerySolution row, EvidenceLabels labels) {
        return new Mention(
                row.get("m").toString(),
                row.get("s").toString(),
                offsets(row),
                EvidenceLabels.cut(words(row)),
                row.get("g").toString(),
                SparqlSession.literal(row, "confidence"),
                row.contains("by") && row.get("by").isURIResource()
                        ? labels.of(row.get("by").toString()).label()
                        : "");
    }

    /** The words; of many only the first, with an ellipsis. */
    private static String words(QuerySolution row) {
        String begins = SparqlSession.literal(row, "begins");
        return begins.isEmpty() ? SparqlSession.literal(row, "exact") : begins + " …";
    }

    private static Mention.@Nullable Offsets offsets(QuerySolution row) {
        String start = SparqlSession.literal(row, "start");
        String end = SparqlSession.literal(row, "end");
        String whole = "\\d{1,12}";
        return start.matches(whole) && end.matches(whole)
                ? new Mention.Offsets(Long.parseLong(start), Long.parseLong(end))
                : null;
    }
}
