package org.dateline.page.map;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The map of a selection.
 *
 * @param filters the form above the map
 * @param data where the map's events are, as JSON, of any time; and the same with the period
 * @param background what lies under the map besides the outline
 * @param counts what is on the map and what is not, in a sentence
 * @param places the places with their first events
 * @param others the same selection in other views
 */
public record MapPage(
        Filters filters, Data data, Background background, String counts, List<PlaceEvents> places, List<Link> others)
        implements Page {

    /**
     * What the form asks for.
     *
     * @param from the first day or month; empty where from the beginning
     * @param to the last one
     * @param q words
     * @param hidden the other filters, which stay
     */
    public record Filters(String from, String to, String q, List<Hidden> hidden) {}

    /** A parameter that stays as it is. */
    public record Hidden(String name, String value) {}

    /**
     * Where the map's events are.
     *
     * @param always path of the events of any time
     * @param now path of those of the period that is asked for
     */
    public record Data(String always, String now) {}

    /**
     * Tiles from elsewhere.
     *
     * @param tiles the address of a tile as Leaflet takes it; empty for none
     * @param attribution to whom they are owed
     */
    public record Background(String tiles, String attribution) {}

    /**
     * A place and what happened there.
     *
     * @param place linked to its page
     * @param note how many events there are, and how sure the place is
     * @param events the first of them
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
     * @param event linked to its page
     * @param when in words
     * @param status in a word
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
    public PageMetadata shell() {
        return PageMetadata.titled("Map")
                .describedAs("Events on a map, with places that are not known exactly as areas.")
                .withStyles("lib/leaflet/leaflet.css", "lib/markercluster/MarkerCluster.css")
                .withScripts("js/map.js")
                .withFormats(others);
    }
}
