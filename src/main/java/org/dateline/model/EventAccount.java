package org.dateline.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event as one source tells it.
 *
 * @param said who says so: its IRI is the report's
 * @param event the event's IRI
 * @param values what it says, by predicate; time stamps are in {@code span}
 * @param span when it happened
 * @param zones the IANA names of the time zones in which the source gave hours
 */
public record EventAccount(
        Provenance said,
        String event,
        Map<AssessedProperty, NavigableSet<Value>> values,
        TimeSpan span,
        NavigableSet<String> zones)
        implements Statement {

    /** Keeps copies. */
    public EventAccount {
        Map<AssessedProperty, NavigableSet<Value>> copy = new EnumMap<>(AssessedProperty.class);
        values.forEach((owned, set) -> copy.put(owned, new TreeSet<>(set)));
        values = copy;
        zones = new TreeSet<>(zones);
    }

    /** What it says of one predicate: none where it is silent. */
    public NavigableSet<Value> values(AssessedProperty owned) {
        return values.getOrDefault(owned, new TreeSet<>());
    }

    /** The IRIs among what it says of one predicate. */
    public List<String> iris(AssessedProperty owned) {
        return values(owned).stream()
                .filter(Value.Iri.class::isInstance)
                .map(value -> ((Value.Iri) value).iri())
                .toList();
    }

    /** How real it says the event is; of several statuses the highest. */
    public Optional<Status> status() {
        return iris(AssessedProperty.STATUS).stream()
                .flatMap(iri -> Status.find(iri).stream())
                .max((one, other) -> Integer.compare(one.rank(), other.rank()));
    }

    /** Whether that origin is among those who took part, as this source tells it. */
    public boolean hasAgent(Set<String> origins) {
        return values(AssessedProperty.PARTICIPATION).stream()
                .anyMatch(value -> value instanceof Value.Part part && origins.contains(part.agent()));
    }
}
