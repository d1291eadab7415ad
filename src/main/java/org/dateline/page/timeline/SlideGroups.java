// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.Named;
import org.dateline.model.timeline.EventRow;

/**
 * The groups of the slides of one file. A group is a broadest type, that is one without a broader one. The broadest types that most
 * events have are groups, at most {@value #MOST}; of several that one event has, it is in the group with the most events. All other
 * events are in no group: TimelineJS gives each group its own row, and more rows leave no room for the slide.
 */
final class SlideGroups {
    /** How many groups there are at most. */
    static final int MOST = 6;

    private final Function<String, List<Named>> broadest;
    private final List<Named> groups;

    /**
     * The groups of some events.
     *
     * @param broadest gives the broadest types above a type, or that type itself, for its IRI
     */
    SlideGroups(List<EventRow> events, Function<String, List<Named>> broadest) {
        Map<String, List<Named>> known = new HashMap<>();
        this.broadest = type -> known.computeIfAbsent(type, broadest);
        Map<Named, Integer> counts = new LinkedHashMap<>();
        events.forEach(event -> types(event).forEach(type -> counts.merge(type, 1, Integer::sum)));
        List<Named> byCount = new ArrayList<>(counts.keySet());
        byCount.sort(Comparator.comparing((Named type) -> -counts.getOrDefault(type, 0))
                .thenComparing(Named::label)
                .thenComparing(Named::iri));
        this.groups = List.copyOf(byCount.subList(0, Math.min(MOST, byCount.size())));
    }

    private Set<Named> types(EventRow event) {
        Set<Named> types = new LinkedHashSet<>();
        event.involved().types().forEach(type -> types.addAll(broadest.apply(type.iri())));
        return types;
    }

    /** The label of the group of an event; empty where it is in none. */
    Optional<String> of(EventRow event) {
        Set<Named> types = types(event);
        return groups.stream().filter(types::contains).findFirst().map(Named::label);
    }
}
