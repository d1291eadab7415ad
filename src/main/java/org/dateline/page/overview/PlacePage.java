package org.dateline.page.overview;

import java.util.List;
import java.util.Locale;
import org.dateline.model.EnglishText;
import org.dateline.model.Position;
import org.dateline.model.overview.PlaceView;
import org.dateline.model.timeline.Selection;
import org.dateline.page.Link;
import org.dateline.page.map.LocatorMap;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The page of a place.
 *
 * @param view what is known of it
 * @param links where things are
 * @param formats the same for programs
 */
public record PlacePage(PlaceView view, OverviewLinks links, List<Link> formats) implements Page {

    /**
     * A place in the neighbourhood.
     *
     * @param place with its events
     * @param way how far and in which direction, in words
     */
    public record NearLine(CountedThing place, String way) {}

    /**
     * A distance as a report gives it.
     *
     * @param from one end
     * @param to the other end
     * @param claimed as given, linked to the claim
     * @param computed between the points of both; empty where one has none
     * @param source which gives it
     */
    public record Distance(Link from, Link to, Link claimed, String computed, Link source) {}

    /** Keeps a copy. */
    public PlacePage {
        formats = List.copyOf(formats);
    }

    /** What it is called. */
    public EntityHead head() {
        return EntityHead.of(view.entity(), links);
    }

    /** What it lies within, the widest first. */
    public List<Link> within() {
        return view.within().stream().map(links::link).toList();
    }

    /** What lies within it. */
    public List<CountedThing> parts() {
        return links.counted(view.parts(), "place");
    }

    /** Where it is, in words; empty where that is not known. */
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
        String by = point.by() == null ? "" : " · by " + point.by().label();
        return degrees + precision + by;
    }

    /** A small map around it; null where its point is not known. */
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

    /** Who held it. */
    public List<StateLine> controls() {
        return StateLine.of(view.controls(), links);
    }

    /** Distances that reports give. */
    public List<Distance> distances() {
        return view.distances().stream()
                .map(each -> new Distance(
                        links.link(each.from()),
                        links.link(each.to()),
                        new Link(TermText.length(each.claimed()), links.paths().of(each.claim())),
                        each.computed() == null ? "" : each.computed().kilometres(),
                        StatementLine.Source.of(each.report(), "", links).report()))
                .toList();
    }

    @Override
    public String template() {
        return "overview/place.jte";
    }

    @Override
    public PageMetadata shell() {
        String name = view.entity().name();
        return PageMetadata.titled(name)
                .describedAs(
                        events().total() + " in " + name + ", who held it, what lies near, and which source says so.")
                .withJsonLd(EntityJsonLd.place(view.entity(), view.point(), view.within()))
                .withFormats(formats);
    }
}
