// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.assess.StateRule;
import org.dateline.model.Source;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.OntologyScheme;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Collects the instants at which the description of a thing, or an event or state that its page shows, can have changed: those of the
 * sources that tell of it, and the bounds of what was known of the events and states that it is, names, or is named by.
 */
final class RelatedInstants {
    private static final Node DEFAULT = Quad.defaultGraphIRI;

    /** How deep blank nodes are described: a participation, its quantity, and one more. */
    private static final int DEPTH = 3;

    private final DatasetGraph dataset;
    private final SourceReader sources;
    private final Set<Instant> instants = new TreeSet<>();
    private final Set<Node> graphs = new HashSet<>();
    private final Set<Node> things = new HashSet<>();
    private final Set<Node> ends = new HashSet<>();
    private int left;

    private RelatedInstants(DatasetGraph dataset, int most) {
        this.dataset = dataset;
        this.sources = new SourceReader(dataset);
        this.left = most;
    }

    /**
     * Collects them in a running transaction.
     *
     * @param most how many statements may be read
     * @return nothing where that is too few
     */
    static Optional<Set<Instant>> of(DatasetGraph dataset, Node thing, int most) {
        RelatedInstants related = new RelatedInstants(dataset, most);
        related.collect(thing);
        related.instants.removeIf(instant -> !instant.isAfter(Source.UNDATED));
        return related.left < 0 ? Optional.empty() : Optional.of(related.instants);
    }

    private void collect(Node thing) {
        relate(thing);
        for (Quad quad : find(DEFAULT, thing, Node.ANY, Node.ANY)) {
            relate(quad.getObject());
        }
        for (Quad quad : find(DEFAULT, Node.ANY, thing, Node.ANY)) {
            relate(quad.getSubject());
        }
        nameIn(DEFAULT, thing, true);
        nameIn(HistoryGraph.NAME, thing, true);
        told(thing);
        below(thing).forEach(part -> {
            nameIn(DEFAULT, part, false);
            nameIn(HistoryGraph.NAME, part, false);
        });
    }

    /** What names a thing; of a part of it only events count. */
    private void nameIn(Node graph, Node thing, boolean areStatesShown) {
        for (Quad quad : find(graph, Node.ANY, Node.ANY, thing)) {
            Node subject = quad.getSubject();
            List<Node> of = graph.equals(DEFAULT)
                    ? List.of(subject)
                    : objects(find(HistoryGraph.NAME, subject, Dl.OF, Node.ANY));
            (of.isEmpty() ? List.of(subject) : of)
                    .stream().filter(named -> areStatesShown || !isState(named)).forEach(this::relate);
        }
    }

    /** What sources say of it. */
    private void told(Node thing) {
        tell(thing);
        for (Quad quad : find(thing, Node.ANY, Node.ANY, Node.ANY)) {
            mention(quad.getSubject());
            mention(quad.getObject());
        }
        Stream.of(
                        find(Node.ANY, thing, Node.ANY, Node.ANY),
                        find(Node.ANY, Node.ANY, thing, Node.ANY),
                        find(Node.ANY, Node.ANY, Node.ANY, thing))
                .flatMap(List::stream)
                .forEach(quad -> {
                    tell(quad.getGraph());
                    mention(quad.getSubject());
                    if (quad.getSubject().equals(thing) || quad.getPredicate().equals(Dl.ABOUT)) {
                        describe(quad.getGraph(), quad.getSubject(), DEPTH);
                    }
                });
    }

    private void describe(Node graph, Node subject, int depth) {
        for (Quad quad : find(graph, subject, Node.ANY, Node.ANY)) {
            mention(quad.getObject());
            if (quad.getObject().isBlank() && depth > 0) {
                describe(graph, quad.getObject(), depth - 1);
            }
        }
    }

    /** A graph in which something is said: a source, or the reviews of an article. */
    private void tell(Node graph) {
        if (!graph.isURI() || !graphs.add(graph)) {
            return;
        }
        sources.find(graph).ifPresent(source -> {
            add(source);
            ofArticle(sources.article(graph));
        });
        DatelineIris.reviewedArticle(graph.getURI()).ifPresent(article -> ofArticle(RdfTerms.iri(article)));
    }

    /** All reports of an article: each names it, and the reviews are shown from the first one on. */
    private void ofArticle(Node article) {
        find(DEFAULT, Node.ANY, Prov.HAD_PRIMARY_SOURCE, article)
                .forEach(quad -> sources.find(quad.getSubject()).ifPresent(this::add));
    }

    private void add(Source source) {
        instants.add(source.instant());
        Optional.ofNullable(source.supersededAt()).ifPresent(instants::add);
    }

    /** A thing that the description mentions: what it is called may change. */
    private void mention(Node thing) {
        if (!thing.isURI() || things.contains(thing)) {
            return;
        }
        boolean isNamed = find(DEFAULT, thing, Node.ANY, Node.ANY).stream()
                .anyMatch(quad -> LabelProperties.contains(quad.getPredicate().getURI()));
        if (isNamed) {
            relate(thing);
            return;
        }
        things.add(thing);
        for (Quad quad : find(Node.ANY, thing, Node.ANY, Node.ANY)) {
            if (quad.getPredicate().equals(DlClaim.GIST)
                    || LabelProperties.contains(quad.getPredicate().getURI())) {
                tell(quad.getGraph());
            }
        }
    }

    /** A thing whose values the description or the page shows. */
    private void relate(Node thing) {
        if (!thing.isURI() || !things.add(thing)) {
            return;
        }
        if (sources.isSource(thing)) {
            tell(thing);
        }
        boolean isAssessed = bounds(thing);
        if (isState(thing)) {
            longHistory(thing);
        } else if (isAssessed) {
            denials(thing);
        }
        DatelineIris.eventOf(thing.getURI()).map(RdfTerms::iri).ifPresent(this::relate);
        if (DatelineIris.isDistance(thing.getURI())) {
            objects(find(DEFAULT, thing, Dl.CLAIM, Node.ANY))
                    .forEach(claim -> find(Node.ANY, claim, Node.ANY, Node.ANY).forEach(quad -> tell(quad.getGraph())));
        }
        for (Node predicate : List.of(Prov.WAS_GENERATED_BY, Prov.HAD_PRIMARY_SOURCE)) {
            find(DEFAULT, Node.ANY, predicate, thing).forEach(quad -> tell(quad.getSubject()));
        }
        if (OntologyScheme.current().describes(thing) && ends.add(RDF.Nodes.type)) {
            find(DEFAULT, Node.ANY, Dl.KNOWN_FROM, Node.ANY).stream()
                    .flatMap(quad -> RdfTerms.findInstant(quad.getObject()).stream())
                    .min(Instant::compareTo)
                    .ifPresent(instants::add);
        }
    }

    /** From when to when what was known of it; whether it is an event or state. */
    private boolean bounds(Node thing) {
        List<Quad> bounds = new ArrayList<>(find(DEFAULT, thing, Dl.KNOWN_FROM, Node.ANY));
        for (Quad of : find(HistoryGraph.NAME, Node.ANY, Dl.OF, thing)) {
            bounds.addAll(find(HistoryGraph.NAME, of.getSubject(), Dl.KNOWN_FROM, Node.ANY));
            bounds.addAll(find(HistoryGraph.NAME, of.getSubject(), Dl.KNOWN_UNTIL, Node.ANY));
        }
        bounds.forEach(quad -> RdfTerms.findInstant(quad.getObject()).ifPresent(instants::add));
        return !bounds.isEmpty();
    }

    /** A denial counts from the day on which both it and the claim that it denies are known. The history knows only its own day. */
    private void denials(Node event) {
        for (Quad about : find(Node.ANY, Node.ANY, Dl.ABOUT, event)) {
            List<Quad> denials = find(Node.ANY, Node.ANY, Dl.DENIES, about.getSubject());
            denials.forEach(denial -> tell(denial.getGraph()));
            if (!denials.isEmpty()) {
                tell(about.getGraph());
            }
        }
    }

    /** The history of a state does not begin with the first source where very many tell of its place. */
    private void longHistory(Node state) {
        Set<Node> others = new LinkedHashSet<>(objects(find(DEFAULT, state, Dl.OTHER, Node.ANY)));
        for (Quad of : find(HistoryGraph.NAME, Node.ANY, Dl.OF, state)) {
            others.addAll(objects(find(HistoryGraph.NAME, of.getSubject(), Dl.OTHER, Node.ANY)));
        }
        for (Node other : others) {
            if (ends.add(other)) {
                Set<Instant> telling = telling(other);
                if (telling.size() > StateRule.MOST_INSTANTS) {
                    instants.addAll(telling);
                }
            }
        }
    }

    /** The instants of the sources that tell of states with another end. */
    private Set<Instant> telling(Node other) {
        List<Quad> told = new ArrayList<>(find(Node.ANY, Node.ANY, Dl.OTHER, other));
        for (Quad event : find(DEFAULT, Node.ANY, Sem.HAS_PLACE, other)) {
            told.addAll(find(Node.ANY, event.getSubject(), RDF.Nodes.type, Sem.EVENT_CLASS));
            told.addAll(find(Node.ANY, Node.ANY, Dl.ABOUT, event.getSubject()));
        }
        Set<Instant> telling = new HashSet<>();
        told.stream()
                .map(Quad::getGraph)
                .distinct()
                .flatMap(graph -> sources.find(graph).stream())
                .forEach(source -> {
                    telling.add(source.instant());
                    Optional.ofNullable(source.supersededAt()).ifPresent(telling::add);
                });
        return telling;
    }

    /** The places within a place, and the types below a type, whose events its page lists. */
    private Set<Node> below(Node thing) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(thing));
        while (!next.isEmpty()) {
            Node above = next.remove();
            for (Node predicate : List.of(Schema.CONTAINED_IN_PLACE, SKOS.broader.asNode())) {
                for (Quad quad : find(DEFAULT, Node.ANY, predicate, above)) {
                    if (!quad.getSubject().equals(thing) && found.add(quad.getSubject())) {
                        next.add(quad.getSubject());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isState(Node thing) {
        return thing.isURI() && DatelineIris.isState(thing.getURI());
    }

    private static List<Node> objects(List<Quad> quads) {
        return quads.stream().map(Quad::getObject).toList();
    }

    /** The statements of a graph that match, of all named ones but the history where it is any; nothing when too many were read. */
    private List<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        List<Quad> found = new ArrayList<>();
        Iterator<Quad> quads = graph.equals(Node.ANY)
                ? dataset.findNG(Node.ANY, subject, predicate, object)
                : dataset.find(graph, subject, predicate, object);
        try {
            while (left >= 0 && quads.hasNext()) {
                Quad quad = quads.next();
                left--;
                if (!graph.equals(Node.ANY) || !quad.getGraph().equals(HistoryGraph.NAME)) {
                    found.add(quad);
                }
            }
        } finally {
            Iter.close(quads);
        }
        return left < 0 ? List.of() : found;
    }
}
