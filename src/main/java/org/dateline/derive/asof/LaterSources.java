// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Source;
import org.dateline.rdf.source.LatestReviewReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.store.view.Difference;

/**
 * The sources that were not published by the end of a day, and what belongs to them: their graphs, what the default graph says of them
 * and of articles that only they rest on, and the reviews of these articles. Actors, places and whatever else sources share have no date,
 * and stay.
 */
final class LaterSources {
    private final DatasetGraph dataset;
    private final SourceReader sources;
    private final Set<Node> later = new LinkedHashSet<>();
    private final List<Node> supersededLater = new ArrayList<>();
    private final Set<Node> articles = new HashSet<>();
    private final Map<Node, Set<Instant>> instantsOf = new HashMap<>();
    private int published;

    private LaterSources(DatasetGraph dataset) {
        this.dataset = dataset;
        this.sources = new SourceReader(dataset);
    }

    /**
     * Finds them, in a running transaction.
     *
     * @param end the first instant after the day
     */
    static LaterSources find(DatasetGraph dataset, Instant end) {
        LaterSources found = new LaterSources(dataset);
        for (Node name : found.sources.list()) {
            found.sources.find(name).ifPresent(source -> found.add(name, source, end));
        }
        return found;
    }

    private void add(Node name, Source source, Instant end) {
        Node article = sources.article(name);
        Instant until = source.supersededAt();
        instantsOf.put(
                name, until == null ? Set.of(source.instant()) : new HashSet<>(List.of(source.instant(), until)));
        if (!source.instant().isBefore(end)) {
            later.add(name);
            articles.add(article);
            return;
        }
        published++;
        if (until != null && !until.isBefore(end)) {
            supersededLater.add(name);
        }
    }

    /** Their names. */
    Set<Node> names() {
        return later;
    }

    /** The sources that were published by then and replaced later. */
    List<Node> supersededLater() {
        return supersededLater;
    }

    /** Whether any source was published by then. */
    boolean anyPublished() {
        return published > 0;
    }

    /** When any source, later or not, was published or replaced. */
    Set<Instant> instants() {
        Set<Instant> all = new HashSet<>();
        instantsOf.values().forEach(all::addAll);
        return all;
    }

    /** When a source was published and replaced; nothing for a graph that is no source. */
    Set<Instant> instantsOf(Node graph) {
        return instantsOf.getOrDefault(graph, Set.of());
    }

    /** Hides all that belongs to them. */
    void hideIn(Difference difference) {
        later.forEach(difference::hideGraph);
        later.forEach(source -> hideDescription(source, difference));
        for (Node article : articles) {
            if (!isOfPublished(article)) {
                difference.hideGraph(LatestReviewReader.graphOf(article));
                difference.hideSubject(article);
            }
        }
    }

    private boolean isOfPublished(Node article) {
        return Iter.anyMatch(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.HAD_PRIMARY_SOURCE, article),
                quad -> !later.contains(quad.getSubject()) && sources.isSource(quad.getSubject()));
    }

    /** That it revises another report stays where a source that was published by then revises it, as after a withdrawal. */
    private void hideDescription(Node source, Difference difference) {
        boolean isRevised = isRevisedByPublished(source, new HashSet<>());
        for (Quad quad : Iter.toList(dataset.find(Quad.defaultGraphIRI, source, Node.ANY, Node.ANY))) {
            if (!isRevised || !quad.getPredicate().equals(Prov.WAS_REVISION_OF)) {
                difference.hide(quad.asTriple());
            }
            boolean isPart = quad.getObject().isBlank() || quad.getPredicate().equals(Prov.WAS_GENERATED_BY);
            if (isPart && !isUsedByOthers(quad.getObject())) {
                difference.hideSubject(quad.getObject());
            }
        }
    }

    private boolean isRevisedByPublished(Node source, Set<Node> seen) {
        return Iter.anyMatch(
                Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, Prov.WAS_REVISION_OF, source))
                        .iterator(),
                quad -> seen.add(quad.getSubject())
                        && (!later.contains(quad.getSubject()) || isRevisedByPublished(quad.getSubject(), seen)));
    }

    private boolean isUsedByOthers(Node part) {
        return Iter.anyMatch(
                dataset.find(Node.ANY, Node.ANY, Node.ANY, part),
                quad -> !later.contains(quad.getSubject()) && !later.contains(quad.getGraph()));
    }
}
