// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.path.PathFactory;

/**
 * Checks across facts and graphs, which SHACL Core cannot express. Each is a SPARQL query. Its first comment line is what was expected,
 * and its solutions are the faults: {@code ?focus} is the resource, {@code ?path} and {@code ?value} are the faulty property and value,
 * {@code ?graph} is the graph.
 */
final class FactCheck {
    private static final List<String> NAMES = List.of(
            "source-without-description",
            "claim-of-another-report",
            "reported-before-published",
            "event-inside-itself",
            "place-inside-itself",
            "revision-of-itself",
            "caused-by-a-later-event",
            "text-position-of-the-quote",
            "begin-after-end");

    private final String expected;
    private final Query query;

    private FactCheck(String expected, Query query) {
        this.expected = expected;
        this.query = query;
    }

    /** All checks that are shipped with the program. */
    static List<FactCheck> all() {
        return NAMES.stream().map(FactCheck::read).toList();
    }

    private static FactCheck read(String name) {
        try (InputStream file = FactCheck.class.getResourceAsStream("/checks/" + name + ".rq")) {
            if (file == null) {
                throw new IllegalStateException("No check is bundled under this name: " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String expected = text.lines().findFirst().orElse("").replaceFirst("^# *", "");
            return new FactCheck(expected, QueryFactory.create(text, Syntax.syntaxSPARQL_11));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults in a dataset, read in the caller's transaction. */
    List<Violation> check(DatasetGraph dataset) {
        List<Violation> faults = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> faults.add(violation(row)));
        }
        return faults;
    }

    private Violation violation(Binding row) {
        Node graph = row.get("graph");
        Node path = row.get("path");
        ReportEntry entry = ReportEntry.create()
                .focusNode(row.get("focus"))
                .value(row.get("value"))
                .message(expected)
                .severity(Severity.Violation)
                .sourceConstraintComponent(SHACL.SPARQLConstraintComponent);
        return new Violation(
                graph == null ? Quad.defaultGraphIRI : graph,
                path == null ? entry : entry.resultPath(PathFactory.pathLink(path)));
    }
}
