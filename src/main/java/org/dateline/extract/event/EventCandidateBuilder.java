package org.dateline.extract.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.speech.AttributedQuotation;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.EventFact.When;

/** Makes an event of each trigger of a sentence, unless it only says how many another one of the sentence harmed. */
final class EventCandidateBuilder {
    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "die", "hurt", "death", "killing");
    private static final Set<String> FIRST_PERSON = Set.of("I", "we", "me", "us", "We");

    private final EntityLookup known;
    private final StatusReader statuses;
    private final EventTypes types;
    private final List<AttributedQuotation> speeches;
    private final RoleFiller roles;
    private final EventPlaceReader places;
    private final TimeReader times;
    private final DetailReader details;

    EventCandidateBuilder(
            EntityLookup known, StatusReader statuses, EventTypes types, List<AttributedQuotation> speeches) {
        this.known = known;
        this.statuses = statuses;
        this.types = types;
        this.speeches = speeches;
        this.roles = new RoleFiller(known);
        this.places = new EventPlaceReader(known);
        this.times = new TimeReader(known);
        this.details = new DetailReader(known);
    }

    List<EventCandidate> make(List<EventTrigger> triggers) {
        List<EventCandidate> drafts = new ArrayList<>();
        for (EventTrigger trigger : triggers) {
            if (!isOnlyHarm(trigger, triggers) && !isCount(trigger) && !isPartOfDeed(trigger, triggers)) {
                draft(trigger).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "… in which two were killed", "killing ten": the harm of the other event. */
    private boolean isOnlyHarm(EventTrigger trigger, List<EventTrigger> triggers) {
        boolean harm = HARM.contains(trigger.token().lemma())
                && (!trigger.isVerb()
                        || trigger.clause().agents().isEmpty()
                        || trigger.token().tag().equals("VBG"));
        return harm
                && triggers.stream()
                        .filter(other -> !other.equals(trigger)
                                && !HARM.contains(other.token().lemma()))
                        .anyMatch(other -> types.root(other.frame().type()).equals("assault"));
    }

    /** "signed a truce": the verb's own frame has told of it. */
    private static boolean isPartOfDeed(EventTrigger trigger, List<EventTrigger> triggers) {
        return trigger.carrier()
                .filter(verb -> triggers.stream()
                        .filter(other -> other.head() == verb.head())
                        .anyMatch(other -> other.frame().conditions().stream()
                                        .anyMatch(one -> one.slot().equals("obj")
                                                && one.asked().startsWith("@"))
                                && SlotFiller.of(other, "obj").contains(trigger.head())))
                .isPresent();
    }

    /** "47 dead and 181 wounded": nobody wounds anybody there. */
    private static boolean isCount(EventTrigger trigger) {
        Clause clause = trigger.clause();
        return HARM.contains(trigger.token().lemma())
                && trigger.isVerb()
                && clause.patients().isEmpty()
                && clause.agents().stream()
                        .allMatch(token ->
                                trigger.sentence().tokens().get(token).tag().equals("CD"))
                && !trigger.token().lemma().equals("die")
                && !clause.has("aux:pass");
    }

    private Optional<EventCandidate> draft(EventTrigger trigger) {
        Optional<AttributedQuotation> speech = speeches.stream()
                .filter(one -> one.quote().contains(trigger.token().span()))
                .findFirst();
        return statuses.read(trigger)
                .filter(read -> isTold(trigger, read))
                .map(read -> {
                    Status status = speech.isPresent() && read == Status.SCHEDULED ? Status.HYPOTHETICAL : read;
                    When when = times.read(trigger, status);
                    return new EventCandidate(
                            List.of(trigger),
                            trigger.frame().type(),
                            planned(status, when),
                            when,
                            places.read(trigger).or(() -> spokenFrom(trigger)),
                            participants(trigger, speech),
                            details.read(trigger, isSaid(trigger)));
                })
                .filter(draft -> speech.isEmpty() || !isBare(draft));
    }

    /** "his message will include …" refers to nothing that was. */
    private static boolean isTold(EventTrigger trigger, Status status) {
        boolean future = trigger.sentence()
                .above(trigger.head())
                .filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> new Clause(trigger.sentence(), edge.governor()).auxiliaries().stream())
                .anyMatch("will"::equals);
        boolean will =
                trigger
                        .sentence()
                        .tokens()
                        .subList(trigger.head() + 1, trigger.sentence().tokens().size())
                        .stream()
                        .limit(1)
                        .anyMatch(token -> token.lemma().equals("will"));
        return trigger.frame().strength() != EventFrame.Strength.BACK
                || (status == Status.OCCURRED && !future && !will);
    }

    /** A noun within someone's words with which nothing is told. */
    private static boolean isBare(EventCandidate draft) {
        EventTrigger trigger = draft.first();
        return !trigger.isVerb()
                && trigger.carrier().isEmpty()
                && !trigger.isDefinite()
                && draft.participants().isEmpty()
                && draft.place().isEmpty()
                && draft.status() == Status.OCCURRED;
    }

    /** What is dated after the day of publication is still to come. */
    private Status planned(Status status, When when) {
        Publication publication = known.facts().article().masthead().publication();
        TimeSpan span = when.span();
        boolean later = publication != null
                && span.earliestBegin() != null
                && !span.earliestBegin().isBefore(after(publication))
                && !when.inferred();
        return later && (status == Status.OCCURRED || status == Status.ONGOING) ? Status.SCHEDULED : status;
    }

    /** The instant after which nothing can have been told. */
    private static Instant after(Publication publication) {
        return publication.byDay()
                ? publication.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                : publication.instant().plusNanos(1);
    }

    private boolean isSaid(EventTrigger trigger) {
        return trigger.frame().strength() == EventFrame.Strength.BACK
                || types.isA(trigger.frame().type(), "request")
                || types.isA(trigger.frame().type(), "public-statement");
    }

    /** In what someone says, "we" is the side that speaks. */
    private List<Participant> participants(EventTrigger trigger, Optional<AttributedQuotation> speech) {
        List<Participant> found = new ArrayList<>(roles.fill(trigger));
        speech.flatMap(AttributedQuotation::speaker).ifPresent(speaker -> trigger.clause().agents().stream()
                .map(token -> trigger.sentence().tokens().get(token))
                .filter(token -> FIRST_PERSON.contains(token.word()))
                .findFirst()
                .ifPresent(token -> trigger.frame()
                        .role("subj")
                        .ifPresent(role -> found.add(new Participant(
                                new SpeakerSides(known)
                                        .of(speaker, !token.word().equals("I")),
                                role,
                                "",
                                token.span())))));
        return found;
    }

    /** "I am now in X", says someone: it is said there. */
    private Optional<String> spokenFrom(EventTrigger trigger) {
        return speeches.stream()
                .filter(speech -> speech.sentence() == trigger.sentence().index() && speech.verb() == trigger.head())
                .flatMap(speech -> new SpeakerSides(known).whereabouts(speech.quote()).stream())
                .findFirst();
    }
}
