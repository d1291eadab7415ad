package org.dateline.query.evidence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.model.evidence.Claimed;
import org.dateline.model.evidence.EventView;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.Report;
import org.dateline.model.timeline.Moment;
import org.dateline.rdf.Sem;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads events with all that is said about them. */
public final class EventReader {
    /** How many claims are read at once. */
    public static final int CLAIMS = 100;

    private final Store store;
    private final Model ontology;

    /**
     * A reader of events.
     *
     * @param store what is asked
     * @param ontology the vocabulary and event types, for their labels and the hierarchy of types
     */
    public EventReader(Store store, Model ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /**
     * An event of the assessed view.
     *
     * @param iri the event
     * @param asOf as known then; null for now
     * @param claimsFrom how many claims, by day, are passed over
     * @return nothing where the default graph holds no such event
     */
    public Optional<EventView> find(String iri, @Nullable Moment asOf, int claimsFrom) {
        if (!Asking.isWritable(iri)) {
            return Optional.empty();
        }
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> new Reading(new Asking(connection), iri).find(asOf, claimsFrom));
        }
    }

    /** One reading of one event. */
    private final class Reading {
        private final Asking asking;
        private final String iri;
        private final String listed;
        private final Node event;
        private final Facts facts = new Facts();
        private final Facts distances = new Facts();
        private final Names names = new Names(ontology);
        private final ReportReader reports = new ReportReader(names);
        private final Points points = new Points();

        Reading(Asking asking, String iri) {
            this.asking = asking;
            this.iri = iri;
            this.listed = Asking.list(List.of(iri));
            this.event = NodeFactory.createURI(iri);
        }

        Optional<EventView> find(@Nullable Moment asked, int claimsFrom) {
            asking.rows(EventQueries.HELD, facts::add, listed);
            if (!facts.iris(Facts.HELD, event, org.apache.jena.vocabulary.RDF.type.getURI())
                    .contains(Sem.EVENT_CLASS.getURI())) {
                return Optional.empty();
            }
            Instant asOf = asked == null ? null : asked.last();
            asking.rows(EventQueries.HISTORY, facts::add, listed);
            HeldShape shape = new HeldShape(facts, names, new Claims(facts, names, reports, points), points);
            History history = new History(facts, names, shape);
            Optional<Node> known = history.at(asOf);
            Node shown = asOf == null ? event : known.orElse(NodeFactory.createURI("urn:x-dateline:nothing"));
            asking.rows(
                    EventQueries.NODES,
                    facts::add,
                    listed + " " + Asking.list(known.stream().map(Node::getURI).toList()));
            asking.rows(EventQueries.TOLD, facts::add, listed);
            TiesReader ties = new TiesReader(asking, iri, names);
            ties.read(facts, shown);
            List<String> places = facts.iris(Facts.HELD, shown, Sem.HAS_PLACE.getURI());
            asking.rows(EventQueries.WITHIN, shape::add, Asking.list(places));
            points.learn(asking, places);
            names.learn(asking, shape.above());
            List<Claimed> claims = claims(asOf, claimsFrom);
            List<Claimed> apart = distances(places, asOf);
            names.learn(asking, facts.mentioned());
            ToldShape told = new ToldShape(facts, names, reports);
            return Optional.of(new EventView(
                    iri,
                    shape.of(shown, known.orElse(shown)),
                    told.list(event).stream()
                            .filter(one -> isOut(one.report(), asOf))
                            .toList(),
                    claims,
                    apart,
                    asOf == null ? mentions(List.of(iri)) : mentionsOut(asOf),
                    Joins.list(asking, iri),
                    ties.ties(told.timed(event, ties::ref)),
                    history.list(asOf),
                    new EventView.Bounds(
                            asOf,
                            asked == null ? "" : asked.text(),
                            claimsFrom,
                            count(),
                            asOf == null || known.isPresent())));
        }

        private long count() {
            AtomicLong count = new AtomicLong();
            asking.rows(
                    EventQueries.COUNT_CLAIMS,
                    row -> count.set(row.getLiteral("n").getLong()),
                    listed);
            return count.get();
        }

        private List<Claimed> claims(@Nullable Instant asOf, int from) {
            Facts said = new Facts();
            asking.rows(EventQueries.CLAIMS, said::add, listed, CLAIMS, from);
            return shaped(said, asOf);
        }

        private List<Claimed> distances(List<String> places, @Nullable Instant asOf) {
            Set<String> tellers = new LinkedHashSet<>(facts.graphs(event));
            if (places.isEmpty() || tellers.isEmpty()) {
                return List.of();
            }
            asking.rows(EventQueries.DISTANCES, distances::add, Asking.list(tellers), Asking.list(places));
            return shaped(distances, asOf);
        }

        private List<Claimed> shaped(Facts said, @Nullable Instant asOf) {
            reports.learn(asking, facts.graphs(event));
            return new Shaping(asking, names, reports, points)
                    .claims(said).stream()
                            .filter(claim -> isOut(claim.report(), asOf))
                            .toList();
        }

        private List<Mention> mentions(List<String> subjects) {
            return subjects.isEmpty() ? List.of() : Mentions.list(asking, subjects, names);
        }

        private List<Mention> mentionsOut(Instant asOf) {
            return mentions(List.of(iri)).stream()
                    .filter(mention -> isOut(reports.of(mention.report()), asOf))
                    .toList();
        }

        private static boolean isOut(Report report, @Nullable Instant asOf) {
            return asOf == null
                    || report.published() == null
                    || !report.published().isAfter(asOf);
        }
    }
}
