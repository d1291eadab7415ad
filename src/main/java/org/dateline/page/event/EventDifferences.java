package org.dateline.page.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.evidence.AssessedEvent;

/**
 * On what sources differ of an event.
 *
 * @param reasons why the values are what they are, by the local name of the predicate, of those values alone that are disputed
 */
public record EventDifferences(Map<String, AssessedEvent.Reason> reasons) {
    /** What a table of the sources' tellings shows side by side. */
    private static final Set<String> TOLD = Set.of("status", "eventType", "hasPlace", "label");

    /** Those of an event. That it is disputed is no value of its own. */
    static EventDifferences of(AssessedEvent held) {
        return new EventDifferences(held.reasons().entrySet().stream()
                .filter(entry -> entry.getValue().disputed() && !"disputed".equals(entry.getKey()))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The values in words: {@code when}, {@code where}. */
    public List<String> values() {
        return words(reasons.keySet().stream()
                .map(value -> isTime(value) ? "when" : ValueNames.of(value))
                .toList());
    }

    /** The rules by which what is held was found nevertheless. */
    public List<String> rules() {
        return words(
                reasons.values().stream().map(reason -> reason.rule().label()).toList());
    }

    /** Whether sources differ on when, where, what kind or how real it is. */
    public boolean areOfTelling() {
        return reasons.keySet().stream().anyMatch(value -> TOLD.contains(value) || isTime(value));
    }

    /** Whether it is no value that is disputed, but a claim that denies or contradicts it, or another about it. */
    public boolean areOfClaimsAlone() {
        return reasons.isEmpty();
    }

    private static List<String> words(Collection<String> all) {
        return all.stream().distinct().sorted().toList();
    }

    private static boolean isTime(String value) {
        return value.contains("TimeStamp") || "localDate".equals(value);
    }
}
