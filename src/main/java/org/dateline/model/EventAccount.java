// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What one source says about one event.
 *
 * @param provenance the source and time; its IRI is the report's
 * @param event the event's IRI
 * @param values the values by property; time stamps are in {@code span}
 * @param span when it happened
 * @param zones the IANA names of the time zones in which the source gives hours
 */
public record EventAccount(
        Provenance provenance,
        String event,
        Map<AssessedProperty, NavigableSet<Value>> values,
        TimeSpan span,
        NavigableSet<String> zones)
        implements Statement {

    /** Copies the values. */
    public EventAccount {
        Map<AssessedProperty, NavigableSet<Value>> copy = new EnumMap<>(AssessedProperty.class);
        values.forEach((property, set) -> copy.put(property, new TreeSet<>(set)));
        values = copy;
        zones = new TreeSet<>(zones);
    }

    /** The values of one property; none if the source gives none. */
    public NavigableSet<Value> values(AssessedProperty property) {
        return values.getOrDefault(property, new TreeSet<>());
    }

    /** The IRIs among the values of one property. */
    public List<String> iris(AssessedProperty property) {
        return values(property).stream()
                .filter(Value.Resource.class::isInstance)
                .map(value -> ((Value.Resource) value).iri())
                .toList();
    }

    /** The status; the highest of several. */
    public Optional<Status> status() {
        return iris(AssessedProperty.STATUS).stream()
                .flatMap(iri -> Status.find(iri).stream())
                .max((one, other) -> Integer.compare(one.rank(), other.rank()));
    }
}
