package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.EnglishText;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.map.LocatorMap;
import org.dateline.page.map.MapJson;
import org.dateline.page.map.MapPage;
import org.dateline.page.map.MapPage.Entry;
import org.dateline.page.map.MapPage.Hidden;
import org.dateline.page.map.MapPage.PlaceEvents;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.MapTiles;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.site.LocalPaths;

/** {@code /map} and {@code /map.json}: the events of a selection by their places. */
public final class MapServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int LISTED = 500;
    private static final int PLACES = 60;
    private static final int EVENTS_OF_PLACE = 5;
    private static final double METRES_PER_KILOMETRE = 1_000;

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient TimelineService timelines;
    private final transient MapTiles tiles;

    /** A servlet whose maps have these tiles as their background. */
    public MapServlet(Pages pages, LocalPaths paths, TimelineService timelines, MapTiles tiles) {
        this.pages = pages;
        this.paths = paths;
        this.timelines = timelines;
        this.tiles = tiles;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Selection selection = Selection.parse(TimelineParameters.of(request, paths));
        response.setHeader("Cache-Control", "no-cache");
        if (request.getRequestURI().endsWith(".json")) {
            TimelineService.Listed listed =
                    timelines.list(selection, TimelineViewOptions.DEFAULT.limitedTo(TimelineViewOptions.MOST_EXPORTED));
            byte[] body = MapJson.write(listed.rows(), listed.total(), paths::of);
            ByteResponse.write(request, response, "application/json;charset=utf-8", body);
            return;
        }
        TimelineService.Listed listed = timelines.list(selection, TimelineViewOptions.DEFAULT.limitedTo(LISTED));
        HtmlResponse.write(request, response, pages.render(page(selection.parameters(), listed)), tiles.origin());
    }

    private MapPage page(UrlParameters chosen, TimelineService.Listed listed) {
        UrlParameters anyTime = chosen.with("from").with("to");
        List<PlaceEvents> places = places(listed.rows());
        return new MapPage(
                filters(chosen),
                new MapPage.Data(path("/map.json", anyTime), path("/map.json", chosen)),
                new MapPage.Background(tiles.url(), tiles.attribution()),
                EnglishText.count(listed.total(), "event") + " in this selection",
                places,
                List.of(
                        new Link("Timeline", path("/timeline", chosen)),
                        new Link("GeoJSON", path("/timeline.geojson", chosen)),
                        new Link("JSON", path("/timeline.json", chosen))));
    }

    private static MapPage.Filters filters(UrlParameters chosen) {
        List<Hidden> hidden = new ArrayList<>();
        UrlParameters others = chosen.with("from").with("to").with("q");
        others.values().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        return new MapPage.Filters(
                chosen.find("from").orElse(""),
                chosen.find("to").orElse(""),
                chosen.find("q").orElse(""),
                hidden);
    }

    private static String path(String path, UrlParameters parameters) {
        String query = parameters.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The places with their events, those with the most events first. */
    private List<PlaceEvents> places(List<EventRow> rows) {
        Map<EventPlace, List<EventRow>> byPlace = new LinkedHashMap<>();
        for (EventRow row : rows) {
            for (EventPlace place : row.involved().places()) {
                if (place.position() != null) {
                    byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(row);
                }
            }
        }
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(PLACES)
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private PlaceEvents place(EventPlace place, List<EventRow> rows) {
        double radius = LocatorMap.radiusOf(place.precision());
        String uncertainty = radius > METRES_PER_KILOMETRE
                ? ", within about " + Math.round(radius / METRES_PER_KILOMETRE) + " km"
                : "";
        return new PlaceEvents(
                new Link(place.label(), paths.of(place.iri())),
                EnglishText.count(rows.size(), "event") + uncertainty,
                rows.stream().limit(EVENTS_OF_PLACE).map(this::entry).toList());
    }

    private Entry entry(EventRow row) {
        return new Entry(
                new Link(row.label(), paths.of(row.iri())),
                row.span().inWords(),
                row.status().word(),
                row.marks().disputed());
    }
}
