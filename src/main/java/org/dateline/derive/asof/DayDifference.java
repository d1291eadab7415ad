// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.derive.Rederivation;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.OntologyScheme;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.view.Difference;
import org.dateline.store.view.ViewDataset;

/**
 * Finds how the data as of a day differ from those of today. Events and states are read from the history; the rules are applied again only
 * to what the history cannot tell: distances, denials of claims that only later sources make, and the states of places in which an
 * event is not any more or of which very many sources tell.
 */
final class DayDifference {
    private final DatasetGraph dataset;
    private final UnaryOperator<DatasetGraph> stopping;
    private final LaterSources later;
    private final Difference difference = new Difference();
    private final ChangedThings things;

    /** At the first instant after a day. */
    private DayDifference(DatasetGraph stored, Instant end, UnaryOperator<DatasetGraph> stopping) {
        this.dataset = stopping.apply(stored);
        this.stopping = stopping;
        this.later = LaterSources.find(dataset, end);
        this.things = new ChangedThings(dataset, end, difference);
    }

    /** The difference as of the end of a day in UTC, read in a running transaction. */
    static Difference of(DatasetGraph dataset, LocalDate day) {
        return of(dataset, day, UnaryOperator.identity());
    }

    /**
     * The same for a reader who may have to stop.
     *
     * @param stopping makes a dataset that is read end the reading where it must not go on
     */
    static Difference of(DatasetGraph dataset, LocalDate day, UnaryOperator<DatasetGraph> stopping) {
        DayDifference reader = new DayDifference(
                dataset, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), stopping);
        if (!reader.later.names().isEmpty()) {
            reader.read();
        }
        return reader.difference;
    }

    private void read() {
        later.hideIn(difference);
        Rederivation told = new Rederivation(shown(toldDifference()));
        Set<Node> doubtful = doubtfulEvents();
        things.readEvents(doubtful);
        doubtful.forEach(event -> things.replaceEvent(event, told.event(event)));
        Set<Node> others = LongStateHistories.others(dataset, later);
        others.addAll(things.formerPlaces());
        things.readStates(others);
        if (!others.isEmpty()) {
            Rederivation assessed = new Rederivation(shown(difference.copy()));
            others.forEach(other -> things.replaceStates(other, assessed.states(other)));
        }
        distances(told);
        if (!later.anyPublished()) {
            difference.hideGraph(HistoryGraph.NAME);
        }
        scheme();
    }

    /** The sources alone: of what is derived, the view shows what it shows today. */
    private Difference toldDifference() {
        Difference told = new Difference();
        later.hideIn(told);
        return told;
    }

    private DatasetGraph shown(Difference shown) {
        return stopping.apply(new ViewDataset(dataset, same -> shown));
    }

    /** The events about which a published source denies a claim that only later sources make. */
    private Set<Node> doubtfulEvents() {
        Set<Node> events = new LinkedHashSet<>();
        for (Node source : later.names()) {
            for (Quad about : Iter.toList(dataset.find(source, Node.ANY, Dl.ABOUT, Node.ANY))) {
                if (isInPublished(Node.ANY, Dl.DENIES, about.getSubject())
                        && !isInPublished(about.getSubject(), Dl.ABOUT, about.getObject())) {
                    events.add(about.getObject());
                }
            }
        }
        return events;
    }

    private boolean isInPublished(Node subject, Node predicate, Node object) {
        return Iter.anyMatch(dataset.findNG(Node.ANY, subject, predicate, object), quad -> !later.names()
                .contains(quad.getGraph()));
    }

    private void distances(Rederivation told) {
        Set<Node> claims = new LinkedHashSet<>();
        later.names().forEach(source -> addDistanceClaims(source, claims));
        later.supersededLater().forEach(source -> addDistanceClaims(source, claims));
        for (Node claim : claims) {
            for (String iri : DatelineIris.distances(claim.getURI())) {
                Node node = RdfTerms.iri(iri);
                if (dataset.contains(Quad.defaultGraphIRI, node, Dl.CLAIM, claim)) {
                    difference.hideSubject(node);
                }
            }
            add(told.distance(claim));
        }
    }

    private void addDistanceClaims(Node source, Set<Node> claims) {
        dataset.find(source, Node.ANY, RDF.Nodes.type, Dl.DISTANCE_CLAIM_CLASS).forEachRemaining(quad -> {
            if (quad.getSubject().isURI()) {
                claims.add(quad.getSubject());
            }
        });
    }

    private void add(Set<Triple> triples) {
        triples.forEach(triple -> difference.add(Quad.create(Quad.defaultGraphIRI, triple)));
    }

    /** Hides the ontology's scheme where there are no events: a store without any does not have it. */
    private void scheme() {
        DatasetGraph shown = shown(difference.copy());
        if (shown.contains(Node.ANY, Node.ANY, RDF.Nodes.type, Sem.EVENT_CLASS)
                || shown.contains(Node.ANY, Node.ANY, Sem.EVENT_TYPE, Node.ANY)) {
            return;
        }
        OntologyScheme scheme = OntologyScheme.current();
        scheme.bySubject().keySet().forEach(individual -> dataset.find(
                        Quad.defaultGraphIRI, individual, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    if (scheme.isOurs(quad.asTriple())) {
                        difference.hide(quad.asTriple());
                    }
                }));
    }
}
