package org.dateline.extract.event;

import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.extract.lexicon.WordTable;

/** The tree of event types. */
public final class EventTypes {
    private final Map<String, String> broader = WordTable.read("/extract/event/types.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** The root above a type; itself where it has none. */
    public String root(String type) {
        String next = broader.getOrDefault(type, "-");
        return next.equals("-") ? type : root(next);
    }

    /** Whether a type is another one or lies below it. */
    public boolean isA(String type, String other) {
        if (type.equals(other)) {
            return true;
        }
        String next = broader.getOrDefault(type, "-");
        return !next.equals("-") && isA(next, other);
    }
}
