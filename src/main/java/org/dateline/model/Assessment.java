package org.dateline.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * What was held about an event from one instant of publication to the next at which anything changed.
 *
 * @param knownFrom from when, inclusive
 * @param knownUntil until when, exclusive, or null while it is the latest
 * @param findings of each predicate that has a value
 */
public record Assessment(Instant knownFrom, @Nullable Instant knownUntil, List<Finding> findings) {

    /** Checks that it lasts, and keeps a copy. */
    public Assessment {
        if (knownUntil != null && !knownFrom.isBefore(knownUntil)) {
            throw new IllegalArgumentException("known from " + knownFrom + " until " + knownUntil);
        }
        findings = List.copyOf(findings);
    }

    /** The values by predicate: assessments that agree in them are one. */
    public Map<AssessedProperty, NavigableSet<Value>> values() {
        Map<AssessedProperty, NavigableSet<Value>> values = new EnumMap<>(AssessedProperty.class);
        findings.forEach(finding -> values.put(finding.owned(), finding.values()));
        return values;
    }

    /** The same findings, known until an instant. */
    public Assessment until(@Nullable Instant instant) {
        return new Assessment(knownFrom, instant, findings);
    }
}
