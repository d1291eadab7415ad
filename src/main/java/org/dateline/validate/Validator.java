// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Validates a dataset: every graph by the shapes, then the whole by the checks across facts. */
public final class Validator {
    private final ShapeCheck shapes;
    private final List<FactCheck> facts = FactCheck.all();

    /** Validates by the shapes and checks of the program. */
    public Validator() {
        this(List.of());
    }

    /** Validates by shapes of the user too. */
    public Validator(List<Graph> ownShapes) {
        this.shapes = ShapeCheck.with(ownShapes);
    }

    /** All violations, graph by graph, the default graph first; reads in the caller's transaction. */
    public List<Violation> validate(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        graphs.add(Quad.defaultGraphIRI);
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        List<Violation> found = new ArrayList<>();
        graphs.forEach(graph -> found.addAll(shapes.check(dataset, graph, node -> true)));
        facts.forEach(fact -> found.addAll(fact.check(dataset)));
        return found;
    }

    /** The violations as a SHACL validation report (SHACL, section 3.6). */
    public static Graph report(List<Violation> violations) {
        ValidationReport.Builder report = ValidationReport.create();
        violations.forEach(violation -> report.addReportEntry(violation.entry()));
        return report.build().getGraph();
    }
}
