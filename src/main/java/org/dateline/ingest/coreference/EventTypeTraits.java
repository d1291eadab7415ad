package org.dateline.ingest.coreference;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.Hierarchy;

/**
 * The traits of event types that coreference needs: their hierarchy, which types are so rare that type, day and place identify an event,
 * and in which types all participants do the same. Read from {@code ingest/coreference/traits.tsv} and the extractor's type hierarchy.
 */
final class EventTypeTraits {
    private final Hierarchy types;
    private final Map<String, Set<String>> traits;

    private EventTypeTraits(Hierarchy types, Map<String, Set<String>> traits) {
        this.types = types;
        this.traits = traits;
    }

    static EventTypeTraits read() {
        return new EventTypeTraits(
                EventTypes.bundled().hierarchy(),
                WordTable.read("/ingest/coreference/traits.tsv").lists());
    }

    Hierarchy types() {
        return types;
    }

    /** The type itself, its ancestors, its descendants, and its siblings. */
    Set<String> related(String type) {
        Set<String> parents = types.parents().getOrDefault(type, Set.of());
        Set<String> related = new HashSet<>(types.upFrom(type).keySet());
        types.parents().forEach((other, above) -> {
            if (types.isWithin(other, type) || above.stream().anyMatch(parents::contains)) {
                related.add(other);
            }
        });
        return related;
    }

    /** Whether two events of the type rarely have the same day and place. */
    boolean isDistinctive(String type) {
        return traits.getOrDefault("distinctive", Set.of()).contains(type);
    }

    /** Whether all participants do the same, as in a meeting or a clash. */
    boolean isMutual(String type) {
        Set<String> mutual = traits.getOrDefault("mutual", Set.of());
        return types.upFrom(type).keySet().stream().anyMatch(mutual::contains);
    }
}
