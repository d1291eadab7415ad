package org.dateline.page.event;

import java.util.Map;

/** What the assessed values are called on a page. */
public final class ValueNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("label", "what it is called"),
            Map.entry("eventType", "what kind of event"),
            Map.entry("status", "status"),
            Map.entry("hasEarliestBeginTimeStamp", "earliest begin"),
            Map.entry("hasLatestBeginTimeStamp", "latest begin"),
            Map.entry("hasEarliestEndTimeStamp", "earliest end"),
            Map.entry("hasLatestEndTimeStamp", "latest end"),
            Map.entry("hasBeginTimeStamp", "best estimate of the begin"),
            Map.entry("hasEndTimeStamp", "best estimate of the end"),
            Map.entry("hasPlace", "where"),
            Map.entry("localDate", "day at the place"),
            Map.entry("hasParticipation", "who took part"),
            Map.entry("hasActor", "actors"),
            Map.entry("casualties", "how many were harmed"),
            Map.entry("subEventOf", "part of"),
            Map.entry("causedBy", "led to by"),
            Map.entry("putsAtRisk", "puts at risk"),
            Map.entry("sourceCount", "number of sources"),
            Map.entry("independentSourceCount", "number of independent sources"),
            Map.entry("disputed", "whether it is disputed"));

    private ValueNames() {}

    /** The name of a value in words. */
    public static String of(String property) {
        return NAMES.getOrDefault(property, property);
    }
}
