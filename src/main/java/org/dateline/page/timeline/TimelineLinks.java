package org.dateline.page.timeline;

import java.util.function.UnaryOperator;
import org.dateline.model.timeline.LaneKey;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.chart.PeriodText;
import org.dateline.page.chart.TimeWindow;

/**
 * Where the links of a timeline lead: to itself with something changed, always in the canonical order, and always to the first page.
 *
 * @param selection what is shown
 * @param view how
 * @param names what things are called in URLs
 * @param things from an IRI to the path of its page
 */
public record TimelineLinks(
        Selection selection, TimelineViewOptions view, UrlNames names, UnaryOperator<String> things) {
    /** The path of the page. */
    public static final String PATH = "/timeline";

    /** A longer query would make a page heavy when each bar of a drawing repeated it. */
    private static final int LONGEST_REPEATED = 400;

    /** What the first page is asked with: short names, nothing that goes without saying. */
    UrlParameters shown() {
        UrlParameters how = view.at(null).parameters();
        UrlParameters all = selection.parameters().plus(view.lanes() == LaneKey.ACTOR ? how.with("lanes") : how);
        return names.toShort(all);
    }

    private static String url(String path, UrlParameters parameters) {
        String query = parameters.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** This page in its canonical form. */
    public String self() {
        String cursor = view.cursor();
        return cursor == null ? first() : at(cursor);
    }

    /** The first page. */
    public String first() {
        return url(PATH, shown());
    }

    /** The page that begins at a cursor. */
    public String at(String cursor) {
        return url(PATH, shown().with("cursor", cursor));
    }

    /** With one filter set to a value, or taken away by none. */
    public String with(String parameter, String... values) {
        UrlParameters given = selection.parameters().with(parameter, values);
        return new TimelineLinks(Selection.parse(given), view, names, things).first();
    }

    /** With one more value of a filter. */
    public String and(String parameter, String value) {
        return new TimelineLinks(selection.and(parameter, value), view, names, things).first();
    }

    /** Without one value of a filter. */
    public String without(String parameter, String value) {
        return new TimelineLinks(selection.without(parameter, value), view, names, things).first();
    }

    /** The same events and others, of another stretch of time. */
    public String over(TimeWindow window) {
        PeriodText period = PeriodText.of(window);
        UrlParameters given = selection.parameters().with("from", period.from()).with("to", period.to());
        return new TimelineLinks(Selection.parse(given), view, names, things).first();
    }

    /** Without any limit in time. */
    public String always() {
        return new TimelineLinks(selection.with("from").with("to").with("within"), view, names, things).first();
    }

    /** Without any filter. */
    public String all() {
        return new TimelineLinks(Selection.ALL, view, names, things).first();
    }

    /** In another order. */
    public String by(SortOrder sort) {
        return new TimelineLinks(selection, view.sortedBy(sort), names, things).first();
    }

    /** By other lanes. */
    public String lanes(LaneKey key) {
        return new TimelineLinks(
                        selection, new TimelineViewOptions(view.sort(), view.limit(), null, key), names, things)
                .first();
    }

    /** The same selection elsewhere: {@code /map}, {@code /timeline.csv}. */
    public String elsewhere(String path) {
        return url(path, names.toShort(selection.parameters()));
    }

    /** The page of a thing. */
    public String thing(String iri) {
        return things.apply(iri);
    }

    /** Whether the query is so short that each bar may be a link. */
    public boolean areShort() {
        return first().length() <= LONGEST_REPEATED;
    }
}
