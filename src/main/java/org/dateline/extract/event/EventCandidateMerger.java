// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.ParticipantRoles;
import org.dateline.model.fact.PlaceFact;

/**
 * Merges the mentions of one event (event coreference within an article): nouns that refer back, and candidates of one
 * type that share a participant or place and contradict each other in nothing.
 */
final class EventCandidateMerger {
    private static final Set<Status> REAL = Set.of(Status.OCCURRED, Status.ONGOING, Status.NEGATED);
    private static final Set<String> COMMUNICATIVE = Set.of(
            EventTypeNames.REQUEST,
            EventTypeNames.PUBLIC_STATEMENT,
            EventTypeNames.AGREE,
            EventTypeNames.THREATEN,
            EventTypeNames.ACCUSE,
            EventTypeNames.REJECT,
            EventTypeNames.SUPPORT);
    private static final int LEAD_SENTENCES = 3;
    private static final Set<String> ORDERS = Set.of("order", "instruction", "directive");
    private static final Set<String> MOVES = Set.of("move", "decision", "march");

    private final ArticleEntities entities;
    private final EventTypes types;

    EventCandidateMerger(ArticleEntities entities, EventTypes types) {
        this.entities = entities;
        this.types = types;
    }

    /** The events, in the order of the text. */
    List<EventCandidate> merge(List<EventCandidate> candidates) {
        List<EventCandidate> merged = new ArrayList<>();
        for (EventCandidate candidate : candidates) {
            OptionalInt same = candidate.isAnaphoric() || isAnnouncement(candidate, merged)
                    ? antecedent(candidate, merged)
                    : same(candidate, merged);
            if (same.isPresent()) {
                merged.set(same.getAsInt(), joined(merged.get(same.getAsInt()), candidate));
            } else if (!candidate.isAnaphoric()) {
                merged.add(candidate);
            }
        }
        return Collections.unmodifiableList(merged);
    }

    /** Merges two mentions, with the narrower place. A verb replaces a noun of the headline as the first trigger. */
    private EventCandidate joined(EventCandidate one, EventCandidate other) {
        EventCandidate merged = one.merge(other);
        EventCandidate both = types.isA(other.type(), one.type()) ? merged.withType(other.type()) : merged;
        boolean narrower = one.place().isPresent()
                && other.place().isPresent()
                && isWithin(other.place().get(), one.place().get());
        EventCandidate placed = narrower ? both.withPlace(other.place()) : both;
        return isHeadline(one) && !one.first().isVerb() && other.first().isVerb()
                ? placed.withFirstTrigger(other.first())
                : placed;
    }

    private OptionalInt same(EventCandidate candidate, List<EventCandidate> merged) {
        return IntStream.range(0, merged.size())
                .map(index -> merged.size() - 1 - index)
                .filter(index -> isSame(merged.get(index), candidate))
                .findFirst();
    }

    private boolean isSame(EventCandidate one, EventCandidate other) {
        boolean nominal = !other.first().isVerb()
                && (other.first().lightVerb().isEmpty() || other.first().isDefinite());
        boolean related = types.isA(one.type(), other.type())
                || types.isA(other.type(), one.type())
                || ((other.first().isDefinite() || isRepeatedInLead(one, other)) && isAttack(one) && isAttack(other));
        boolean asReal = REAL.contains(one.status()) == REAL.contains(other.status()) || nominal;
        return related && asReal && !contradict(one, other) && isSupported(one, other);
    }

    /** Whether it is a single attack. "The attack" can refer to a bombing, but not to a battle or an offensive. */
    private boolean isAttack(EventCandidate candidate) {
        return types.root(candidate.type()).equals(EventTypeNames.ASSAULT)
                && !types.isA(candidate.type(), EventTypeNames.OFFENSIVE)
                && !types.isA(candidate.type(), EventTypeNames.ARMED_CLASH);
    }

    private boolean contradict(EventCandidate one, EventCandidate other) {
        boolean places = one.place().isPresent()
                && other.place().isPresent()
                && !isWithin(one.place().get(), other.place().get())
                && !isWithin(other.place().get(), one.place().get());
        boolean times = !one.when().inferred()
                && !other.when().inferred()
                && TimeSpan.intersection(List.of(one.when().span(), other.when().span()))
                        .isEmpty();
        return places
                || times
                || differentObjects(one.first(), other.first())
                || disjoint(one, other, ParticipantRoles.INITIATOR)
                || disjoint(one, other, ParticipantRoles.VICTIM);
    }

    /**
     * Whether two verbs have different places as objects that the gazetteer does not distinguish: "enter the city",
     * "enter the other cities".
     */
    private static boolean differentObjects(EventTrigger one, EventTrigger other) {
        boolean places =
                one.frame().role("obj").filter(EventFrame.PLACE::equals).isPresent() && one.isVerb() && other.isVerb();
        return places && differ(words(one), words(other));
    }

    private static boolean differ(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static List<String> words(EventTrigger trigger) {
        return FrameSlotReader.of(trigger, "obj").stream()
                .map(token -> trigger.sentence().tokens().get(token).word())
                .toList();
    }

    private boolean disjoint(EventCandidate one, EventCandidate other, String role) {
        List<String> some =
                one.actorsIn(role).stream().filter(id -> identifies(id, role)).toList();
        List<String> others =
                other.actorsIn(role).stream().filter(id -> identifies(id, role)).toList();
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /**
     * Whether an actor can tell two events apart. Victims without a name cannot; they are described in several ways
     * ("migrants", "44 people").
     */
    private boolean identifies(String actor, String role) {
        return !role.equals(ParticipantRoles.VICTIM)
                || !entities.actor(actor).evidence().rule().equals(ActorFinder.NOMINAL);
    }

    private boolean isWithin(String place, String other) {
        return place.equals(other)
                || entities.places().stream()
                        .filter(one -> one.id().equals(place))
                        .map(PlaceFact::parents)
                        .anyMatch(parents -> parents.contains(other));
    }

    /**
     * Whether something supports the merge: a shared actor or place, a definite noun, or that both are only possible.
     */
    private boolean isSupported(EventCandidate one, EventCandidate other) {
        if (one.type().equals(EventTypeNames.PUBLIC_STATEMENT)) {
            return !one.actorsIn(ParticipantRoles.TARGET).isEmpty()
                    && one.actorsIn(ParticipantRoles.TARGET).equals(other.actorsIn(ParticipantRoles.TARGET));
        }
        boolean actor = one.participants().stream().anyMatch(each -> other.participants().stream()
                .anyMatch(two -> two.actor().equals(each.actor())));
        boolean place = one.place().isPresent() && one.place().equals(other.place());
        boolean headline = isRepeatedInLead(one, other)
                && one.place().isPresent()
                && other.place().isPresent()
                && isWithin(other.place().get(), one.place().get());
        boolean unreal = one.status() == Status.HYPOTHETICAL && other.status() == Status.HYPOTHETICAL;
        return actor
                || place
                || headline
                || unreal
                || (other.first().isDefinite() && !other.first().isVerb());
    }

    /** Whether the first sentences repeat an event of the headline. */
    private static boolean isRepeatedInLead(EventCandidate one, EventCandidate other) {
        return isHeadline(one) && other.first().sentence().index() <= LEAD_SENTENCES;
    }

    /** Whether a candidate is in the first sentence, normally the headline. */
    private static boolean isHeadline(EventCandidate candidate) {
        return candidate.first().sentence().index() == 0;
    }

    /** Whether it is the announcement of an event that is already ordered or scheduled: "announced the offensive". */
    private boolean isAnnouncement(EventCandidate candidate, List<EventCandidate> merged) {
        if (!candidate.type().equals(EventTypeNames.PUBLIC_STATEMENT)
                || !candidate.actorsIn(ParticipantRoles.TARGET).isEmpty()) {
            return false;
        }
        Clause clause = candidate.first().clause();
        return clause.patients().stream().anyMatch(object -> merged.stream()
                .filter(one -> one.status() == Status.ORDERED || one.status() == Status.SCHEDULED)
                .flatMap(one -> one.triggers().stream())
                .anyMatch(one -> one.token()
                                .lemma()
                                .equals(clause.sentence().tokens().get(object).lemma())
                        || isSameAction(one, candidate, object)));
    }

    private static boolean isSameAction(EventTrigger one, EventCandidate candidate, int object) {
        return one.frame().type().equals(EventTypeNames.OFFENSIVE)
                && Set.of("offensive", "march", "advance", "operation", "campaign", "attack")
                        .contains(candidate
                                .first()
                                .sentence()
                                .tokens()
                                .get(object)
                                .lemma());
    }

    private OptionalInt antecedent(EventCandidate candidate, List<EventCandidate> merged) {
        String noun = candidate.first().token().lemma();
        List<String> initiators = candidate.actorsIn(ParticipantRoles.INITIATOR);
        return IntStream.range(0, merged.size())
                .map(index -> merged.size() - 1 - index)
                .filter(index -> matchesNoun(merged.get(index), noun))
                .filter(index -> initiators.isEmpty()
                        ? candidate.first().isDefinite()
                        : !Collections.disjoint(merged.get(index).actorsIn(ParticipantRoles.INITIATOR), initiators))
                .boxed()
                .min(Comparator.comparing(index -> !types.isA(merged.get(index).type(), EventTypeNames.MILITARY_ORDER)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private boolean matchesNoun(EventCandidate candidate, String noun) {
        if (ORDERS.contains(noun)) {
            return types.isA(candidate.type(), EventTypeNames.MILITARY_ORDER);
        }
        if (MOVES.contains(noun)) {
            return types.isA(candidate.type(), EventTypeNames.OFFENSIVE)
                    || types.isA(candidate.type(), EventTypeNames.MOBILIZE);
        }
        return COMMUNICATIVE.contains(types.root(candidate.type()))
                || types.isA(candidate.type(), EventTypeNames.PUBLIC_STATEMENT);
    }

    /** The index of the candidate that contains a trigger. */
    static Optional<Integer> index(List<EventCandidate> candidates, EventTrigger trigger) {
        return IntStream.range(0, candidates.size())
                .filter(index -> candidates.get(index).triggers().contains(trigger))
                .boxed()
                .findFirst();
    }
}
