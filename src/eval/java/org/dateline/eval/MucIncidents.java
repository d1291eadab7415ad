package org.dateline.eval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.event.EventTypes;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.PlaceFact;
import org.jspecify.annotations.Nullable;

/** The incidents of MUC-4's kinds among our facts: attacks, bombings, arson and kidnappings that took place, the same one once. */
final class MucIncidents {
    private static final EventTypes TYPES = EventTypes.bundled();

    private final ArticleFacts facts;
    private final List<MucIncident> found = new ArrayList<>();

    private MucIncidents(ArticleFacts facts) {
        this.facts = facts;
    }

    /** The templates that our facts fill. */
    static List<MucTemplate> of(ArticleFacts facts) {
        MucIncidents incidents = new MucIncidents(facts);
        facts.events().stream()
                .filter(event -> event.status() == Status.OCCURRED)
                .forEach(event -> kind(event).ifPresent(kind -> incidents.add(kind, event)));
        return incidents.found.stream().map(MucIncident::template).toList();
    }

    private ActorFact actor(Participant participant) {
        return facts.actors().stream()
                .filter(one -> one.id().equals(participant.actor()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> kind(EventFact event) {
        if (!TYPES.root(event.type()).equals("assault")
                || TYPES.isA(event.type(), "offensive")
                || TYPES.isA(event.type(), "armed-clash")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (event.type()) {
                    case "assault-abduct" -> "KIDNAPPING";
                    case "assault-explosives", "assault-suicide-attack" -> "BOMBING";
                    default ->
                        event.label().matches("(?i).*\\b(burn|torch|set[s]? fire)\\w*\\b.*") ? "ARSON" : "ATTACK";
                });
    }

    private void add(String kind, EventFact event) {
        MucIncident incident = new MucIncident(kind, date(event), place(event));
        event.participants().forEach(one -> participant(incident, one));
        facts.claims().stream()
                .filter(ClaimFact.Casualties.class::isInstance)
                .map(ClaimFact.Casualties.class::cast)
                .filter(claim ->
                        claim.basics().about().filter(event.id()::equals).isPresent())
                .forEach(incident::harm);
        // Of the same kind without a contradiction: reported twice.
        Optional<MucIncident> same =
                found.stream().filter(other -> other.isSame(incident)).findFirst();
        same.ifPresentOrElse(other -> other.add(incident), () -> found.add(incident));
    }

    private void participant(MucIncident incident, Participant participant) {
        ActorFact actor = actor(participant);
        boolean named = actor.evidence().rule().equals("actor:named");
        switch (participant.role()) {
            case "initiator" -> doer(incident, actor.name(), named && actor.kind() != ActorFact.Kind.PERSON);
            case "victim", "target" -> {
                if (named && actor.kind() == ActorFact.Kind.PERSON) {
                    incident.victim(actor.name());
                } else if (!named) {
                    incident.described(actor.name(), words(participant));
                }
            }
            default -> {
                // Other roles have no slot.
            }
        }
    }

    /** Of "the front's fighters" the fighters are the individuals, the front is the organization. */
    private static void doer(MucIncident incident, String name, boolean organization) {
        String[] owned = name.split("['’]s? ", 2);
        incident.doer(owned[owned.length - 1], organization);
        if (owned.length > 1) {
            incident.doer(owned[0], true);
        }
    }

    private String words(Participant participant) {
        return facts.article()
                .text()
                .substring(participant.mention().begin(), participant.mention().end());
    }

    /** A day; if it is unknown, the day of the report is the latest day. */
    private String date(EventFact event) {
        TimeSpan span = event.when().span();
        @Nullable Instant begin = span.earliestBegin();
        @Nullable Instant end = span.latestEnd();
        if (begin != null && end != null && !event.when().expressions().isEmpty()) {
            return MucIncident.day(day(begin))
                    + (day(end.minusSeconds(1)).equals(day(begin))
                            ? ""
                            : " - " + MucIncident.day(day(end.minusSeconds(1))));
        }
        return end == null ? "" : "- " + MucIncident.day(day(end.minusSeconds(1)));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** From the country down; without a place of its own the country that the article names most. */
    private List<String> place(EventFact event) {
        Optional<PlaceFact> place = event.place().flatMap(this::place);
        Set<String> names = new LinkedHashSet<>();
        place.stream()
                .flatMap(one -> Stream.concat(one.parents().stream().flatMap(id -> place(id).stream()), Stream.of(one)))
                .sorted((one, other) ->
                        Boolean.compare(other.kind() == PlaceFact.Kind.COUNTRY, one.kind() == PlaceFact.Kind.COUNTRY))
                .forEach(one -> names.add(one.name()));
        if (names.isEmpty()) {
            facts.places().stream()
                    .filter(one -> one.kind() == PlaceFact.Kind.COUNTRY)
                    .max(java.util.Comparator.comparingInt(one -> mentions(one)))
                    .ifPresent(one -> names.add(one.name()));
        }
        return List.copyOf(names);
    }

    /** How often a country or something in it is named. */
    private int mentions(PlaceFact country) {
        return facts.places().stream()
                .filter(one -> one.equals(country) || one.parents().contains(country.id()))
                .mapToInt(one -> one.mentions().size())
                .sum();
    }

    private Optional<PlaceFact> place(String id) {
        return facts.places().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
