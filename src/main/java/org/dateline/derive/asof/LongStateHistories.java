// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.assess.StateRule;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/**
 * The places and actors of which so many sources tell that the history of their states does not begin with the first one. As of an earlier
 * day it would begin earlier, and so must be derived again.
 */
final class LongStateHistories {
    private final DatasetGraph dataset;
    private final LaterSources sources;

    private LongStateHistories(DatasetGraph dataset, LaterSources sources) {
        this.dataset = dataset;
        this.sources = sources;
    }

    /** The other ends of such states; perhaps a few more. */
    static Set<Node> others(DatasetGraph dataset, LaterSources sources) {
        Set<Node> others = new LinkedHashSet<>();
        if (sources.instants().size() <= StateRule.MOST_INSTANTS) {
            return others;
        }
        LongStateHistories histories = new LongStateHistories(dataset, sources);
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Dl.OTHER, Node.ANY)
                .forEachRemaining(quad -> others.add(quad.getObject()));
        dataset.find(HistoryGraph.NAME, Node.ANY, Dl.OTHER, Node.ANY)
                .forEachRemaining(quad -> others.add(quad.getObject()));
        others.removeIf(other -> !histories.isLong(other));
        return others;
    }

    private boolean isLong(Node other) {
        Set<Instant> instants = new HashSet<>();
        add(Node.ANY, Dl.OTHER, other, instants);
        for (Quad event : Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, Sem.HAS_PLACE, other))) {
            if (instants.size() > StateRule.MOST_INSTANTS) {
                return true;
            }
            add(event.getSubject(), RDF.Nodes.type, Sem.EVENT_CLASS, instants);
            add(Node.ANY, Dl.ABOUT, event.getSubject(), instants);
        }
        return instants.size() > StateRule.MOST_INSTANTS;
    }

    private void add(Node subject, Node predicate, Node object, Set<Instant> instants) {
        Set<Node> graphs = new HashSet<>();
        dataset.findNG(Node.ANY, subject, predicate, object).forEachRemaining(quad -> graphs.add(quad.getGraph()));
        graphs.forEach(graph -> instants.addAll(sources.instantsOf(graph)));
    }
}
