// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The assessed values of an event, from one instant of publication to the next at which any of them changed.
 *
 * @param knownFrom from when this was the current assessment, inclusive, UTC
 * @param knownUntil until when, exclusive, UTC; null while it is the current one
 * @param findings one for each property that has a value
 */
public record Assessment(Instant knownFrom, @Nullable Instant knownUntil, List<Finding> findings) {

    /** Checks that it lasts some time, and copies the list. */
    public Assessment {
        if (knownUntil != null && !knownFrom.isBefore(knownUntil)) {
            throw new IllegalArgumentException(
                    "An assessment must end after it begins: from " + knownFrom + " until " + knownUntil);
        }
        findings = List.copyOf(findings);
    }

    /** The values by property. Two assessments with the same values are one. */
    public Map<AssessedProperty, NavigableSet<Value>> values() {
        Map<AssessedProperty, NavigableSet<Value>> values = new EnumMap<>(AssessedProperty.class);
        findings.forEach(finding -> values.put(finding.property(), finding.values()));
        return values;
    }

    /** The same findings until another instant. */
    public Assessment until(@Nullable Instant instant) {
        return new Assessment(knownFrom, instant, findings);
    }
}
