package org.dateline.page.map;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The map of a selection.
 *
 * @param filters the form above the map
 * @param data the addresses of the map's events as JSON
 * @param background the tiles under the map, besides the outline
 * @param counts the number of events on the map and of those left out, in a sentence
 * @param places the places with their first events
 * @param others links to the same selection in other views
 */
public record MapPage(
        Filters filters, Data data, Background background, String counts, List<PlaceEvents> places, List<Link> others)
        implements Page {

    /**
     * The values of the form.
     *
     * @param from the first day or month; empty for no limit
     * @param to the last day or month; empty for no limit
     * @param q the words
     * @param hidden the other filters, which stay unchanged
     */
    public record Filters(String from, String to, String q, List<Hidden> hidden) {}

    /** A parameter that stays unchanged. */
    public record Hidden(String name, String value) {}

    /**
     * The addresses of the map's events.
     *
     * @param always the path of the events of all times
     * @param now the path of the events of the requested period
     */
    public record Data(String always, String now) {}

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
     * @param events the first events
     */
    public record PlaceEvents(Link place, String note, List<Entry> events) {
        /** Keeps a copy. */
        public PlaceEvents {
            events = List.copyOf(events);
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

    /** Keeps copies of the lists. */
    public MapPage {
        places = List.copyOf(places);
        others = List.copyOf(others);
    }

    @Override
    public String template() {
        return "map/map.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Map")
                .describedAs("Events on a map, with places that are not known exactly as areas.")
                .withStyles("lib/leaflet/leaflet.css", "lib/markercluster/MarkerCluster.css")
                .withScripts("js/map.js")
                .withFormats(others);
    }
}
