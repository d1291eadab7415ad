package org.dateline.ingest.coreference;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.Hierarchy;

/**
 * What coreference must know of types of events: how they lie to each other, which happen so rarely that type, day and place tell one
 * from others, and in which all sides do the same. Read from {@code load/coreference/traits.tsv} and the extractor's tree of types.
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
                WordTable.read("/load/coreference/traits.tsv").lists());
    }

    Hierarchy types() {
        return types;
    }

    /** A type, those above and below it, and those beside it below the same one. */
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

    /** Whether hardly two events of the type have day and place in common. */
    boolean isDistinctive(String type) {
        return traits.getOrDefault("distinctive", Set.of()).contains(type);
    }

    /** Whether those who take part all do the same, whoever is named first: a meeting, a clash. */
    boolean isMutual(String type) {
        Set<String> mutual = traits.getOrDefault("mutual", Set.of());
        return types.upFrom(type).keySet().stream().anyMatch(mutual::contains);
    }
}
