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
 * An event while it is put together.
 *
 * @param triggers its words, the first one first
 * @param type its type
 * @param status how real it is
 * @param when when
 * @param place where, by the place's identifier
 * @param participants who took part
 * @param details further words
 */
record EventCandidate(
        List<EventTrigger> triggers,
        String type,
        Status status,
        When when,
        Optional<String> place,
        List<Participant> participants,
        Details details) {

    /** Keeps copies. */
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

    /** Whether only a noun speaks of it, which says neither who nor where nor when: "a cowardly attack". */
    boolean isBareNoun() {
        return triggers.stream().noneMatch(EventTrigger::isVerb)
                && triggers.stream().allMatch(trigger -> trigger.lightVerb().isEmpty())
                && participants.isEmpty()
                && place.isEmpty()
                && when.expressions().isEmpty();
    }

    /** The actors in a role. */
    List<String> actorsIn(String role) {
        return participants.stream()
                .filter(one -> one.role().equals(role))
                .map(Participant::actor)
                .distinct()
                .toList();
    }

    /** The same, told first by one of its words. */
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

    /** Both as one: what the first one says stays, what it leaves open is filled by the other. */
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
