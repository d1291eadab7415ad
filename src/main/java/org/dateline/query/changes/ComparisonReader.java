// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.AssessedProperty;
import org.dateline.model.DistanceComparison;
import org.dateline.model.Finding;
import org.dateline.model.Iri;
import org.dateline.model.Moment;
import org.dateline.model.Named;
import org.dateline.model.State;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;
import org.dateline.model.XsdTime;
import org.dateline.model.changes.Comparison;
import org.dateline.model.changes.Comparison.Change;
import org.dateline.model.changes.Comparison.ChangedDistance;
import org.dateline.model.changes.Comparison.ChangedEvent;
import org.dateline.model.changes.Comparison.ChangedState;
import org.dateline.model.changes.Comparison.DatedEvent;
import org.dateline.model.changes.Comparison.Dispute;
import org.dateline.model.changes.Comparison.ShownValue;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Effects.DistanceEffect;
import org.dateline.model.changes.Effects.EventEffect;
import org.jspecify.annotations.Nullable;

/** Describes what differs between two states of knowledge: which events, values, states and disputes, and what the things are called. */
public final class ComparisonReader {
    private static final Set<AssessedProperty> COUNTS =
            EnumSet.of(AssessedProperty.SOURCE_COUNT, AssessedProperty.INDEPENDENT_SOURCE_COUNT);
    /** What follows from other properties: actors from participations, and whether anything is disputed. */
    private static final Set<AssessedProperty> IMPLIED = EnumSet.of(AssessedProperty.ACTOR, AssessedProperty.DISPUTED);

    private static final Comparator<Dated> BY_TIME = Comparator.comparing(Dated::begin)
            .thenComparing(one -> one.event().label())
            .thenComparing(one -> one.event().iri());

    private final Map<String, String> labels;
    private final List<Dated> vanishing = new ArrayList<>();
    private final List<Dated> appearing = new ArrayList<>();
    private final List<Dated> changing = new ArrayList<>();
    private final List<Dated> recounted = new ArrayList<>();
    private final List<Dated> ending = new ArrayList<>();
    private final List<Dated> beginning = new ArrayList<>();
    private final Map<String, List<Change>> changes = new TreeMap<>();
    private final Map<String, List<String>> ended = new TreeMap<>();
    private final Map<String, List<String>> begun = new TreeMap<>();

    private ComparisonReader(Map<String, String> labels) {
        this.labels = labels;
    }

    /** An event and when it began; {@link Instant#MAX} if that is unknown. */
    private record Dated(DatedEvent event, Instant begin) {}

    /** The things whose names a description contains, by IRI. */
    public static Set<String> things(Effects effects) {
        Set<String> things = new TreeSet<>();
        effects.distances()
                .forEach(distance -> things.addAll(List.of(distance.claim(), distance.from(), distance.to())));
        things.remove("");
        for (EventEffect effect : effects.events()) {
            things.add(effect.event());
            Stream.of(effect.before(), effect.after())
                    .flatMap(List::stream)
                    .flatMap(finding -> finding.values().stream())
                    .map(ComparisonReader::thing)
                    .filter(iri -> !iri.isEmpty())
                    .forEach(things::add);
        }
        Stream.of(effects.states().before(), effects.states().after())
                .flatMap(List::stream)
                .forEach(state -> {
                    things.add(state.relation().holder());
                    things.add(state.relation().other());
                });
        return things;
    }

    /**
     * Describes effects.
     *
     * @param labels what the {@link #things} are called, by IRI; things without a name may be missing
     */
    public static Comparison describe(Effects effects, Map<String, String> labels) {
        ComparisonReader reader = new ComparisonReader(labels);
        effects.events().forEach(reader::event);
        return new Comparison(
                sorted(reader.vanishing),
                sorted(reader.appearing),
                sorted(reader.changing).stream()
                        .map(event -> new ChangedEvent(event, reader.changes.getOrDefault(event.iri(), List.of())))
                        .toList(),
                sorted(reader.recounted),
                reader.states(effects.states()),
                effects.distances().stream().map(reader::distance).toList(),
                disputes(reader.ending, reader.ended),
                disputes(reader.beginning, reader.begun));
    }

    private static List<DatedEvent> sorted(List<Dated> events) {
        return events.stream().sorted(BY_TIME).map(Dated::event).toList();
    }

    private static List<Dispute> disputes(List<Dated> events, Map<String, List<String>> about) {
        return sorted(events).stream()
                .map(event -> new Dispute(event, about.getOrDefault(event.iri(), List.of())))
                .toList();
    }

    private void event(EventEffect effect) {
        Dated event = dated(effect);
        if (effect.after().isEmpty()) {
            vanishing.add(event);
        } else if (effect.before().isEmpty()) {
            appearing.add(event);
        } else {
            List<Change> changed = changes(effect);
            boolean onlyCounts = changed.stream().allMatch(change -> COUNTS.stream()
                    .anyMatch(count -> count.localName().equals(change.property())));
            if (!changed.isEmpty()) {
                (onlyCounts ? recounted : changing).add(event);
                changes.put(effect.event(), changed);
            }
        }
        disputes(effect, event);
    }

    private void disputes(EventEffect effect, Dated event) {
        boolean before = isDisputed(effect.before());
        boolean after = isDisputed(effect.after());
        List<String> was = disputed(effect.before());
        List<String> is = disputed(effect.after());
        List<String> over =
                was.stream().filter(property -> !is.contains(property)).toList();
        List<String> fresh =
                is.stream().filter(property -> !was.contains(property)).toList();
        if (!over.isEmpty() || (before && !after)) {
            ending.add(event);
            ended.put(effect.event(), over);
        }
        if (!fresh.isEmpty() || (after && !before)) {
            beginning.add(event);
            begun.put(effect.event(), fresh);
        }
    }

    private static boolean isDisputed(List<Finding> findings) {
        return values(findings, AssessedProperty.DISPUTED).stream()
                .anyMatch(value -> value.text().equals("true"));
    }

    private static List<String> disputed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.disputed() && !IMPLIED.contains(finding.property()))
                .map(finding -> finding.property().localName())
                .toList();
    }

    private List<Change> changes(EventEffect effect) {
        List<Change> changed = new ArrayList<>();
        for (AssessedProperty property : AssessedProperty.values()) {
            List<Value> before = values(effect.before(), property);
            List<Value> after = values(effect.after(), property);
            if (!IMPLIED.contains(property) && !texts(before).equals(texts(after))) {
                changed.add(new Change(property.localName(), shown(before), shown(after)));
            }
        }
        return changed;
    }

    private static List<Value> values(List<Finding> findings, AssessedProperty property) {
        return findings.stream()
                .filter(finding -> finding.property() == property)
                .map(Finding::values)
                .<Value>flatMap(Set::stream)
                .toList();
    }

    private static List<String> texts(List<Value> values) {
        return values.stream().map(Value::text).toList();
    }

    private List<ShownValue> shown(List<Value> values) {
        return values.stream()
                .map(value -> new ShownValue(thing(value), text(value)))
                .toList();
    }

    /** The thing that a value is or is about; empty for a literal. */
    private static String thing(Value value) {
        if (value instanceof Value.Resource resource) {
            return resource.iri();
        }
        if (value instanceof Value.Participation participation) {
            return participation.agent();
        }
        return value instanceof Value.Toll toll ? toll.harm() : "";
    }

    private String text(Value value) {
        if (value instanceof Value.Resource resource) {
            return label(resource.iri());
        }
        if (value instanceof Value.Participation participation) {
            String roles = Stream.concat(
                            participation.roles().stream().map(Iri::localName),
                            participation.capacities().stream().map(capacity -> "“" + capacity.lexical() + "”"))
                    .collect(Collectors.joining(", "));
            return label(participation.agent()) + (roles.isEmpty() ? "" : " (" + roles + ")");
        }
        if (value instanceof Value.Text text) {
            return text.lexical();
        }
        return value instanceof Value.Typed typed ? typed.lexical() : value.text();
    }

    private Dated dated(EventEffect effect) {
        List<Finding> known = effect.before().isEmpty() ? effect.after() : effect.before();
        TimeSpan span = new TimeSpan(
                instant(known, AssessedProperty.EARLIEST_BEGIN),
                instant(known, AssessedProperty.LATEST_BEGIN),
                instant(known, AssessedProperty.EARLIEST_END),
                instant(known, AssessedProperty.LATEST_END));
        String label = labels.getOrDefault(effect.event(), "");
        String shown = label.isEmpty()
                ? values(known, AssessedProperty.LABEL).stream()
                        .findFirst()
                        .map(this::text)
                        .orElse(Iri.localName(effect.event()))
                : label;
        String time = span.isUnknown() ? "" : span.inWords();
        return new Dated(
                new DatedEvent(effect.event(), shown, time), span.begin().orElse(Instant.MAX));
    }

    private static @Nullable Instant instant(List<Finding> findings, AssessedProperty property) {
        return values(findings, property).stream()
                .flatMap(value ->
                        value instanceof Value.Typed typed ? Moment.find(typed.lexical()).stream() : Stream.empty())
                .map(Moment::begin)
                .findFirst()
                .orElse(null);
    }

    private List<ChangedState> states(Effects.StateEffects states) {
        Map<String, StateRelation> relations = new TreeMap<>();
        NavigableMap<String, List<String>> before = byRelation(states.before(), relations);
        NavigableMap<String, List<String>> after = byRelation(states.after(), relations);
        List<ChangedState> changed = new ArrayList<>();
        relations.forEach((key, relation) -> {
            List<String> was = before.getOrDefault(key, List.of());
            List<String> is = after.getOrDefault(key, List.of());
            if (!was.equals(is)) {
                changed.add(new ChangedState(
                        named(relation.holder()), Iri.localName(relation.kind()), named(relation.other()), was, is));
            }
        });
        return changed;
    }

    private static NavigableMap<String, List<String>> byRelation(
            List<State> states, Map<String, StateRelation> relations) {
        NavigableMap<String, List<String>> intervals = new TreeMap<>();
        for (State state : states) {
            String key = state.relation().toString();
            relations.put(key, state.relation());
            intervals.computeIfAbsent(key, none -> new ArrayList<>()).add(interval(state));
        }
        return intervals;
    }

    private static String interval(State state) {
        TimeSpan span = state.span();
        String begin = span.beginInWords();
        String end = span.endInWords();
        String told = span.lastToldInWords();
        String when = (begin.equals(end) || end.isEmpty() ? begin : (begin.isEmpty() ? "…" : begin) + " to " + end)
                + (told.isEmpty() ? "" : ", last reported on " + told);
        return (when.isEmpty() ? "time not known" : when.replaceFirst("^, ", ""))
                + (state.disputed() ? " (disputed)" : "");
    }

    private ChangedDistance distance(DistanceEffect effect) {
        DistanceComparison before = effect.before();
        DistanceComparison after = effect.after();
        Instant changed = effect.changed();
        Named from = named(effect.from());
        Named to = named(effect.to());
        String label = labels.getOrDefault(effect.claim(), "");
        return new ChangedDistance(
                effect.claim(),
                label.isEmpty() ? "Distance from " + from.label() + " to " + to.label() : label,
                from,
                to,
                before == null ? "" : before.inWords(),
                after == null ? "" : after.inWords(),
                changed == null ? "" : XsdTime.of(changed));
    }

    private Named named(String iri) {
        return new Named(iri, label(iri));
    }

    private String label(String iri) {
        String label = labels.getOrDefault(iri, "");
        return label.isEmpty() ? Iri.localName(iri) : label;
    }
}
