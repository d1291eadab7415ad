// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Report;
import org.dateline.model.timeline.EventRecord;
import org.dateline.query.IndexMaintainer.IndexReader;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.PointReader;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads a store, or its changes, into an index, each in one read transaction. */
final class TimelineIndexReader implements IndexReader<TimelineIndex> {
    /** With more changed events the whole store is read again. */
    private static final int MOST_EVENTS = 10_000;

    /** With more rows beside the large segment the two are merged. */
    private static final int MOST_RECENT = 20_000;

    /**
     * What depends on changed things: the event of a node of the history, the place of coordinates, the event of a time or role, the events that a
     * changed source describes, an article's report.
     */
    private static final String RELATED = """
            SELECT DISTINCT ?x { %1$s
              { GRAPH %4$s { ?s dl:of ?x } }
              UNION { VALUES ?link { %3$s } ?x ?link ?s }
              UNION { ?x sem:hasTime ?s }
              UNION { ?s rdf:value ?any . VALUES ?link { sem:hasActor sem:hasPlace sem:eventType } ?x ?link ?s }
              UNION { ?x prov:hadPrimarySource ?s }
              UNION { ?x dl:hasParticipation ?s }
              UNION { ?s a dl:Source . { GRAPH ?s { ?x a sem:Event } }
                UNION { ?s prov:wasRevisionOf ?old . GRAPH ?old { ?x a sem:Event } } }
            } LIMIT %2$d
            """;

    private final Store store;
    private volatile boolean stopped;

    TimelineIndexReader(Store store) {
        this.store = store;
    }

    @Override
    public TimelineIndex readAll() {
        return SparqlSession.read(store, this::readAll);
    }

    private TimelineIndex readAll(SparqlSession session) {
        TimelineIndex.Builder builder = new TimelineIndex.Builder();
        Set<String> things = new HashSet<>();
        events(session).readAll(event -> {
            builder.add(event);
            note(event, things);
        });
        new ThingRecordReader(session).read(things).forEach(builder::add);
        new TimelineReportReader(session).readAll().forEach(builder::add);
        return builder.build();
    }

    private EventRecordReader events(SparqlSession session) {
        return new EventRecordReader(session, !(store instanceof RemoteStore));
    }

    private void note(EventRecord event, Set<String> things) {
        if (stopped) {
            throw new CancellationException("the server is being stopped");
        }
        things.addAll(event.involved().actors());
        things.addAll(event.involved().places());
        things.addAll(event.involved().types());
    }

    @Override
    public @Nullable TimelineIndex follow(TimelineIndex index, Set<String> changed) {
        return SparqlSession.read(store, session -> Optional.ofNullable(follow(session, index, changed)))
                .orElse(null);
    }

    @Override
    public TimelineIndex tidy(TimelineIndex index) {
        return index.recent() > MOST_RECENT ? index.merged() : index;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Nullable
    private TimelineIndex follow(SparqlSession session, TimelineIndex index, Set<String> changed) {
        Set<String> gone = new HashSet<>(changed);
        related(session, changed, gone);
        if (gone.size() > MOST_EVENTS) {
            return null;
        }
        List<EventRecord> events = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        events(session).read(gone, events::add);
        reports.addAll(new TimelineReportReader(session).read(gone));
        Set<String> things = new HashSet<>();
        events.forEach(event -> note(event, things));
        things.removeIf(iri -> index.knows(iri) && !gone.contains(iri));
        gone.stream().filter(index::knows).forEach(things::add);
        return index.with(
                new TimelineIndex.Changed(gone, events, new ThingRecordReader(session).read(things), reports));
    }

    private static void related(SparqlSession session, Set<String> changed, Set<String> into) {
        for (SparqlSession.Terms batch : SparqlSession.batches("s", changed)) {
            session.select(
                    RELATED,
                    row -> {
                        if (row.get("x").isURIResource()) {
                            into.add(row.get("x").asResource().getURI());
                        }
                    },
                    batch,
                    MOST_EVENTS + 1,
                    SparqlSession.iris(PointReader.LINKS),
                    SparqlSession.iri(DatelineIris.HISTORY));
        }
    }
}
