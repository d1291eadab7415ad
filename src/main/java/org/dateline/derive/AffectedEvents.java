package org.dateline.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** From what a transaction touched to the events, states and distances that must be assessed anew. */
final class AffectedEvents {
    /** From so many touched places on it is cheaper to assess all events than to ask which stand in which place. */
    private static final int MANY_PLACES = 2_000;

    private static final List<Node> FROM_WHOLE_TO_PART = List.of(Dl.HAS_PARTICIPATION, Dl.TIME_EXPRESSION, Dl.DISTANCE);
    private final DatasetGraph base;
    private final SourceReader sources;
    private final Set<Node> events = new LinkedHashSet<>();
    private final Set<Node> others = new LinkedHashSet<>();
    private final Set<Node> distances = new LinkedHashSet<>();
    private final Set<Node> whole = new HashSet<>();

    private AffectedEvents(DatasetGraph base, SourceReader sources) {
        this.base = base;
        this.sources = sources;
    }

    /** What those changes affect. */
    static AffectedEvents by(TransactionChanges touched, DatasetGraph base, SourceReader sources) {
        AffectedEvents affected = new AffectedEvents(base, sources);
        touched.described().forEach(affected::sourceAndOlder);
        touched.graphs().forEach(affected::graph);
        touched.reviewed().forEach(affected::reviewed);
        affected.unmarked(touched);
        affected.others.addAll(touched.others());
        affected.distances.addAll(touched.distances());
        touched.subjects().forEach(affected::subject);
        affected.places(touched);
        return affected;
    }

    /** Everything that any source tells. */
    static AffectedEvents byAll(DatasetGraph base, SourceReader sources) {
        AffectedEvents affected = new AffectedEvents(base, sources);
        sources.list().forEach(affected::source);
        return affected;
    }

    /** Candidates: some of them may be no events, or told by no source. */
    Set<Node> events() {
        return events;
    }

    /** The other ends of the states to assess anew. */
    Set<Node> others() {
        return others;
    }

    /** The distance claims to compare anew, gone ones included. */
    Set<Node> distances() {
        return distances;
    }

    private void unmarked(TransactionChanges touched) {
        events.addAll(touched.unmarked());
    }

    private void graph(Node graph, SourceChanges touched) {
        if (!touched.isSource()) {
            if (sources.isSource(graph)) {
                sourceAndOlder(graph);
            }
            return;
        }
        others.addAll(touched.others());
        touched.targets().forEach(this::target);
        touched.subjects().forEach(subject -> told(graph, subject));
        if (touched.subjects().contains(sources.article(graph))) {
            sourceAndOlder(graph);
        }
    }

    /** All of a source, and of the older revisions that it replaces. */
    private void sourceAndOlder(Node graph) {
        source(graph);
        sources.predecessors(graph).forEach(this::source);
    }

    private void source(Node graph) {
        if (!graph.isURI() || !whole.add(graph)) {
            return;
        }
        events.addAll(subjects(graph, RDF.Nodes.type, Sem.EVENT_CLASS));
        distances.addAll(subjects(graph, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS));
        objects(graph, Node.ANY, Dl.ABOUT).forEach(this::target);
        objects(graph, Node.ANY, Dl.DENIES).forEach(this::target);
        others.addAll(objects(graph, Node.ANY, Dl.OTHER));
    }

    /** A subject of a source: an event, a claim, a state, or a part of one. */
    private void told(Node graph, Node subject) {
        events.add(subject);
        distances.add(subject);
        objects(graph, subject, Dl.ABOUT).forEach(this::target);
        objects(graph, subject, Dl.DENIES).forEach(this::target);
        others.addAll(objects(graph, subject, Dl.OTHER));
        for (Node predicate : FROM_WHOLE_TO_PART) {
            List<Node> wholes = subjects(graph, predicate, subject);
            events.addAll(wholes);
            distances.addAll(wholes);
        }
    }

    /** Facts of an article that people decided about: in all records of it, themselves and what rests on them. */
    private void reviewed(Node reviews, Set<Node> facts) {
        DatelineIris.reviewedArticle(reviews.toString()).map(RdfTerms::iri).ifPresent(article -> {
            List<Node> reports = subjects(Quad.defaultGraphIRI, Prov.HAD_PRIMARY_SOURCE, article);
            reports.forEach(report -> facts.forEach(fact -> reviewed(report, fact)));
            facts.forEach(fact -> reviewed(article, fact));
        });
    }

    private void reviewed(Node report, Node fact) {
        told(report, fact);
        base.find(report, Node.ANY, Node.ANY, fact).forEachRemaining(quad -> told(report, quad.getSubject()));
    }

    /** What a claim is about or denies: an event, or another claim and so its event. */
    private void target(Node target) {
        events.add(target);
        base.findNG(Node.ANY, target, Dl.ABOUT, Node.ANY).forEachRemaining(quad -> events.add(quad.getObject()));
    }

    /** A subject of the default graph: an event, or something minted for one. */
    private void subject(Node subject) {
        if (!subject.isURI()) {
            return;
        }
        events.add(subject);
        DatelineIris.eventOf(subject.getURI()).ifPresent(event -> events.add(RdfTerms.iri(event)));
        objects(Quad.defaultGraphIRI, subject, Dl.OTHER).forEach(others::add);
        objects(Quad.defaultGraphIRI, subject, Dl.CLAIM).forEach(distances::add);
    }

    private void places(TransactionChanges touched) {
        if (touched.types() || touched.places().size() > MANY_PLACES) {
            sources.list().forEach(this::source);
            return;
        }
        Deque<Node> next = new ArrayDeque<>();
        for (Node place : touched.places()) {
            next.add(place);
            next.addAll(subjects(Quad.defaultGraphIRI, Geo.HAS_GEOMETRY, place));
        }
        Set<Node> reached = new HashSet<>(next);
        while (!next.isEmpty()) {
            Node place = next.remove();
            named(Sem.HAS_PLACE, place).forEach(events::add);
            named(Dl.VALUE, place)
                    .forEach(claim -> objects(Node.ANY, claim, Dl.ABOUT).forEach(events::add));
            distances.addAll(named(Dl.FROM, place));
            distances.addAll(named(Dl.TO, place));
            for (Node part : subjects(Quad.defaultGraphIRI, Schema.CONTAINED_IN_PLACE, place)) {
                if (reached.add(part)) {
                    next.add(part);
                }
            }
        }
    }

    private List<Node> named(Node predicate, Node object) {
        List<Node> found = new ArrayList<>();
        base.findNG(Node.ANY, Node.ANY, predicate, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private List<Node> subjects(Node graph, Node predicate, Node object) {
        List<Node> found = new ArrayList<>();
        base.find(graph, Node.ANY, predicate, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private List<Node> objects(Node graph, Node subject, Node predicate) {
        List<Node> found = new ArrayList<>();
        base.find(graph, subject, predicate, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }
}
