// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.List;
import java.util.Locale;
import org.dateline.model.EnglishText;
import org.dateline.model.Position;
import org.dateline.model.overview.PlaceView;
import org.dateline.model.timeline.Selection;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.map.LocatorMap;
import org.jspecify.annotations.Nullable;

/**
 * The page of a place.
 *
 * @param view the place, its events, states and distances
 * @param links the addresses of other pages
 * @param formats links to other formats
 */
public record PlacePage(PlaceView view, OverviewLinks links, List<Link> formats) implements Page {

    /**
     * A place nearby.
     *
     * @param place the place with its number of events
     * @param way its distance and direction, in words
     */
    public record NearLine(CountedThing place, String way) {}

    /**
     * A reported distance.
     *
     * @param from one end
     * @param to the other end
     * @param claimed the reported distance, linked to the claim
     * @param computed the distance between the coordinates of both; empty if one has none
     * @param discrepancy whether the two differ by more than a tenth
     * @param source the report
     */
    public record Distance(Link from, Link to, Link claimed, String computed, boolean discrepancy, Link source) {}

    /** Keeps a copy. */
    public PlacePage {
        formats = List.copyOf(formats);
    }

    /** Its name. */
    public EntityHead head() {
        return EntityHead.of(view.entity(), links);
    }

    /** The places that contain it, the largest first. */
    public List<Link> within() {
        return view.within().stream().map(links::link).toList();
    }

    /** The places within it. */
    public List<CountedThing> parts() {
        return links.counted(view.parts(), "place");
    }

    /** Its coordinates and their precision in words; empty if unknown. */
    public String position() {
        PlaceView.Point point = view.point();
        if (point == null) {
            return "";
        }
        Position at = point.position();
        String degrees = String.format(
                Locale.ROOT,
                "%.4f° %s, %.4f° %s",
                Math.abs(at.latitude()),
                at.latitude() < 0 ? "S" : "N",
                Math.abs(at.longitude()),
                at.longitude() < 0 ? "W" : "E");
        String precision = point.precision().isEmpty() ? "" : " · " + TermText.words(point.precision());
        String by = point.by() == null ? "" : " · source: " + point.by().label();
        return degrees + precision + by;
    }

    /** A small map around it; null if its coordinates are unknown. */
    public @Nullable LocatorMap locator() {
        PlaceView.Point point = view.point();
        return point == null
                ? null
                : LocatorMap.around(
                        view.entity().name(),
                        point.position().latitude(),
                        point.position().longitude(),
                        LocatorMap.radiusOf(point.precision()));
    }

    /** Places around it. */
    public List<NearLine> nearby() {
        return view.nearby().stream()
                .map(near -> new NearLine(
                        new CountedThing(
                                links.link(near.place()),
                                EnglishText.number(near.events()),
                                links.of(
                                        Selection.ALL.with("place", near.place().iri()))),
                        near.way().kilometres() + " " + near.way().wind()))
                .toList();
    }

    /** Its events. */
    public EventsPart events() {
        return EventsPart.of(view.events(), links);
    }

    /** The states of control over it. */
    public List<StateLine> controls() {
        return StateLine.of(view.controls(), links);
    }

    /** The distances that reports give. */
    public List<Distance> distances() {
        return view.distances().stream()
                .map(each -> new Distance(
                        links.link(each.distance().from()),
                        links.link(each.distance().to()),
                        new Link(each.distance().figure(), links.paths().of(each.claim())),
                        each.distance().computed(),
                        each.distance().discrepancy(),
                        StatementLine.Source.of(each.report(), "", links).report()))
                .toList();
    }

    @Override
    public String template() {
        return "overview/place.jte";
    }

    @Override
    public PageMetadata metadata() {
        String name = view.entity().name();
        return PageMetadata.titled(name)
                .describedAs(events().total() + " in " + name + ", its control over time, nearby places and sources.")
                .withJsonLd(EntityJsonLd.place(view.entity(), view.point(), view.within()))
                .withFormats(formats);
    }
}
