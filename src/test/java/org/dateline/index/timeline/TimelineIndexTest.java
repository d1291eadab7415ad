// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.TemporaryFolder;
import org.dateline.model.CalendarUnit;
import org.dateline.model.LabelSet;
import org.dateline.model.Position;
import org.dateline.model.Report;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.timeline.EventRecord;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Histogram;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.ThingRecord;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlParameters;
import org.jspecify.annotations.Nullable;

/** The index answers as a plain reading of each record would, whatever the events, the changes, the selection, the order. */
class TimelineIndexTest {
    private static final Instant EPOCH = Instant.parse("2019-04-01T00:00:00Z");
    private static final Map<String, ThingRecord> THINGS = things();

    private static Map<String, ThingRecord> things() {
        return Stream.of(
                        place("urn:place:0", Set.of(), null),
                        place("urn:place:1", Set.of("urn:place:0"), new Position(10, 10)),
                        place("urn:place:2", Set.of("urn:place:1", "urn:place:3"), new Position(20, 20)),
                        place("urn:place:3", Set.of("urn:place:0", "urn:place:2"), new Position(-5, 179)),
                        place("urn:type:0", Set.of(), null),
                        place("urn:type:1", Set.of("urn:type:0"), null))
                .collect(Collectors.toMap(ThingRecord::iri, Function.identity()));
    }

    private static ThingRecord place(String iri, Set<String> parents, @Nullable Position position) {
        return new ThingRecord(iri, LabelSet.NONE, parents, position, "");
    }

    @Property(tries = 400, seed = "1")
    void answersAsAPlainReadingWould(@ForAll long seed) {
        Random random = new Random(seed);
        List<EventRecord> events = events(random, random.nextInt(60), 0);
        TimelineIndex.Builder builder = new TimelineIndex.Builder();
        events.forEach(builder::add);
        THINGS.values().forEach(builder::add);
        builder.add(
                new Report("urn:report:" + seed, "urn:article", "Überschrift 🙂", "", "A. Paper", "", "2019-04-01"));
        TimelineIndex index = builder.build();
        for (int i = random.nextInt(4); i > 0; i--) {
            index = changed(index, events, random);
        }
        if (random.nextInt(3) == 0) {
            index = index.merged();
        }
        if (random.nextInt(4) == 0) {
            index = changed(reopened(index), events, random);
        }
        Naive naive = new Naive(events, THINGS);
        for (int i = 0; i < 5; i++) {
            Selection selection = Selection.parse(parameters(random));
            holds(index, naive, selection, SortOrder.values()[random.nextInt(3)], 1 + random.nextInt(7));
        }
    }

    private static TimelineIndex reopened(TimelineIndex index) {
        Path folder = TemporaryFolder.create("dateline-timeline-");
        try {
            index.writeTo(folder);
            TimelineIndex opened = TimelineIndex.open(folder);
            assertThat(opened.things()).containsExactlyInAnyOrderElementsOf(index.things());
            assertThat(opened.reports()).isEqualTo(index.reports());
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private static TimelineIndex changed(TimelineIndex index, List<EventRecord> events, Random random) {
        Set<String> gone = new HashSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            gone.add("urn:event:" + random.nextInt(70));
        }
        List<EventRecord> anew = events(random, random.nextInt(6), 60).stream()
                .filter(event -> gone.contains(event.iri())
                        || events.stream().noneMatch(old -> old.iri().equals(event.iri())))
                .toList();
        anew.forEach(event -> gone.add(event.iri()));
        events.removeIf(event -> gone.contains(event.iri()));
        events.addAll(anew);
        return index.with(new TimelineIndex.Changed(gone, anew, List.of(), List.of()));
    }

    private static void holds(TimelineIndex index, Naive naive, Selection selection, SortOrder sort, int limit) {
        MatchedEvents matches = index.matching(selection, null);
        List<String> expected = naive.sorted(selection, sort);
        assertThat(matches.total()).isEqualTo(expected.size());
        assertThat(paged(matches, TimelineViewOptions.DEFAULT.sortedBy(sort).limitedTo(limit)))
                .isEqualTo(expected);
        Histogram histogram = matches.histogram();
        long counted =
                histogram.buckets().stream().mapToLong(Histogram.Bucket::count).sum();
        assertThat(counted + histogram.before() + histogram.undated()).isEqualTo(expected.size());
        TimelineSlice.Summary summary = matches.summary(LaneKey.ACTOR);
        assertThat(summary.histogram()).isEqualTo(histogram);
        Facets facets = summary.facets();
        List<EventRecord> selected = naive.matching(selection);
        facets.actors().top().forEach(count -> assertThat(count.count())
                .isEqualTo(selected.stream()
                        .filter(event ->
                                event.involved().actors().contains(count.thing().iri()))
                        .count()));
        facets.places().top().forEach(count -> assertThat(count.count())
                .isEqualTo(selected.stream()
                        .filter(event -> naive.above(event.involved().places())
                                .contains(count.thing().iri()))
                        .count()));
        facets.statuses().top().forEach(count -> assertThat(count.count())
                .isEqualTo(selected.stream()
                        .filter(event -> event.marks()
                                .status()
                                .word()
                                .equals(count.thing().iri()))
                        .count()));
        Lanes lanes = Objects.requireNonNull(summary.lanes());
        lanes.lanes().forEach(lane -> assertThat(lane.events()).hasSize((int) lane.count()));
        assertThat(lanes.without())
                .isEqualTo(selected.stream()
                        .filter(event -> event.involved().actors().isEmpty())
                        .count());
        matches.network().ties().forEach(tie -> assertThat(tie.events())
                .isEqualTo(selected.stream()
                        .filter(event -> event.involved().actors().containsAll(List.of(tie.one(), tie.other())))
                        .count()));
    }

    private static List<String> paged(MatchedEvents matches, TimelineViewOptions view) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            TimelineSlice.Page page = matches.page(view.at(cursor));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(view.limit());
            page.rows().stream().map(EventRow::iri).forEach(all::add);
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static List<EventRecord> events(Random random, int count, int from) {
        List<EventRecord> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String iri = "urn:event:" + (from + i);
            events.add(event(random, iri, null));
            Instant known = EPOCH.plus(random.nextInt(10), ChronoUnit.DAYS);
            for (int snapshots = random.nextInt(3); snapshots > 0; snapshots--) {
                Instant until = snapshots == 1 ? null : known.plus(1L + random.nextInt(5), ChronoUnit.DAYS);
                events.add(event(random, iri, new EventRecord.Known(known, until)));
                known = until == null ? known : until;
            }
        }
        return events;
    }

    private static EventRecord event(Random random, String iri, EventRecord.@Nullable Known known) {
        return new EventRecord(
                iri,
                LabelSet.of("Event " + iri),
                span(random),
                new EventRecord.Marks(
                        Status.values()[random.nextInt(Status.values().length)],
                        random.nextInt(4),
                        random.nextInt(3),
                        random.nextBoolean()),
                new EventRecord.Involved(
                        some(random, "urn:actor:"), some(random, "urn:place:"), some(random, "urn:type:"), List.of()),
                known);
    }

    private static TimeSpan span(Random random) {
        Instant begin = instant(random);
        Instant end = begin.plus(random.nextInt(3), ChronoUnit.DAYS);
        return switch (random.nextInt(8)) {
            case 0 -> TimeSpan.UNKNOWN;
            case 1 -> new TimeSpan(begin, null, null, null);
            case 2 -> new TimeSpan(null, begin, null, end);
            case 3 -> new TimeSpan(null, null, null, end);
            case 4 -> new TimeSpan(begin, begin, begin, begin);
            case 5 -> new TimeSpan(begin, begin.plusSeconds(3600), end, end.plusSeconds(60));
            case 6 -> new TimeSpan(begin, null, null, end).toldIn(new TimeSpan.Told(CalendarUnit.MONTH, null));
            default -> new TimeSpan(begin, null, null, end);
        };
    }

    private static Instant instant(Random random) {
        Instant day = EPOCH.plus(random.nextInt(12) - 3L, ChronoUnit.DAYS);
        return switch (random.nextInt(12)) {
            case 0 -> day.plusMillis(1);
            case 1 -> day.minus(700_000, ChronoUnit.DAYS);
            case 2 -> day.minusMillis(1);
            default -> day;
        };
    }

    private static List<String> some(Random random, String begin) {
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(begin + random.nextInt(4));
        }
        return some;
    }

    private static UrlParameters parameters(Random random) {
        UrlParameters parameters = UrlParameters.NONE;
        if (random.nextBoolean()) {
            int first = 1 + random.nextInt(9);
            parameters = parameters.with("from", "2019-04-0" + first);
            if (random.nextBoolean()) {
                parameters = parameters.with("to", "2019-04-" + (10 + random.nextInt(3)));
            }
            if (random.nextInt(3) == 0) {
                parameters = parameters.with("within", "certainly");
            }
        } else if (random.nextInt(3) == 0) {
            parameters = parameters.with("to", "2019-04-04T00:00:00Z");
        }
        for (String name : List.of("actor", "place", "type")) {
            if (random.nextInt(4) == 0) {
                parameters = parameters.with(name, "urn:" + name + ":" + random.nextInt(5), "urn:" + name + ":0");
            }
        }
        return marks(parameters, random);
    }

    private static UrlParameters marks(UrlParameters given, Random random) {
        UrlParameters parameters = given;
        if (random.nextInt(4) == 0) {
            parameters = parameters.with("status", "occurred", "unknown", "ongoing");
        }
        if (random.nextInt(4) == 0) {
            parameters = parameters.with("disputed", Boolean.toString(random.nextBoolean()));
        }
        if (random.nextInt(4) == 0) {
            parameters = parameters.with("bbox", random.nextBoolean() ? "5,5,15,15" : "170,-10,-170,10");
        }
        if (random.nextInt(3) == 0) {
            parameters = parameters.with("asOf", "2019-04-0" + (1 + random.nextInt(9)));
        }
        return parameters;
    }
}
