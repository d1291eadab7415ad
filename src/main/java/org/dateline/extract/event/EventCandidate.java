// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Status;
import org.dateline.model.fact.EventFact.Details;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.EventFact.When;

/**
 * An event under construction: the result for one trigger, later merged with other mentions of the same event.
 *
 * @param triggers the words that denote the event, the first one determines its label
 * @param type the type, a local name of {@code ontology/event-types.ttl}
 * @param status the status
 * @param when the time
 * @param place the identifier of the place
 * @param participants the participants with their roles
 * @param details media and intensity of fighting
 */
record EventCandidate(
        List<EventTrigger> triggers,
        String type,
        Status status,
        When when,
        Optional<String> place,
        List<Participant> participants,
        Details details) {

    /** Copies the lists. */
    EventCandidate {
        triggers = List.copyOf(triggers);
        participants = List.copyOf(participants);
    }

    EventTrigger first() {
        return triggers.get(0);
    }

    boolean isAnaphoric() {
        return first().frame().strength() == EventFrame.Strength.ANAPHORIC;
    }

    /** Whether nouns alone denote it, without light verb, participants, place or time: "a cowardly attack". */
    boolean isBareNoun() {
        return triggers.stream().noneMatch(EventTrigger::isVerb)
                && triggers.stream().allMatch(trigger -> trigger.lightVerb().isEmpty())
                && participants.isEmpty()
                && place.isEmpty()
                && when.expressions().isEmpty();
    }

    /** The identifiers of the actors in a role. */
    List<String> actorsIn(String role) {
        return participants.stream()
                .filter(one -> one.role().equals(role))
                .map(Participant::actor)
                .distinct()
                .toList();
    }

    /** The same event with another trigger first. */
    EventCandidate withFirstTrigger(EventTrigger word) {
        List<EventTrigger> words =
                Stream.concat(Stream.of(word), triggers.stream()).distinct().toList();
        return new EventCandidate(words, type, status, when, place, participants, details);
    }

    EventCandidate withType(String other) {
        return new EventCandidate(triggers, other, status, when, place, participants, details);
    }

    EventCandidate withTime(When other) {
        return new EventCandidate(triggers, type, status, other, place, participants, details);
    }

    EventCandidate withPlace(Optional<String> other) {
        return new EventCandidate(triggers, type, status, when, other, participants, details);
    }

    /** Merges two mentions of one event. The values of this one win; the other one fills the gaps. */
    EventCandidate merge(EventCandidate other) {
        return new EventCandidate(
                Stream.concat(triggers.stream(), other.triggers.stream()).toList(),
                type,
                status.rank() >= other.status.rank() || !other.first().isVerb() ? status : other.status,
                better(when, other.when) ? when : other.when,
                place.or(other::place),
                other.isAnaphoric() ? participants : union(participants, other.participants),
                both(details, other.details));
    }

    private static boolean better(When one, When other) {
        if (one.span().isUnknown() || other.span().isUnknown()) {
            return !one.span().isUnknown();
        }
        return !one.inferred() || other.inferred();
    }

    private static List<Participant> union(List<Participant> some, List<Participant> more) {
        List<Participant> all = new ArrayList<>(some);
        more.stream()
                .filter(one -> all.stream().noneMatch(other -> other.actor().equals(one.actor())))
                .forEach(all::add);
        return all;
    }

    private static Details both(Details one, Details other) {
        return new Details(
                Stream.concat(one.media().stream(), other.media().stream())
                        .distinct()
                        .toList(),
                one.channel().isEmpty() ? other.channel() : one.channel(),
                one.fighting().isEmpty() ? other.fighting() : one.fighting());
    }
}
