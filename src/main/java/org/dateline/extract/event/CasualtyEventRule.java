// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.ParticipantRoles;

/**
 * Merges casualties into the violent event that caused them. In "A strike hit the hall and killed 44 people. More than
 * 130 were injured.", "killed" and "injured" have no initiator of their own, so they are consequences of the strike and
 * no separate events.
 */
final class CasualtyEventRule {
    /** The maximum distance between the consequence and the violent event, in sentences. */
    private static final int MAX_DISTANCE = 4;

    private final ArticleEntities entities;
    private final EventTypes types;
    private final Set<String> harms = WordTable.read("/extract/event/harms.tsv").words();

    CasualtyEventRule(ArticleEntities entities, EventTypes types) {
        this.entities = entities;
        this.types = types;
    }

    /** The events without those that are consequences of another one, in the order of the text. */
    List<EventCandidate> apply(List<EventCandidate> candidates) {
        List<EventCandidate> kept = new ArrayList<>();
        for (EventCandidate candidate : candidates) {
            OptionalInt act = isHarm(candidate) ? act(candidate, kept) : OptionalInt.empty();
            if (act.isPresent()) {
                kept.set(act.getAsInt(), joined(kept.get(act.getAsInt()), candidate));
            } else {
                kept.add(candidate);
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /**
     * Merges a consequence into its event. The label comes from the more informative verb: "a drone strike kills 43".
     */
    private static EventCandidate joined(EventCandidate act, EventCandidate harm) {
        boolean identifies = !act.first().isVerb() && isAgentOf(harm.first(), act.first());
        EventCandidate both = act.merge(harm);
        return identifies ? both.withFirstTrigger(harm.first()) : both;
    }

    private boolean isHarm(EventCandidate candidate) {
        return harms.contains(candidate.first().token().lemma())
                && candidate.actorsIn(ParticipantRoles.INITIATOR).isEmpty();
    }

    private boolean isHarmWord(EventCandidate candidate) {
        return candidate.triggers().stream()
                .allMatch(trigger -> harms.contains(trigger.token().lemma()));
    }

    private OptionalInt act(EventCandidate harm, List<EventCandidate> before) {
        List<Integer> candidates = IntStream.range(0, before.size())
                .boxed()
                .filter(index -> isAct(before.get(index)) && !contradict(before.get(index), harm))
                .toList();
        OptionalInt beside = candidates.stream()
                .filter(index -> before.get(index).triggers().stream()
                        .anyMatch(act -> isNamed(harm) ? isAgentOf(harm.first(), act) : isLinked(act, harm.first())))
                .mapToInt(Integer::intValue)
                .findFirst();
        return beside.isPresent() || isNamed(harm) || !isBare(harm)
                ? beside
                : candidates.stream()
                        .filter(index -> isNear(before.get(index), harm))
                        .mapToInt(Integer::intValue)
                        .max();
    }

    /** Whether the consequence has no date, no place and no agent of its own. */
    private static boolean isBare(EventCandidate harm) {
        return harm.place().isEmpty()
                && (harm.when().inferred() || harm.when().span().isUnknown())
                && harm.first().clause().agents().isEmpty();
    }

    /**
     * Whether a victim is a named person. The killing of a named person stays an event of its own unless the grammar
     * links it to another one.
     */
    private boolean isNamed(EventCandidate harm) {
        return harm.actorsIn(ParticipantRoles.VICTIM).stream()
                .map(entities::actor)
                .anyMatch(actor -> actor.kind() == ActorFact.Kind.PERSON
                        && !actor.evidence().rule().equals(ActorFinder.NOMINAL));
    }

    private boolean isAct(EventCandidate candidate) {
        return types.root(candidate.type()).equals(EventTypeNames.ASSAULT) && !isHarmWord(candidate);
    }

    /** Whether grammar links the two: "the strike killed", "hit and killed", "a clash in which … were killed". */
    private static boolean isLinked(EventTrigger act, EventTrigger harm) {
        if (act.sentence().index() != harm.sentence().index()) {
            return false;
        }
        Set<Integer> agents = Set.copyOf(harm.clause().agents());
        return isAgentOf(harm, act)
                || (!agents.isEmpty() && act.clause().agents().stream().anyMatch(agents::contains))
                || Stream.of("in", "by", "during", "when")
                        .anyMatch(preposition -> harm.clause().with(preposition).contains(act.head()))
                || (agents.isEmpty() && act.isVerb());
    }

    private static boolean isAgentOf(EventTrigger harm, EventTrigger act) {
        return act.sentence().index() == harm.sentence().index()
                && harm.clause().agents().contains(act.head());
    }

    private static boolean isNear(EventCandidate act, EventCandidate harm) {
        int sentence = harm.first().sentence().index();
        return act.triggers().stream()
                .anyMatch(trigger -> sentence - trigger.sentence().index() <= MAX_DISTANCE);
    }

    private static boolean contradict(EventCandidate act, EventCandidate harm) {
        boolean times = !act.when().inferred()
                && !harm.when().inferred()
                && TimeSpan.intersection(List.of(act.when().span(), harm.when().span()))
                        .isEmpty();
        boolean places = act.place().isPresent()
                && harm.place().isPresent()
                && !act.place().equals(harm.place());
        boolean real = act.status() == harm.status();
        return times || places || !real;
    }
}
