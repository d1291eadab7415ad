// SPDX-License-Identifier: Apache-2.0
package org.dateline.validate;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.Severity;
import org.dateline.issue.ShapeIssue;
import org.dateline.issue.SourcePosition;
import org.dateline.model.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * A violation of a shape or of a check across facts.
 *
 * @param graph the graph of the faulty resource; {@link Quad#defaultGraphIRI} for the default graph
 * @param entry the fault, as a SHACL validation report has it
 */
public record Violation(Node graph, ReportEntry entry) {
    /** The prefixes by which IRIs are shown. */
    private static final PrefixMap PREFIXES = PrefixMapFactory.create(
            Namespaces.of("dl", "sem", "schema", "oa", "prov", "qudt", "geo", "rdf", "rdfs", "xsd"));

    /**
     * The violations as issues of the input, one for each cause: a value that breaks several conditions of one shape, such as the datatype
     * and the pattern of a date, has as many results in a SHACL report, but one message.
     */
    public static List<ShapeIssue> issues(List<Violation> violations) {
        return violations.stream().map(Violation::issue).distinct().toList();
    }

    /** The violation as an issue of the input. */
    public ShapeIssue issue() {
        String where = Quad.isDefaultGraph(graph) ? "default graph" : graph.toString();
        boolean violation = org.apache.jena.shacl.validation.Severity.Violation.equals(entry.severity());
        return new ShapeIssue(
                SourcePosition.of(where),
                violation ? Severity.ERROR : Severity.WARNING,
                term(entry.focusNode()),
                entry.resultPath() == null ? "" : shortened(entry.resultPath().toString()),
                term(entry.value()),
                entry.message());
    }

    private static String term(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isBlank() ? "a blank node" : NodeFmtLib.str(node, null, PREFIXES);
    }

    private static String shortened(String path) {
        String text = path;
        for (Map.Entry<String, String> prefix : PREFIXES.getMapping().entrySet()) {
            text = text.replaceAll("<" + prefix.getValue() + "([A-Za-z]+)>", prefix.getKey() + ":$1");
        }
        return text;
    }
}
