// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.PARTICIPANTS;
import static org.dateline.ingest.coreference.ComparisonResult.Component.PLACE;
import static org.dateline.ingest.coreference.ComparisonResult.Component.STATUS;
import static org.dateline.ingest.coreference.ComparisonResult.Component.TIME;
import static org.dateline.ingest.coreference.ComparisonResult.Component.TOLL;
import static org.dateline.ingest.coreference.ComparisonResult.Component.WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Decides whether two accounts describe the same event, and gives the reasons. The weights and thresholds are in {@code MatchWeights}, with
 * their sources; the traits of event types are in {@code ingest/coreference/traits.tsv}. Immutable, and so safe for use by several
 * threads.
 */
public final class EventMatcher {
    private final EventTypeTraits traits = EventTypeTraits.read();

    /** Ordered by cost and by how often they exclude a match. */
    private final List<BiFunction<EventSketch, EventSketch, ComparisonResult>> components = List.of(
            new TypeComparator(traits.types())::compare,
            new StatusComparator()::compare,
            new TimeComparator()::compare,
            new PlaceComparator()::compare,
            new ParticipantComparator(traits)::compare,
            new CasualtyComparator()::compare,
            new LabelComparator()::compare);

    /**
     * The known event that an account describes.
     *
     * @param event the event
     * @param comparison the comparison with the most similar account of the event
     */
    public record Match(String event, EventComparison comparison) {}

    /** The types that a matching event may have: the type itself, its ancestors, descendants and siblings. */
    public Set<String> related(String type) {
        return traits.related(type);
    }

    /** Compares two accounts of different articles. */
    public EventComparison compare(EventSketch one, EventSketch other) {
        List<ComparisonResult> findings = new ArrayList<>();
        for (BiFunction<EventSketch, EventSketch, ComparisonResult> component : components) {
            ComparisonResult finding = component.apply(one, other);
            findings.add(finding);
            if (finding.excludes()) {
                return new EventComparison(findings, false);
            }
        }
        EventComparison comparison = new EventComparison(findings, false);
        boolean same = comparison.total() >= MatchWeights.ENOUGH
                && isSupported(comparison, isDistinctive(one) && isDistinctive(other));
        return new EventComparison(findings, same);
    }

    private boolean isDistinctive(EventSketch sketch) {
        return traits.isDistinctive(sketch.action().type());
    }

    /**
     * Whether enough components agree. Distinctive types, which rarely occur twice in one place on one day, need two of time, place,
     * participants and several words. Other types need the same day, the place, and participants or casualty figures. A change of plans
     * presupposes the plan, so one component is enough.
     */
    private static boolean isSupported(EventComparison comparison, boolean distinctive) {
        boolean time = comparison.weight(TIME) >= MatchWeights.SUPPORTS_TIME;
        boolean place = comparison.weight(PLACE) >= MatchWeights.SUPPORTS_PLACE;
        boolean participants = comparison.weight(PARTICIPANTS) >= MatchWeights.SUPPORTS_PARTICIPANTS;
        boolean words = comparison.weight(WORDS) >= MatchWeights.MANY_WORDS;
        int agreeing = (time ? 1 : 0) + (place ? 1 : 0) + (participants ? 1 : 0) + (words ? 1 : 0);
        if (comparison.weight(STATUS) >= MatchWeights.PLAN_CHANGED) {
            return agreeing >= 1;
        }
        if (distinctive) {
            return agreeing >= 2;
        }
        boolean people = participants || comparison.weight(TOLL) >= MatchWeights.SUPPORTS_TOLL;
        return comparison.weight(TIME) >= MatchWeights.SAME_DAY && place && people;
    }

    /**
     * Finds the known event that an account describes; empty if there is none, or if two match almost equally well.
     *
     * @param mention the new account
     * @param candidates accounts of known events; those by the same article are ignored
     */
    public Optional<Match> find(EventSketch mention, Collection<EventSketch> candidates) {
        Map<String, List<EventSketch>> events = new LinkedHashMap<>();
        candidates.forEach(candidate -> events.computeIfAbsent(candidate.event(), event -> new ArrayList<>())
                .add(candidate));
        List<Match> matches = events.entrySet().stream()
                .flatMap(event -> match(mention, event.getKey(), event.getValue()).stream())
                .sorted(Comparator.comparingDouble(match -> -match.comparison().total()))
                .toList();
        boolean clear = matches.size() < 2
                || matches.get(0).comparison().total()
                                - matches.get(1).comparison().total()
                        >= MatchWeights.MARGIN;
        return clear ? matches.stream().findFirst() : Optional.empty();
    }

    private Optional<Match> match(EventSketch mention, String event, List<EventSketch> accounts) {
        boolean own = accounts.stream().anyMatch(account -> account.report().equals(mention.report()));
        if (own) {
            return Optional.empty();
        }
        List<EventComparison> comparisons =
                accounts.stream().map(account -> compare(mention, account)).toList();
        return comparisons.stream().anyMatch(EventComparison::contradicts)
                ? Optional.empty()
                : comparisons.stream()
                        .filter(EventComparison::same)
                        .max(Comparator.comparingDouble(EventComparison::total))
                        .map(best -> new Match(event, best));
    }
}
