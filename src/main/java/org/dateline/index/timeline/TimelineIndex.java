// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dateline.model.Hierarchy;
import org.dateline.model.Named;
import org.dateline.model.Report;
import org.dateline.model.timeline.EventRecord;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.ThingRecord;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All events of a store, in memory. It never changes: {@link #with} makes another that shares nearly everything. Safe for any
 * number of threads; making others is for one thread at a time.
 */
public final class TimelineIndex {
    private final IndexedThings all;
    private final SegmentRows base;
    private final @Nullable SegmentRows recent;
    private final SummaryCache summaries = new SummaryCache();
    private final String version = UUID.randomUUID().toString();

    private TimelineIndex(IndexedThings all, SegmentRows base, @Nullable SegmentRows recent) {
        this.all = all;
        this.base = base;
        this.recent = recent;
    }

    /** Takes what an index is made of, one by one. Not safe for several threads. */
    public static final class Builder {
        private final ThingDictionaries numbers = ThingDictionaries.empty();
        private final SegmentBuilder segment = new SegmentBuilder(numbers);
        private final List<ThingRecord> things = new ArrayList<>();
        private final List<Report> reports = new ArrayList<>();

        /** A current event, or an earlier assessment of one. */
        public void add(EventRecord event) {
            segment.add(event);
        }

        /** An actor, a place or a type. */
        public void add(ThingRecord thing) {
            things.add(thing);
        }

        /** A report. */
        public void add(Report report) {
            reports.add(report);
        }

        /** The index of all that was added. The builder must not be used again. */
        public TimelineIndex build() {
            return new TimelineIndex(
                    new IndexedThings(numbers, ThingCatalogue.of(things, reports)), whole(segment.build()), null);
        }
    }

    /**
     * What the files are that {@link #writeTo} writes: whoever changes the columns or what a record has gives it another number. Statuses
     * are numbers in it.
     */
    public static final String FORMAT = "timeline 1 " + Segment.STATUSES;

    private static final String FILE = "columns";

    /**
     * Reads what {@link #writeTo} wrote. Nothing of the folder is used after that.
     *
     * @throws IOException if the file ends too soon
     */
    public static TimelineIndex open(Path folder) throws IOException {
        try (ColumnReader in = new ColumnReader(folder.resolve(FILE))) {
            IndexedThings things = new IndexedThings(ThingDictionaries.read(in), ThingCatalogue.read(in));
            SegmentRows base = SegmentRows.read(in);
            return new TimelineIndex(things, base, in.integer() == 0 ? null : SegmentRows.read(in));
        }
    }

    /** Writes the index into an empty folder. For the thread that makes others of it. */
    public void writeTo(Path folder) throws IOException {
        try (ColumnWriter out = new ColumnWriter(folder.resolve(FILE))) {
            all.numbers().write(out);
            all.catalogue().write(out);
            base.write(out);
            out.number(recent == null ? 0 : 1);
            if (recent != null) {
                recent.write(out);
            }
        }
    }

    private static SegmentRows whole(Segment segment) {
        RoaringBitmap rows = new RoaringBitmap();
        rows.add(0L, segment.size());
        return new SegmentRows(segment, rows);
    }

    /**
     * What may have changed, as it is now.
     *
     * @param gone the IRIs of all that may have changed: their rows are removed
     * @param events what there is of those that are events, their history included
     * @param things what there is of those that are actors, places or types
     * @param reports what there is of those that are reports
     */
    public record Changed(
            Set<String> gone,
            Collection<EventRecord> events,
            Collection<ThingRecord> things,
            Collection<Report> reports) {}

    /** The index after a change. */
    public TimelineIndex with(Changed changed) {
        ThingCatalogue catalogue = all.catalogue();
        boolean sameNames =
                changed.things().isEmpty() && changed.reports().isEmpty() && !catalogue.knowsAny(changed.gone());
        IndexedThings named = sameNames
                ? all
                : new IndexedThings(all.numbers(), catalogue.with(changed.gone(), changed.things(), changed.reports()));
        SegmentBuilder segment = new SegmentBuilder(all.numbers());
        SegmentRows kept = without(base, changed.gone());
        if (recent != null) {
            SegmentRows still = without(recent, changed.gone());
            RecordRestorer records = new RecordRestorer(all.numbers());
            still.rows().forEach((int row) -> segment.add(records.get(still.segment(), row)));
        }
        changed.events().forEach(segment::add);
        return new TimelineIndex(named, kept, whole(segment.build()));
    }

    private static SegmentRows without(SegmentRows part, Set<String> gone) {
        RoaringBitmap dead = new RoaringBitmap();
        gone.forEach(iri -> dead.or(part.segment().names().rows(iri)));
        return dead.isEmpty() ? part : new SegmentRows(part.segment(), RoaringBitmap.andNot(part.rows(), dead));
    }

    /** A name that no other index has, or ever had. */
    public String version() {
        return version;
    }

    /** Whether a thing is an actor, place, type or report of it. */
    public boolean knows(String iri) {
        return all.catalogue().knowsAny(List.of(iri));
    }

    /** Whether some event has, or had, a thing as its actor. */
    public boolean isActor(String iri) {
        return all.numbers().actors().find(iri) >= 0;
    }

    /** Whether some event is, or was, at a thing. */
    public boolean isPlace(String iri) {
        return all.numbers().places().find(iri) >= 0;
    }

    /** All reports, the newest first; those without a date come last. */
    public List<Report> reports() {
        return all.catalogue().reports();
    }

    /** A report; of one that is not in the index only its IRI. */
    public Report report(String iri) {
        return all.catalogue().report(iri);
    }

    /** All actors, places and types of events, and what those lie within, in no order. */
    public Collection<ThingRecord> things() {
        return all.catalogue().things();
    }

    /** An actor, place or type of events, or what those lie within; null where it is none. */
    public @Nullable ThingRecord thing(String iri) {
        return all.catalogue().thing(iri);
    }

    /** What some things lie within, or which types are broader than they are, all the way up. */
    public Hierarchy hierarchy(Collection<String> iris) {
        Map<String, Set<String>> parents = new HashMap<>();
        for (String iri : iris) {
            for (String each : all.catalogue().above(iri)) {
                ThingRecord thing = thing(each);
                parents.put(each, thing == null ? Set.of() : thing.parents());
            }
        }
        return new Hierarchy(parents);
    }

    /** A thing with its name; where it has none, the end of its IRI. */
    public Named named(String iri) {
        return all.catalogue().named(iri);
    }

    /** Hands out the IRI of each current event, and its labels in all languages as one text. */
    public void labels(BiConsumer<String, String> each) {
        for (SegmentRows part : live()) {
            Segment segment = part.segment();
            RoaringBitmap.and(part.rows(), segment.known().now())
                    .forEach((int row) -> each.accept(
                            segment.names().iri(row), segment.names().labels(row)));
        }
    }

    /** How many rows stand beside the large segment: many make answers and changes slower. */
    public int recent() {
        return recent == null ? 0 : recent.segment().size();
    }

    /** How many rows there are: events as they are now, and as they were. */
    public long size() {
        return base.count() + (recent == null ? 0 : recent.count());
    }

    /** The same events in one segment. Takes about as long as building the index. */
    public TimelineIndex merged() {
        ThingDictionaries fresh = ThingDictionaries.empty();
        SegmentBuilder segment = new SegmentBuilder(fresh);
        RecordRestorer records = new RecordRestorer(all.numbers());
        live().forEach(part -> part.rows().forEach((int row) -> segment.add(records.get(part.segment(), row))));
        return new TimelineIndex(new IndexedThings(fresh, all.catalogue()), whole(segment.build()), null);
    }

    private List<SegmentRows> live() {
        return recent == null ? List.of(base) : List.of(base, recent);
    }

    /**
     * The events of a selection.
     *
     * @param found where the selection asks for words, the IRIs of the events that have them; else null
     */
    public MatchedEvents matching(Selection selection, @Nullable Set<String> found) {
        SelectionFilter filter = new SelectionFilter(all, selection, found);
        List<SegmentRows> parts = live().stream().map(filter::apply).toList();
        long without = selection.asOf() == null
                ? 0
                : live().stream()
                        .map(filter::withoutHistory)
                        .mapToLong(SegmentRows::count)
                        .sum();
        return new MatchedEvents(all, summaries, new MatchedEvents.Selected(selection, parts, without));
    }
}
