// SPDX-License-Identifier: Apache-2.0
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
 * The links of a timeline or a map: to the same page with one change, with parameters in canonical order, always to the first page.
 *
 * @param path the path of the page
 * @param selection the selected events
 * @param view the order and lanes of the page
 * @param names the short names of things in URLs
 * @param things gives the path of a thing's page for its IRI
 */
public record TimelineLinks(
        String path, Selection selection, TimelineViewOptions view, UrlNames names, UnaryOperator<String> things) {
    /** The path of the timeline. */
    public static final String PATH = "/timeline";

    /** The longest query that each bar of a drawing may repeat, which limits the size of the page. */
    private static final int LONGEST_REPEATED = 400;

    /** The parameters of the first page, with short names and without default values; of no filter more values than usual. */
    public UrlParameters shown() {
        UrlParameters how = view.at(null).parameters().with("facet");
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
        return url(path, shown());
    }

    /** The page that begins at a cursor. */
    public String at(String cursor) {
        return url(path, shown().with("cursor", cursor));
    }

    private String of(Selection other) {
        return new TimelineLinks(path, other, view, names, things).first();
    }

    /** The page with one filter set to values; without values, the filter is removed. */
    public String with(String parameter, String... values) {
        UrlParameters given = selection.parameters().with(parameter, values);
        return of(Selection.parse(given));
    }

    /** The page with one more value of a filter. */
    public String and(String parameter, String value) {
        return of(selection.and(parameter, value));
    }

    /** The page without one value of a filter. */
    public String without(String parameter, String value) {
        return of(selection.without(parameter, value));
    }

    /** The page of another period, with the same other filters. */
    public String over(TimeWindow window) {
        PeriodText period = PeriodText.of(window);
        UrlParameters given = selection.parameters().with("from", period.from()).with("to", period.to());
        return of(Selection.parse(given));
    }

    /** The page of all times, with the same other filters. */
    public String always() {
        return of(selection.with("from").with("to").with("within"));
    }

    /** The page without filters. */
    public String all() {
        return of(Selection.ALL);
    }

    /** The page in another order. */
    public String by(SortOrder sort) {
        return new TimelineLinks(path, selection, view.sortedBy(sort), names, things).first();
    }

    /** The page with other lanes. */
    public String lanes(LaneKey key) {
        return new TimelineLinks(path, selection, view.inLanesBy(key), names, things).first();
    }

    /** The first page with more values of one filter, at the list of these values. */
    public String listing(LaneKey facet) {
        return url(path, shown().with("facet", facet.word())) + "#" + FacetList.anchor(facet);
    }

    /** The first page with the most frequent values alone, at the list of one filter. */
    public String notListing(LaneKey facet) {
        return first() + "#" + FacetList.anchor(facet);
    }

    /** The same selection at another path, such as {@code /map} or {@code /timeline.csv}. */
    public String elsewhere(String other) {
        return url(other, names.toShort(selection.parameters()));
    }

    /** The same selection without its limits of time at another path. */
    public String alwaysElsewhere(String other) {
        return url(other, names.toShort(selection.with("from").with("to").parameters()));
    }

    /** The same selection with one filter set to one value at another path. */
    public String elsewhere(String other, String parameter, String value) {
        return url(other, names.toShort(selection.with(parameter, value).parameters()));
    }

    /** The page of a thing. */
    public String thing(String iri) {
        return things.apply(iri);
    }

    /** Whether the query is short enough to repeat it in each bar. */
    public boolean areShort() {
        return first().length() <= LONGEST_REPEATED;
    }
}
