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
 * Says whether two tellings are of one event, and why: candidate pair → evidence → decision. The weights and thresholds are in {@code
 * Weights}, with their sources; which types of events recur is in {@code load/coreference/traits.tsv}. Nothing in it changes: any
 * number of threads may ask it.
 */
public final class EventMatcher {
    private final EventTypeTraits traits = EventTypeTraits.read();

    /** The cheapest, and those that exclude most, first. */
    private final List<BiFunction<EventSketch, EventSketch, ComparisonResult>> components = List.of(
            new TypeComparator(traits.types())::compare,
            new StatusComparator()::compare,
            new TimeComparator()::compare,
            new PlaceComparator()::compare,
            new ParticipantComparator(traits)::compare,
            new TollComparator()::compare,
            new LabelComparator()::compare);

    /**
     * The event of which a telling is another one.
     *
     * @param event the event
     * @param comparison with that one of its tellings that is most like it
     */
    public record Match(String event, EventComparison comparison) {}

    /** The types that an event may have of which this is another telling: those above, those below, and, since sources differ, beside. */
    public Set<String> related(String type) {
        return traits.related(type);
    }

    /** Holds two tellings of different articles against each other. */
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
     * Whether enough components agree: two of time, place, participants and several words for types of which there are hardly two in one place on one
     * day; for all others the very day, the place, and who took part or how many were harmed. A change of plans presupposes the plan,
     * so one more component is enough.
     */
    private static boolean isSupported(EventComparison comparison, boolean distinctive) {
        boolean time = comparison.weight(TIME) >= MatchWeights.SUPPORTS_TIME;
        boolean place = comparison.weight(PLACE) >= MatchWeights.SUPPORTS_PLACE;
        boolean who = comparison.weight(PARTICIPANTS) >= MatchWeights.SUPPORTS_PARTICIPANTS;
        boolean words = comparison.weight(WORDS) >= MatchWeights.MANY_WORDS;
        int agreeing = (time ? 1 : 0) + (place ? 1 : 0) + (who ? 1 : 0) + (words ? 1 : 0);
        if (comparison.weight(STATUS) >= MatchWeights.PLAN_CHANGED) {
            return agreeing >= 1;
        }
        if (distinctive) {
            return agreeing >= 2;
        }
        boolean people = who || comparison.weight(TOLL) >= MatchWeights.SUPPORTS_TOLL;
        return comparison.weight(TIME) >= MatchWeights.SAME_DAY && place && people;
    }

    /**
     * Finds the one event of which a telling is another one; empty where none is, or where two are almost equally like it.
     *
     * @param mention the new telling
     * @param candidates tellings of events, of which several may be of one event; those by the same article are passed over
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

    private Optional<Match> match(EventSketch mention, String event, List<EventSketch> tellings) {
        boolean own = tellings.stream().anyMatch(telling -> telling.telling().equals(mention.telling()));
        if (own) {
            return Optional.empty();
        }
        List<EventComparison> comparisons =
                tellings.stream().map(telling -> compare(mention, telling)).toList();
        return comparisons.stream().anyMatch(EventComparison::contradicts)
                ? Optional.empty()
                : comparisons.stream()
                        .filter(EventComparison::same)
                        .max(Comparator.comparingDouble(EventComparison::total))
                        .map(best -> new Match(event, best));
    }
}
