// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Iri;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.Lanes;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineSlice;
import org.dateline.page.timeline.SelectionLabels;
import org.dateline.query.ThingLabels;
import org.dateline.query.filter.FilterNames;
import org.dateline.store.Store;

/** What the things of a selection are called: as the answer has it, else as the store has it, else by the end of their IRI. */
final class TimelineLabels implements SelectionLabels {
    private static final int MOST = 150;

    private final FilterNames filters;
    private final Map<String, String> labels = new HashMap<>();

    TimelineLabels(Store store, TimelineSlice slice, FilterNames filters) {
        this.filters = filters;
        Facets facets = slice.summary().facets();
        for (Facets.Facet facet : List.of(facets.actors(), facets.places(), facets.types())) {
            facet.top()
                    .forEach(count ->
                            labels.put(count.thing().iri(), count.thing().label()));
        }
        Lanes lanes = slice.summary().lanes();
        if (lanes != null) {
            lanes.lanes()
                    .forEach(lane -> labels.put(lane.thing().iri(), lane.thing().label()));
        }
        Selection.Things things = slice.selection().things();
        Set<String> unknown = new TreeSet<>(things.actors());
        unknown.addAll(things.places());
        unknown.addAll(things.types());
        unknown.removeAll(labels.keySet());
        if (!unknown.isEmpty()) {
            ThingLabels.list(store, unknown, MOST).forEach(named -> labels.put(named.iri(), named.label()));
        }
    }

    @Override
    public String of(String iri) {
        return labels.getOrDefault(iri, Iri.localName(iri).replace('-', ' '));
    }

    @Override
    public String inField(String parameter, String iri) {
        String label = labels.getOrDefault(iri, "");
        return !label.isEmpty() && filters.means(parameter, label, iri) ? label : filters.shortName(parameter, iri);
    }
}
