package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.dateline.model.evidence.Joined;

/** Reads which reports' words were joined to an event, and why. */
final class Joins {
    private static final int MOST = 100;
    private static final String JOINS = """
            SELECT ?g ?rule ?confidence ?because {
              VALUES ?s { %1$s }
              GRAPH ?g { ?m dl:into ?s ; a dl:Merge ; dl:foundBy ?rule .
                OPTIONAL { ?m dl:confidence ?confidence } OPTIONAL { ?m dl:because ?because } }
            } ORDER BY ?g LIMIT %2$d
            """;

    private Joins() {}

    static List<Joined> list(Asking asking, String event) {
        List<Joined> joined = new ArrayList<>();
        asking.rows(
                JOINS,
                row -> joined.add(new Joined(
                        row.get("g").toString(),
                        Names.cut(Asking.text(row, "rule")),
                        confidence(row),
                        Names.cut(Asking.text(row, "because")))),
                Asking.list(List.of(event)),
                MOST);
        return joined;
    }

    /** {@code 0.96}, whatever the number's form in the store; empty where it is none. */
    private static String confidence(QuerySolution row) {
        boolean number = row.contains("confidence")
                && row.get("confidence").isLiteral()
                && row.getLiteral("confidence").asNode().getLiteral().isWellFormed()
                && row.getLiteral("confidence").getValue() instanceof Number;
        return number ? Double.toString(row.getLiteral("confidence").getDouble()) : "";
    }
}
