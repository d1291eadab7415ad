// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Finding;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;

/** The findings of the rules that were applied so far, for the rules that build on them. */
public final class PartialAssessment {
    private final Map<AssessedProperty, Finding> findings = new EnumMap<>(AssessedProperty.class);

    void add(Finding finding) {
        if (!finding.values().isEmpty()) {
            findings.put(finding.property(), finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** The finding for one property, if there is one. */
    public Optional<Finding> find(AssessedProperty property) {
        return Optional.ofNullable(findings.get(property));
    }

    /** The status, if any source gives one. */
    public Optional<Status> status() {
        return values(AssessedProperty.STATUS)
                .flatMap(value -> value instanceof Value.Resource resource
                        ? Status.find(resource.iri()).stream()
                        : Stream.empty())
                .findFirst();
    }

    /** The IRIs that were found for one property. */
    public Set<String> iris(AssessedProperty property) {
        return values(property)
                .filter(Value.Resource.class::isInstance)
                .map(value -> ((Value.Resource) value).iri())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The four bounds that were found. */
    public TimeSpan span() {
        return new TimeSpan(
                instant(AssessedProperty.EARLIEST_BEGIN).orElse(null),
                instant(AssessedProperty.LATEST_BEGIN).orElse(null),
                instant(AssessedProperty.EARLIEST_END).orElse(null),
                instant(AssessedProperty.LATEST_END).orElse(null));
    }

    /** The time stamp that was found for one property, if it is an instant. */
    public Optional<Instant> instant(AssessedProperty property) {
        return values(property)
                .flatMap(value -> value instanceof Value.Typed typed
                        ? InstantValues.find(typed.lexical()).stream()
                        : Stream.empty())
                .findFirst();
    }

    private Stream<Value> values(AssessedProperty property) {
        Finding finding = findings.get(property);
        return finding == null ? Stream.empty() : finding.values().stream();
    }
}
