// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.map;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.BadParameterException;
import org.dateline.model.EnglishText;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.map.MapPage.Entry;
import org.dateline.page.map.MapPage.PlaceEvents;
import org.dateline.page.timeline.SelectionHead;
import org.dateline.page.timeline.SelectionLabels;
import org.dateline.page.timeline.TimelineForm;
import org.dateline.page.timeline.TimelineLinks;
import org.jspecify.annotations.Nullable;

/** Builds the page of a map. */
public final class MapPageBuilder {
    /** The path of the page. */
    public static final String PATH = "/map";
    /** How many events of the selection the list beside the map has at most. */
    public static final int LISTED = 2_000;

    private static final int PLACES = 60;
    private static final int FIRST_OF_PLACE = 5;
    private static final int MORE_OF_PLACE = 100;
    private static final long DAY = 86_400;
    private static final double METRES_PER_KILOMETRE = 1_000;

    private final TimelineSlice slice;
    private final TimelineLinks links;

    /**
     * A builder for the events of a slice.
     *
     * @param links the links of the map
     */
    public MapPageBuilder(TimelineSlice slice, TimelineLinks links) {
        this.slice = slice;
        this.links = links;
    }

    /**
     * Builds the page.
     *
     * @param positioned how many events of the selection have a position
     * @param labels what the things of the selection are called
     */
    public MapPage page(long positioned, SelectionLabels labels, MapPage.Background background) {
        List<PlaceEvents> all = places();
        long without = slice.summary().total() - positioned;
        int more = all.size() - PLACES;
        MapPage.Shown shown = new MapPage.Shown(
                SelectionHead.of(links, labels::of),
                new MapPage.Counts(
                        EnglishText.count(positioned, "event") + " on the map",
                        without == 0 ? "" : EnglishText.number(without) + " more without a position"),
                data(),
                background,
                cut(),
                all.subList(0, Math.min(PLACES, all.size())),
                more > 0 ? EnglishText.count(more, "more place") + " on the map" : "",
                ways());
        return new MapPage(
                TimelineForm.of(
                        links.names().toShort(links.selection().parameters()),
                        slice.summary().facets(),
                        new TimelineForm.Address(PATH, links.names()),
                        labels),
                shown,
                List.of(
                        new Link("Timeline", links.elsewhere(TimelineLinks.PATH)),
                        new Link("GeoJSON", links.elsewhere("/timeline.geojson")),
                        new Link("JSON", links.elsewhere("/timeline.json"))));
    }

    /** The page for a request with a fault: it names the fault and shows the form. */
    public static MapPage refusing(UrlParameters given, TimelineForm.Address form, BadParameterException failure) {
        return new MapPage(TimelineForm.wrong(given, form, failure), null, List.of());
    }

    private String cut() {
        int listed = slice.page().rows().size();
        long total = slice.summary().total();
        return listed < total
                ? "Lists and counts the first " + EnglishText.number(listed) + " of "
                        + EnglishText.count(total, "event") + "."
                : "";
    }

    private MapPage.Data data() {
        Selection.Period period = slice.selection().period();
        return new MapPage.Data(
                links.alwaysElsewhere("/map.json"),
                links.elsewhere("/map.json"),
                period.begin().map(MapPageBuilder::day).orElse(null),
                period.end().map(end -> day(end.minusNanos(1))).orElse(null));
    }

    private static Long day(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), DAY);
    }

    private List<Link> ways() {
        List<Link> ways = new ArrayList<>();
        if (slice.selection().period().isLimited()) {
            ways.add(new Link("Search all times", links.always()));
        }
        if (!slice.selection().equals(Selection.ALL)) {
            ways.add(new Link("Show all events", links.all()));
        }
        ways.add(new Link("See the timeline", links.elsewhere(TimelineLinks.PATH)));
        return ways;
    }

    /** The places with their events, those with the most events first. */
    private List<PlaceEvents> places() {
        Map<EventPlace, List<EventRow>> byPlace = new LinkedHashMap<>();
        for (EventRow row : slice.page().rows()) {
            for (EventPlace place : row.involved().places()) {
                if (place.position() != null) {
                    byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(row);
                }
            }
        }
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private PlaceEvents place(EventPlace place, List<EventRow> rows) {
        double radius = LocatorMap.radiusOf(place.precision());
        String uncertainty = radius > METRES_PER_KILOMETRE
                ? ", within about " + Math.round(radius / METRES_PER_KILOMETRE) + " km"
                : "";
        List<Entry> entries = rows.stream()
                .limit(FIRST_OF_PLACE + MORE_OF_PLACE)
                .map(this::entry)
                .toList();
        int first = Math.min(FIRST_OF_PLACE, entries.size());
        return new PlaceEvents(
                new Link(place.label(), links.thing(place.iri())),
                EnglishText.count(rows.size(), "event") + uncertainty,
                entries.subList(0, first),
                entries.subList(first, entries.size()),
                rest(place, rows.size() - entries.size()));
    }

    private @Nullable Link rest(EventPlace place, int number) {
        return number == 0
                ? null
                : new Link(
                        EnglishText.number(number) + " more in the timeline",
                        links.elsewhere(TimelineLinks.PATH, "place", place.iri()));
    }

    private Entry entry(EventRow row) {
        return new Entry(
                new Link(row.label(), links.thing(row.iri())),
                row.span().inWords(),
                row.status().word(),
                row.marks().disputed());
    }
}
