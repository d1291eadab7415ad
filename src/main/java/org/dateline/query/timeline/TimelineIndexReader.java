package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Namespaces;
import org.dateline.model.Report;
import org.dateline.model.timeline.EventRecord;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Makes an index of a store, or follows its changes, each in one read transaction. */
final class TimelineIndexReader {
    /** More events are not read again one by one: the whole is read anew. */
    static final int MOST_EVENTS = 10_000;

    private static final int BATCH = 500;

    private final Store store;
    private final BooleanSupplier isStopped;

    /**
     * A reader of a store.
     *
     * @param isStopped asked again and again: where it says yes the reading ends with an exception
     */
    TimelineIndexReader(Store store, BooleanSupplier isStopped) {
        this.store = store;
        this.isStopped = isStopped;
    }

    /** All of the store. */
    TimelineIndex readAll() {
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> readAll(connection));
        }
    }

    private TimelineIndex readAll(RDFConnection connection) {
        TimelineIndex.Builder builder = new TimelineIndex.Builder();
        Set<String> things = new HashSet<>();
        events(connection).readAll(event -> {
            builder.add(event);
            note(event, things);
        });
        new ThingRecordReader(connection).read(things).forEach(builder::add);
        new TimelineReportReader(connection).readAll().forEach(builder::add);
        return builder.build();
    }

    private EventRecordReader events(RDFConnection connection) {
        return new EventRecordReader(connection, store instanceof EmbeddedStore);
    }

    private void note(EventRecord event, Set<String> things) {
        if (isStopped.getAsBoolean()) {
            throw new CancellationException("the server is being stopped");
        }
        things.addAll(event.involved().actors());
        things.addAll(event.involved().places());
        things.addAll(event.involved().types());
    }

    /**
     * An index after a change of some things.
     *
     * @param changed the IRIs of all subjects that changed in any graph
     * @return null where so many events hang on them that the whole is better read anew
     */
    @Nullable
    TimelineIndex follow(TimelineIndex index, Set<String> changed) {
        try (RDFConnection connection = store.connect()) {
            return Txn.calculateRead(connection, () -> follow(connection, index, changed));
        }
    }

    @Nullable
    private TimelineIndex follow(RDFConnection connection, TimelineIndex index, Set<String> changed) {
        Set<String> gone = new HashSet<>(changed);
        related(connection, changed, gone);
        if (gone.size() > MOST_EVENTS) {
            return null;
        }
        List<EventRecord> events = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (List<String> some : batches(gone)) {
            events(connection).read(some, events::add);
            reports.addAll(new TimelineReportReader(connection).read(some));
        }
        Set<String> things = new HashSet<>();
        events.forEach(event -> note(event, things));
        things.removeIf(iri -> index.knows(iri) && !gone.contains(iri));
        gone.stream().filter(index::knows).forEach(things::add);
        return index.with(
                new TimelineIndex.Changed(gone, events, new ThingRecordReader(connection).read(things), reports));
    }

    /** What hangs on changed things: a snapshot's event, a geometry's place, the events that a changed source tells, an article's report. */
    private static void related(RDFConnection connection, Set<String> changed, Set<String> into) {
        for (List<String> some : batches(changed)) {
            String query = "SELECT DISTINCT ?x { VALUES ?s { " + QueryTerms.joined(some, " ") + " } { ?s "
                    + QueryTerms.iri(Dl.OF)
                    + " ?x } UNION { ?x <" + Namespaces.GEO + "hasGeometry> ?s } UNION { ?x "
                    + QueryTerms.iri(Prov.HAD_PRIMARY_SOURCE) + " ?s } UNION { ?x "
                    + QueryTerms.iri(Dl.HAS_PARTICIPATION)
                    + " ?s } UNION { ?s a " + QueryTerms.iri(Dl.SOURCE_CLASS) + " . { GRAPH ?s { ?x a "
                    + QueryTerms.iri(Sem.EVENT_CLASS) + " } } UNION { ?s " + QueryTerms.iri(Prov.WAS_REVISION_OF)
                    + " ?old . GRAPH ?old { ?x a " + QueryTerms.iri(Sem.EVENT_CLASS) + " } } } } LIMIT "
                    + (MOST_EVENTS + 1);
            connection.querySelect(query, row -> {
                if (row.get("x").isURIResource()) {
                    into.add(row.get("x").asResource().getURI());
                }
            });
        }
    }

    private static List<List<String>> batches(Set<String> iris) {
        List<String> all = new ArrayList<>(iris);
        List<List<String>> batches = new ArrayList<>();
        for (int begin = 0; begin < all.size(); begin += BATCH) {
            batches.add(all.subList(begin, Math.min(begin + BATCH, all.size())));
        }
        return batches;
    }
}
