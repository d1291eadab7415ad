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

/** The findings of the rules that have already spoken, for those that build on them. */
public final class PartialAssessment {
    private final Map<AssessedProperty, Finding> findings = new EnumMap<>(AssessedProperty.class);

    void add(Finding finding) {
        if (!finding.values().isEmpty()) {
            findings.put(finding.owned(), finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** What was found of one predicate, if anything. */
    public Optional<Finding> find(AssessedProperty owned) {
        return Optional.ofNullable(findings.get(owned));
    }

    /** How real the event is held to be, if any source tells. */
    public Optional<Status> status() {
        return values(AssessedProperty.STATUS)
                .flatMap(value -> value instanceof Value.Iri thing ? Status.find(thing.iri()).stream() : Stream.empty())
                .findFirst();
    }

    /** The things found of one predicate, by IRI. */
    public Set<String> iris(AssessedProperty owned) {
        return values(owned)
                .filter(Value.Iri.class::isInstance)
                .map(value -> ((Value.Iri) value).iri())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The four bounds as found. */
    public TimeSpan span() {
        return new TimeSpan(
                instant(AssessedProperty.EARLIEST_BEGIN).orElse(null),
                instant(AssessedProperty.LATEST_BEGIN).orElse(null),
                instant(AssessedProperty.EARLIEST_END).orElse(null),
                instant(AssessedProperty.LATEST_END).orElse(null));
    }

    /** A time stamp as found; one that is no UTC instant counts as absent. */
    public Optional<Instant> instant(AssessedProperty owned) {
        return values(owned)
                .flatMap(value -> value instanceof Value.Typed typed
                        ? InstantValues.find(typed.lexical()).stream()
                        : Stream.empty())
                .findFirst();
    }

    private Stream<Value> values(AssessedProperty owned) {
        Finding finding = findings.get(owned);
        return finding == null ? Stream.empty() : finding.values().stream();
    }
}
