// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Source;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources. A source is a named graph that the default graph describes as a {@code dl:Source}. The reader caches what it
 * reads: use one per transaction, and none across a write.
 */
public final class SourceReader {
    private static final Node DEFAULT = Quad.defaultGraphIRI;
    private final ReviewedStatements statements;
    private final Map<Node, Optional<Source>> known = new HashMap<>();

    /** A reader of a dataset in a running transaction. */
    public SourceReader(DatasetGraph dataset) {
        statements = new ReviewedStatements(dataset);
    }

    /** Whether the dataset has any source: one index look-up. */
    public boolean hasSources() {
        return statements.has(DEFAULT, Node.ANY, RDF.Nodes.type, Dl.SOURCE_CLASS);
    }

    /** Whether the default graph describes that graph as a source. */
    public boolean isSource(Node graph) {
        return statements.has(DEFAULT, graph, RDF.Nodes.type, Dl.SOURCE_CLASS);
    }

    /** The names of all sources, in order. */
    public List<Node> list() {
        return statements.subjects(DEFAULT, RDF.Nodes.type, Dl.SOURCE_CLASS).stream()
                .filter(Node::isURI)
                .toList();
    }

    /** The source of that name, if it is one. */
    public Optional<Source> find(Node graph) {
        return known.computeIfAbsent(graph, name -> {
            if (!name.isURI() || !isSource(name)) {
                return Optional.empty();
            }
            return Optional.of(new Source(name.getURI(), instant(name), origin(name), supersededAt(name)));
        });
    }

    /** The article of a report; the report itself if it names none. */
    public Node article(Node report) {
        return statements.objects(DEFAULT, report, Prov.HAD_PRIMARY_SOURCE).stream()
                .filter(Node::isURI)
                .findFirst()
                .orElse(report);
    }

    /** The earlier revisions that a report replaces, directly or indirectly. */
    public Set<Node> predecessors(Node report) {
        return closure(report, node -> statements.objects(DEFAULT, node, Prov.WAS_REVISION_OF));
    }

    private Instant instant(Node report) {
        Node article = article(report);
        return Source.instant(
                dates(report, article, Schema.DATE_MODIFIED), dates(report, article, Schema.DATE_PUBLISHED));
    }

    private List<Instant> dates(Node report, Node article, Node predicate) {
        return statements.objects(report, article, predicate).stream()
                .flatMap(date -> RdfTerms.findInstant(date).stream())
                .toList();
    }

    private String origin(Node report) {
        Node article = article(report);
        return Stream.of(Dl.UPSTREAM, Schema.PUBLISHER)
                .flatMap(predicate -> statements.iris(report, article, predicate).stream())
                .findFirst()
                .orElse(article.getURI());
    }

    /** The first instant of a newer revision, if there is one. */
    private @Nullable Instant supersededAt(Node report) {
        return closure(report, node -> statements.subjects(DEFAULT, Prov.WAS_REVISION_OF, node)).stream()
                .filter(this::isSource)
                .map(this::instant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Set<Node> closure(Node start, java.util.function.Function<Node, List<Node>> step) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (Node node : step.apply(next.remove())) {
                if (!node.equals(start) && reached.add(node)) {
                    next.add(node);
                }
            }
        }
        return reached;
    }
}
