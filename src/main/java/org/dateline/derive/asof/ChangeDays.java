// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Source;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;

/**
 * Finds the days, in UTC, on which what is known of a thing changed: a source that tells of it was published, or the assessment of it, or
 * of an event or state that it belongs to, became another.
 */
final class ChangeDays {
    private final DatasetGraph dataset;
    private final SourceReader sources;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private ChangeDays(DatasetGraph dataset) {
        this.dataset = dataset;
        this.sources = new SourceReader(dataset);
    }

    /**
     * The days of one thing; none where no dated source tells of it. The dataset must be in a transaction.
     *
     * @param iri absolute
     */
    static NavigableSet<LocalDate> of(DatasetGraph dataset, String iri) {
        ChangeDays days = new ChangeDays(dataset);
        days.thing(RdfTerms.iri(iri));
        return days.days;
    }

    private void thing(Node thing) {
        Set<Node> graphs = new LinkedHashSet<>();
        graphs.add(thing);
        each(dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY), quad -> graphs.add(quad.getGraph()));
        each(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing), quad -> graphs.add(quad.getGraph()));
        graphs.forEach(this::published);
        known(Quad.defaultGraphIRI, thing);
        each(
                dataset.find(HistoryGraph.NAME, Node.ANY, Node.ANY, thing),
                quad -> known(HistoryGraph.NAME, quad.getSubject()));
        each(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing),
                quad -> known(Quad.defaultGraphIRI, quad.getSubject()));
    }

    private void published(Node graph) {
        sources.find(graph)
                .map(Source::instant)
                .filter(instant -> !instant.equals(Source.UNDATED))
                .ifPresent(this::add);
    }

    private void known(Node graph, Node subject) {
        for (Node predicate : Set.of(Dl.KNOWN_FROM, Dl.KNOWN_UNTIL)) {
            each(dataset.find(graph, subject, predicate, Node.ANY), quad -> RdfTerms.findInstant(quad.getObject())
                    .filter(instant -> instant.isAfter(Source.UNDATED))
                    .ifPresent(this::add));
        }
    }

    private void add(Instant instant) {
        days.add(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static void each(Iterator<Quad> quads, Consumer<Quad> action) {
        try {
            quads.forEachRemaining(action);
        } finally {
            Iter.close(quads);
        }
    }
}
