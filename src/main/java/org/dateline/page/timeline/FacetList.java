// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.EnglishText;
import org.dateline.model.Status;
import org.dateline.model.timeline.Facets;

/**
 * The most frequent values of one filter.
 *
 * @param title the name of the filter
 * @param values the values with their counts
 * @param more the number of further values, in words; empty if there are none
 */
public record FacetList(String title, List<Value> values, String more) {

    /** Keeps a copy. */
    public FacetList {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param label its label
     * @param count the number of events with it
     * @param href the address of the page with this filter or, if it is active, without it
     * @param chosen whether the filter is active
     */
    public record Value(String label, String count, String href, boolean chosen) {}

    /** The list of one filter. */
    static FacetList of(String title, String parameter, Facets.Facet facet, TimelineLinks links) {
        Set<String> chosen = Set.copyOf(links.selection().parameters().list(parameter));
        List<Value> values = new ArrayList<>();
        for (Facets.Count count : facet.top()) {
            String iri = count.thing().iri();
            boolean active = chosen.contains(iri);
            values.add(new Value(
                    Status.find(iri).map(Status::label).orElse(count.thing().label()),
                    EnglishText.number(count.count()),
                    active ? links.without(parameter, iri) : links.with(parameter, iri),
                    active));
        }
        return new FacetList(title, values, facet.more() == 0 ? "" : EnglishText.number(facet.more()) + " more");
    }

    /** The lists of all four filters, without empty ones. */
    static List<FacetList> of(Facets facets, TimelineLinks links) {
        List<FacetList> lists = new ArrayList<>();
        lists.add(of("Actors", "actor", facets.actors(), links));
        lists.add(of("Places", "place", facets.places(), links));
        lists.add(of("Types", "type", facets.types(), links));
        lists.add(of("Status", "status", facets.statuses(), links));
        lists.removeIf(list -> list.values().isEmpty());
        return lists;
    }
}
