// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EnglishText;
import org.dateline.model.Hierarchy;
import org.dateline.model.Status;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.LaneKey;
import org.dateline.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * The most frequent values of one filter, or all of them.
 *
 * @param id the anchor of the list in the page
 * @param title the name of the filter
 * @param values the values with their counts; narrower types and places within others come after what they belong to
 * @param more a link to the page that lists all values, or to the one that lists fewer; null if there are no others
 * @param note the number of values that no page lists, in words; empty if there are none
 */
public record FacetList(
        String id,
        String title,
        List<Value> values,
        @Nullable Link more,
        String note) {
    private static final Map<LaneKey, String> TITLES =
            Map.of(LaneKey.ACTOR, "Actors", LaneKey.PLACE, "Places", LaneKey.TYPE, "Types");

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
     * @param depth the number of listed values that it belongs to
     */
    public record Value(String label, String count, String href, boolean chosen, int depth) {}

    /** The anchor of the list of one filter. */
    static String anchor(LaneKey key) {
        return "facet-" + key.word();
    }

    /** The lists of all four filters, without empty ones. */
    static List<FacetList> of(Facets facets, TimelineLinks links, Hierarchy nesting) {
        List<FacetList> lists = new ArrayList<>();
        lists.add(of(LaneKey.ACTOR, facets.actors(), links, nesting));
        lists.add(of(LaneKey.PLACE, facets.places(), links, nesting));
        lists.add(of(LaneKey.TYPE, facets.types(), links, nesting));
        List<Value> statuses = facets.statuses().top().stream()
                .map(count -> value("status", count, 0, links))
                .toList();
        lists.add(new FacetList("facet-status", "Status", statuses, null, ""));
        lists.removeIf(list -> list.values().isEmpty());
        return lists;
    }

    private static FacetList of(LaneKey key, Facets.Facet facet, TimelineLinks links, Hierarchy nesting) {
        boolean isWhole = links.view().facet() == key;
        String number = EnglishText.number(facet.more());
        return new FacetList(
                anchor(key),
                TITLES.getOrDefault(key, ""),
                new Nesting(facet.top(), nesting).list(key.word(), links),
                isWhole
                        ? new Link("Fewer", links.notListing(key))
                        : facet.more() == 0 ? null : new Link(number + " more", links.listing(key)),
                isWhole && facet.more() > 0 ? number + " more with fewer events" : "");
    }

    private static Value value(String parameter, Facets.Count count, int depth, TimelineLinks links) {
        String iri = count.thing().iri();
        boolean active =
                Set.copyOf(links.selection().parameters().list(parameter)).contains(iri);
        return new Value(
                Status.find(iri).map(Status::label).orElse(count.thing().label()),
                EnglishText.number(count.count()),
                active ? links.without(parameter, iri) : links.with(parameter, iri),
                active,
                depth);
    }

    /** Values as a tree: each below the nearest listed value that it belongs to; those of one level in their order. */
    private static final class Nesting {
        private final Map<String, List<Facets.Count>> below = new LinkedHashMap<>();
        private final List<Facets.Count> top = new ArrayList<>();

        Nesting(List<Facets.Count> counts, Hierarchy nesting) {
            Map<String, Facets.Count> listed = new LinkedHashMap<>();
            counts.forEach(count -> listed.put(count.thing().iri(), count));
            for (Facets.Count count : counts) {
                String iri = count.thing().iri();
                nesting.upFrom(iri).keySet().stream()
                        .filter(each -> listed.containsKey(each) && !nesting.isWithin(each, iri))
                        .findFirst()
                        .map(each -> below.computeIfAbsent(each, key -> new ArrayList<>()))
                        .orElse(top)
                        .add(count);
            }
        }

        List<Value> list(String parameter, TimelineLinks links) {
            List<Value> values = new ArrayList<>();
            add(top, 0, parameter, links, values);
            return values;
        }

        private void add(
                List<Facets.Count> counts, int depth, String parameter, TimelineLinks links, List<Value> values) {
            for (Facets.Count count : counts) {
                values.add(value(parameter, count, depth, links));
                add(below.getOrDefault(count.thing().iri(), List.of()), depth + 1, parameter, links, values);
            }
        }
    }
}
