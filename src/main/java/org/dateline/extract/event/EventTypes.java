// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.Hierarchy;

/**
 * The hierarchy of event types, read from {@code extract/event/types.tsv}. Types are local names of
 * {@code ontology/event-types.ttl}. Safe for use by several threads.
 */
public final class EventTypes {
    private static final String NO_BROADER_TYPE = "-";

    private final Hierarchy hierarchy;
    /** From each type to itself and all broader types, the nearest first. */
    private final Map<String, List<String>> lineages;

    private EventTypes(List<List<String>> rows) {
        Map<String, Set<String>> broader = new HashMap<>();
        rows.stream()
                .filter(row -> !row.get(1).equals(NO_BROADER_TYPE))
                .forEach(row -> broader.put(row.get(0), Set.of(row.get(1))));
        hierarchy = new Hierarchy(broader);
        Map<String, List<String>> found = new HashMap<>();
        rows.forEach(row ->
                found.put(row.get(0), List.copyOf(hierarchy.upFrom(row.get(0)).keySet())));
        lineages = Map.copyOf(found);
    }

    private static final class Bundled {
        private static final EventTypes INSTANCE =
                new EventTypes(WordTable.read("/extract/event/types.tsv").rows());

        private Bundled() {}
    }

    /** The types that come with the program; the table is read once. */
    public static EventTypes bundled() {
        return Bundled.INSTANCE;
    }

    /** The types with their broader types. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The root above a type; the type itself if it has no broader type. */
    public String root(String type) {
        List<String> lineage = lineage(type);
        return lineage.get(lineage.size() - 1);
    }

    /** Whether a type equals another type or is narrower than it. */
    public boolean isA(String type, String other) {
        return lineage(type).contains(other);
    }

    private List<String> lineage(String type) {
        return lineages.getOrDefault(type, List.of(type));
    }
}
