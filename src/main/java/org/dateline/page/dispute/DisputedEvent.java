package org.dateline.page.dispute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.evidence.Held;
import org.dateline.page.event.EventPage;
import org.dateline.page.event.ValueNames;

/**
 * An event of which sources differ, with just what they differ on.
 *
 * @param event all of it, as its own page shows it
 */
public record DisputedEvent(EventPage event) {
    /** What a table of the sources' tellings shows side by side. */
    private static final Set<String> TOLD = Set.of("status", "eventType", "hasPlace", "label");

    /** The values that sources differ on, in words: {@code when}, {@code where}. */
    public List<String> values() {
        return disputed().stream()
                .map(entry -> isTime(entry.getKey()) ? "when" : ValueNames.of(entry.getKey()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The rules by which what is held was found nevertheless. */
    public List<String> rules() {
        return disputed().stream()
                .map(entry -> entry.getValue().rule().label())
                .distinct()
                .sorted()
                .toList();
    }

    /** The tolls that sources differ on. */
    public List<EventPage.Harm> harms() {
        return event.harms().stream()
                .filter(harm -> harm.toll().filter(Held.Toll::disputed).isPresent())
                .toList();
    }

    /** Whether sources differ on when, where, what kind or how real it is. */
    public boolean isToldDifferently() {
        return disputed().stream().anyMatch(entry -> TOLD.contains(entry.getKey()) || isTime(entry.getKey()));
    }

    /** Whether it is no value that is disputed, but a claim that denies or contradicts it, or another about it. */
    public boolean isContradicted() {
        return disputed().isEmpty();
    }

    private static boolean isTime(String value) {
        return value.contains("TimeStamp") || "localDate".equals(value);
    }

    private List<Map.Entry<String, Held.Reason>> disputed() {
        return event.held().reasons().entrySet().stream()
                .filter(entry -> entry.getValue().disputed() && !"disputed".equals(entry.getKey()))
                .toList();
    }
}
