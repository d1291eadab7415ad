// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.dateline.derive.EventFindings;
import org.dateline.model.Finding;
import org.dateline.model.Moment;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.EventMergeView;
import org.dateline.model.evidence.EventView;
import org.dateline.model.evidence.Mention;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.assessed.KnownPeriods;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.RemoteDataset;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads events with everything that sources say about them. */
public final class EventViewReader {
    /** How many claims are read at once. */
    public static final int CLAIMS = 100;

    /** With more claims about an event, the rules and sources of its values are not derived for a page. */
    private static final int MOST_CLAIMS_ASSESSED = 2_000;

    private final Store store;
    private final Store linked;
    private final Model ontology;

    /**
     * A reader of events.
     *
     * @param store the store to read
     * @param ontology the vocabulary and event types, for their labels and the hierarchy of types
     */
    public EventViewReader(Store store, Model ontology) {
        this(store, ontology, store);
    }

    /**
     * A reader of events as of one earlier day.
     *
     * @param store the store of today, which has the history of an event
     * @param ontology the vocabulary and event types
     * @param linked the store as of that day, from which the other events are read that are linked with one
     */
    public EventViewReader(Store store, Model ontology, Store linked) {
        this.store = store;
        this.ontology = ontology;
        this.linked = linked;
    }

    /**
     * An event of the assessed view.
     *
     * @param iri the event
     * @param asOf as known then; null for now
     * @param claimsFrom how many claims, by day, are skipped
     * @return nothing where the default graph has no such event
     */
    public Optional<EventView> find(String iri, @Nullable Moment asOf, int claimsFrom) {
        if (!SparqlSession.isWritable(iri)) {
            return Optional.empty();
        }
        return SparqlSession.read(store, session -> new Reading(session, iri).find(asOf, claimsFrom));
    }

    /** One reading of one event. */
    private final class Reading {
        private final SparqlSession session;
        private final String iri;
        private final SparqlSession.Terms listed;
        private final Node event;
        private final GatheredStatements facts = new GatheredStatements();
        private final GatheredStatements distances = new GatheredStatements();
        private final EvidenceLabels labels = new EvidenceLabels(ontology);
        private final ReportReader reports = new ReportReader(labels);
        private final PositionReader positions = new PositionReader();

        Reading(SparqlSession session, String iri) {
            this.session = session;
            this.iri = iri;
            this.listed = SparqlSession.iri(iri);
            this.event = NodeFactory.createURI(iri);
        }

        Optional<EventView> find(@Nullable Moment asked, int claimsFrom) {
            session.select(EventQueries.EVENT, facts::add, listed);
            if (facts.iris(GatheredStatements.DEFAULT_GRAPH, event, RDF.type.getURI()).stream()
                    .noneMatch(EventTerms.CLASSES::contains)) {
                return Optional.empty();
            }
            session.select(EventQueries.BEHIND, facts::add, listed);
            Instant asOf = asked == null ? null : asked.last();
            AssessedEventMapper mapper = new AssessedEventMapper(
                    facts, labels, new ClaimMapper(facts, labels, reports, positions), positions);
            HistoryReader history = new HistoryReader(facts, labels, mapper, periods());
            Optional<HistoryReader.Known> known = history.at(asOf);
            Node shown =
                    asOf == null ? event : known.map(HistoryReader.Known::node).orElse(HistoryReader.NOTHING);
            session.select(EventQueries.NODES, facts::add, listed);
            session.select(EventQueries.ACCOUNTS, facts::add, listed);
            EventLinkReader links = SparqlSession.read(linked, then -> {
                EventLinkReader reader = new EventLinkReader(then, iri, labels);
                reader.read(facts, shown);
                return reader;
            });
            List<String> places = facts.things(GatheredStatements.DEFAULT_GRAPH, shown, Sem.HAS_PLACE.getURI());
            session.select(EventQueries.WITHIN, mapper::add, SparqlSession.iris(places));
            positions.learn(session, places);
            labels.learn(session, mapper.above());
            List<ClaimDetails> claims = claims(asOf, claimsFrom);
            List<ClaimDetails> distanceClaims = distances(places, asOf);
            labels.learn(session, facts.mentioned());
            EventAccountMapper accounts = new EventAccountMapper(facts, labels, reports);
            return Optional.of(new EventView(
                    iri,
                    mapper.of(
                            shown,
                            known.map(each -> findings(each.period().from())).orElse(List.of())),
                    accounts.list(event).stream()
                            .filter(one -> reports.isKnown(one.report().iri(), asOf))
                            .toList(),
                    claims,
                    distanceClaims,
                    mentions(asOf),
                    merges(asOf),
                    links.links(accounts.timed(event, asOf, links::ref)),
                    history.list(asOf),
                    new EventView.Bounds(
                            asOf,
                            asked == null ? "" : asked.text(),
                            claimsFrom,
                            count(),
                            asOf == null || known.isPresent())));
        }

        /** From when to when what was known: the history graph tells what changed, the event itself what never did. */
        private List<KnownPeriods.Period> periods() {
            KnownPeriods periods = new KnownPeriods();
            facts.statements(event).forEach(statement -> periods.add(statement.predicate(), statement.object()));
            session.select(
                    EventQueries.HISTORY,
                    row -> {
                        if (row.contains("p2")) {
                            facts.add(
                                    row.get("o").asNode(),
                                    row.get("p2").asNode(),
                                    row.get("o2").asNode());
                        } else {
                            periods.add(
                                    row.get("s").asNode(),
                                    row.get("p").asNode(),
                                    row.get("o").asNode());
                        }
                    },
                    listed,
                    SparqlSession.iri(DatelineIris.HISTORY));
            return periods.list();
        }

        /** The rules and sources of the values, which the store does not keep. */
        private List<Finding> findings(Instant instant) {
            return count() > MOST_CLAIMS_ASSESSED
                    ? List.of()
                    : RemoteDataset.read(store, dataset -> EventFindings.at(dataset, iri, instant));
        }

        private long count() {
            AtomicLong count = new AtomicLong();
            session.select(
                    EventQueries.COUNT_CLAIMS,
                    row -> count.set(row.getLiteral("n").getLong()),
                    listed);
            return count.get();
        }

        private List<ClaimDetails> claims(@Nullable Instant asOf, int from) {
            GatheredStatements claimStatements = new GatheredStatements();
            session.select(EventQueries.CLAIMS, claimStatements::add, listed, CLAIMS, from);
            return assemble(claimStatements, asOf);
        }

        private List<ClaimDetails> distances(List<String> places, @Nullable Instant asOf) {
            Set<String> sources = new LinkedHashSet<>(facts.graphs(event));
            if (places.isEmpty() || sources.isEmpty()) {
                return List.of();
            }
            session.select(
                    EventQueries.DISTANCES, distances::add, SparqlSession.iris(sources), SparqlSession.iris(places));
            return assemble(distances, asOf);
        }

        private List<ClaimDetails> assemble(GatheredStatements claimStatements, @Nullable Instant asOf) {
            reports.learn(session, facts.graphs(event));
            return new ClaimAssembler(session, labels, reports, positions)
                    .claims(claimStatements).stream()
                            .filter(claim -> reports.isKnown(claim.report().iri(), asOf))
                            .toList();
        }

        private List<Mention> mentions(@Nullable Instant asOf) {
            List<Mention> mentions = MentionReader.list(session, List.of(iri), labels);
            return known(mentions, Mention::report, asOf);
        }

        private List<EventMergeView> merges(@Nullable Instant asOf) {
            return known(EventMergeReader.list(session, iri), EventMergeView::report, asOf);
        }

        /** Those whose report was known at an instant. */
        private <T> List<T> known(List<T> parts, Function<T, String> report, @Nullable Instant asOf) {
            reports.learn(session, parts.stream().map(report).distinct().toList());
            return parts.stream()
                    .filter(part -> reports.isKnown(report.apply(part), asOf))
                    .toList();
        }
    }
}
