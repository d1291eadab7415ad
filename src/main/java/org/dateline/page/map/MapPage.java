// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.map;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.timeline.SelectionHead;
import org.dateline.page.timeline.TimelineForm;
import org.jspecify.annotations.Nullable;

/**
 * The map of a selection.
 *
 * @param controls the form above the map
 * @param shown what is shown; null where the request has a fault
 * @param others links to the same selection in other views
 */
public record MapPage(TimelineForm controls, @Nullable Shown shown, List<Link> others) implements Page {

    /**
     * What is shown.
     *
     * @param head the selection in words
     * @param counts the number of events on the map, and of those without a position
     * @param data where the map gets its events from
     * @param background the tiles under the map, besides the outline
     * @param cut that the list has only the first events of the selection, in words; empty if it has all
     * @param places the places with their events
     * @param morePlaces the number of further places, in words; empty if there are none
     * @param ways out of an empty selection, as links
     */
    public record Shown(
            SelectionHead head,
            Counts counts,
            Data data,
            Background background,
            String cut,
            List<PlaceEvents> places,
            String morePlaces,
            List<Link> ways) {
        /** Keeps copies of the lists. */
        public Shown {
            places = List.copyOf(places);
            ways = List.copyOf(ways);
        }
    }

    /**
     * Numbers of events in words.
     *
     * @param shown the number of events on the map
     * @param without the number of events without a position; empty if there are none
     */
    public record Counts(String shown, String without) {}

    /**
     * Where the map gets its events from.
     *
     * @param always the path of the events of all times
     * @param now the path of the events of the requested period
     * @param first the first day of the requested period, as a number of days since 1970; null for no limit
     * @param last the last day of the requested period, likewise
     */
    public record Data(
            String always,
            String now,
            @Nullable Long first,
            @Nullable Long last) {}

    /**
     * Map tiles from another server.
     *
     * @param tiles the address pattern of a tile in the form that Leaflet takes; empty for no tiles
     * @param attribution the attribution of the tiles
     */
    public record Background(String tiles, String attribution) {}

    /**
     * A place and the events there.
     *
     * @param place the place, linked to its page
     * @param note the number of events, and the precision of the place
     * @param first the first events
     * @param more the further events, which are folded
     * @param rest a link to the events that are neither; null if there are none
     */
    public record PlaceEvents(
            Link place,
            String note,
            List<Entry> first,
            List<Entry> more,
            @Nullable Link rest) {
        /** Keeps copies. */
        public PlaceEvents {
            first = List.copyOf(first);
            more = List.copyOf(more);
        }
    }

    /**
     * An event in the list.
     *
     * @param event the event, linked to its page
     * @param when its time in words
     * @param status its status in a word
     * @param disputed whether sources differ
     */
    public record Entry(Link event, String when, String status, boolean disputed) {}

    /** Keeps a copy of the links. */
    public MapPage {
        others = List.copyOf(others);
    }

    @Override
    public String template() {
        return "map/map.jte";
    }

    /** The title: what the selection is, or that the request has a fault. */
    public String title() {
        return shown == null ? "Map" : shown.head().title();
    }

    @Override
    public PageMetadata metadata() {
        String title = shown == null ? "Map: invalid request" : title() + ": map";
        return PageMetadata.titled(title)
                .describedAs("Events on a map, with places that are not known exactly as areas.")
                .withStyles("lib/leaflet/leaflet.css", "lib/markercluster/MarkerCluster.css")
                .withScripts("js/map.js")
                .withFormats(others);
    }
}
