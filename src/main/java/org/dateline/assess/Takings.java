package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Assessment;
import org.dateline.model.Dossier;
import org.dateline.model.Finding;
import org.dateline.model.Owned;
import org.dateline.model.Said;
import org.dateline.model.StateTelling;
import org.dateline.model.StateTelling.Bond;
import org.dateline.model.Status;
import org.dateline.model.Telling;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;

/** What an event says about who controls a place: who takes territory gains it, who withdraws from it loses it. */
public final class Takings {
    private static final String DL = "https://w3id.org/dateline/ontology#";
    private static final String TYPES = "https://w3id.org/dateline/event-type/";
    private static final String TAKEN = TYPES + "territory-taken";
    private static final String WITHDRAWN = TYPES + "retreat-withdraw";

    private Takings() {}

    /** The types of event that bear on who controls a place, with all narrower ones. */
    public static Set<String> types() {
        return Set.of(TAKEN, WITHDRAWN);
    }

    private static boolean isTerritorial(Dossier dossier, Set<String> types) {
        return isWithin(dossier, types, TAKEN) || isWithin(dossier, types, WITHDRAWN);
    }

    /** What follows from an event, as it is held to have happened: for each source and initiator a gain or a loss. */
    public static List<StateTelling> from(Dossier dossier, Assessment assessment) {
        Draft draft = new Draft();
        assessment.findings().forEach(draft::add);
        Set<String> types = draft.iris(Owned.TYPE);
        boolean happened = draft.status().equals(java.util.Optional.of(Status.OCCURRED));
        if (!happened || !isTerritorial(dossier, types)) {
            return List.of();
        }
        boolean loss = !isWithin(dossier, types, TAKEN);
        List<StateTelling> tellings = new ArrayList<>();
        for (String place : draft.iris(Owned.PLACE)) {
            for (String initiator : initiators(draft)) {
                for (Telling telling : Evidence.asOf(dossier, Instant.MAX).tellings()) {
                    Said by = telling.said();
                    tellings.add(new StateTelling(
                            new Said(dossier.event(), by.source(), by.origin(), by.at()),
                            new Bond(DL + "controls", initiator, place),
                            begin(draft.span()),
                            loss));
                }
            }
        }
        return tellings;
    }

    private static boolean isWithin(Dossier dossier, Set<String> types, String type) {
        return types.stream().anyMatch(told -> dossier.shared().types().isWithin(told, type));
    }

    private static List<String> initiators(Draft draft) {
        return draft.find(Owned.PARTICIPATION).map(Finding::values).stream()
                .flatMap(Set::stream)
                .filter(value ->
                        value instanceof Value.Part part && part.roles().contains(DL + "initiator"))
                .map(value -> ((Value.Part) value).agent())
                .toList();
    }

    /** The place is held from some time within the event on. */
    private static TimeSpan begin(TimeSpan event) {
        return new TimeSpan(
                event.earliestBegin(),
                event.latestBegin() == null ? event.latestEnd() : event.latestBegin(),
                null,
                null);
    }
}
