// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.assess.Assessor;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.AssessedStatements;
import org.dateline.rdf.assessed.AssessmentWriter;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;

/**
 * What the history graph says of itself: its name, the format of the assessed view, and by which rule each property is derived. A store
 * with sources that lacks it was assessed by an earlier version.
 */
final class HistoryDescription {
    private static final Set<Triple> CURRENT = statements();

    private HistoryDescription() {}

    private static Set<Triple> statements() {
        Set<Triple> statements = new LinkedHashSet<>();
        statements.add(Triple.create(
                HistoryGraph.NAME,
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("History of the assessed view", "en")));
        statements.add(Triple.create(HistoryGraph.NAME, Dl.FORMAT_VERSION, RdfTerms.node(HistoryGraph.FORMAT)));
        Assessor.rules().forEach(rule -> rule.properties()
                .forEach(property -> statements.add(Triple.create(
                        RdfTerms.iri(property.iri()), Dl.RULE, RdfTerms.iri(AssessmentWriter.RULES + rule.name())))));
        return statements;
    }

    /** Whether the dataset has sources, and was not assessed in the format of this version. */
    static boolean isMissing(DatasetGraph base, SourceReader sources) {
        return HistoryGraph.format(base).orElse(1) < HistoryGraph.FORMAT && sources.hasSources();
    }

    /** Writes the description where the dataset has sources, and deletes it where it has none any more. */
    static void update(DatasetGraph base, SourceReader sources, DerivedGraphWriter graph) {
        Set<Triple> before = new LinkedHashSet<>();
        base.find(HistoryGraph.NAME, HistoryGraph.NAME, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> before.add(quad.asTriple()));
        base.find(HistoryGraph.NAME, Node.ANY, Dl.RULE, Node.ANY).forEachRemaining(quad -> before.add(quad.asTriple()));
        Set<Triple> now = sources.hasSources() ? CURRENT : Set.of();
        if (!before.equals(now)) {
            graph.replace(new AssessedStatements(Set.of(), before), new AssessedStatements(Set.of(), now));
        }
    }
}
