// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.util.Map;
import java.util.Set;

/** The names of assessed values on a page. */
public final class ValueNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("label", "label"),
            Map.entry("eventType", "event type"),
            Map.entry("status", "status"),
            Map.entry("hasEarliestBeginTimeStamp", "earliest start"),
            Map.entry("hasLatestBeginTimeStamp", "latest start"),
            Map.entry("hasEarliestEndTimeStamp", "earliest end"),
            Map.entry("hasLatestEndTimeStamp", "latest end"),
            Map.entry("hasBeginTimeStamp", "best estimate of start"),
            Map.entry("hasEndTimeStamp", "best estimate of end"),
            Map.entry("hasPlace", "place"),
            Map.entry("localDate", "day at the place"),
            Map.entry("hasParticipation", "participants"),
            Map.entry("hasActor", "actors"),
            Map.entry("casualties", "casualties"),
            Map.entry("subEventOf", "part of"),
            Map.entry("causedBy", "caused by"),
            Map.entry("putsAtRisk", "endangers"),
            Map.entry("sourceCount", "number of sources"),
            Map.entry("independentSourceCount", "number of independent sources"),
            Map.entry("disputed", "disputed"));

    private ValueNames() {}

    /** The local names of the properties that have a name in words. */
    static Set<String> properties() {
        return NAMES.keySet();
    }

    /** The name of a value in words. */
    public static String of(String property) {
        return NAMES.getOrDefault(property, property);
    }
}
