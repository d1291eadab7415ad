// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.evidence.AssessedEvent;

/**
 * The values of an event on which sources differ.
 *
 * @param reasons the rule and sources of each disputed value, by the local name of its property
 */
public record EventDifferences(Map<String, AssessedEvent.Reason> reasons) {
    /** The properties that the table of accounts compares. */
    private static final Set<String> IN_ACCOUNTS = Set.of("status", "eventType", "hasPlace", "label");

    private static final String DENIAL = "denial";

    /** The differences about an event. The property {@code disputed} itself is left out. */
    static EventDifferences of(AssessedEvent event) {
        return new EventDifferences(event.reasons().entrySet().stream()
                .filter(entry -> entry.getValue().disputed() && !"disputed".equals(entry.getKey()))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The values in words: {@code time}, {@code place}. */
    public List<String> values() {
        return values(reasons.keySet());
    }

    /**
     * What sources differ on in words, by the local names of the properties; {@code denial} where they differ on no value, but a
     * claim is denied.
     */
    public static List<String> subjects(Collection<String> properties) {
        return properties.isEmpty() ? List.of(DENIAL) : values(properties);
    }

    /** All that {@link #subjects} can name, in alphabetical order. */
    public static List<String> possibleSubjects() {
        return words(Stream.concat(Stream.of(DENIAL), values(ValueNames.properties()).stream())
                .toList());
    }

    private static List<String> values(Collection<String> properties) {
        return words(properties.stream()
                .map(value -> isTime(value) ? "time" : ValueNames.of(value))
                .toList());
    }

    /** The rules that derived the assessed values. */
    public List<String> rules() {
        return words(
                reasons.values().stream().map(reason -> reason.rule().label()).toList());
    }

    /** Whether accounts differ on time, place, type, label or status. */
    public boolean areInAccounts() {
        return reasons.keySet().stream().anyMatch(value -> IN_ACCOUNTS.contains(value) || isTime(value));
    }

    /** Whether no value is disputed, but a claim denies or contradicts the event or another claim about it. */
    public boolean areOnlyInClaims() {
        return reasons.isEmpty();
    }

    private static List<String> words(Collection<String> all) {
        return all.stream().distinct().sorted().toList();
    }

    private static boolean isTime(String value) {
        return value.contains("TimeStamp") || "localDate".equals(value);
    }
}
