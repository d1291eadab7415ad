package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.EventAccount;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.Namespaces;
import org.dateline.model.Provenance;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.Bond;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;

/** What an event says about who controls a place: who takes territory gains it, who withdraws from it loses it. */
public final class ControlChanges {
    private static final String TAKEN = Namespaces.EVENT_TYPE + "territory-taken";
    private static final String WITHDRAWN = Namespaces.EVENT_TYPE + "retreat-withdraw";

    private ControlChanges() {}

    /** The types of event that bear on who controls a place, with all narrower ones. */
    public static Set<String> types() {
        return Set.of(TAKEN, WITHDRAWN);
    }

    private static boolean isTerritorial(EventEvidence dossier, Set<String> types) {
        return isWithin(dossier, types, TAKEN) || isWithin(dossier, types, WITHDRAWN);
    }

    /** What follows from an event, as it is held to have happened: for each source and initiator a gain or a loss. */
    public static List<StateAccount> from(EventEvidence dossier, Assessment assessment) {
        PartialAssessment draft = new PartialAssessment();
        assessment.findings().forEach(draft::add);
        Set<String> types = draft.iris(AssessedProperty.TYPE);
        boolean happened = draft.status().equals(java.util.Optional.of(Status.OCCURRED));
        if (!happened || !isTerritorial(dossier, types)) {
            return List.of();
        }
        boolean loss = !isWithin(dossier, types, TAKEN);
        List<StateAccount> tellings = new ArrayList<>();
        for (String place : draft.iris(AssessedProperty.PLACE)) {
            for (String initiator : initiators(draft)) {
                for (EventAccount telling :
                        PublishedEvidence.asOf(dossier, Instant.MAX).tellings()) {
                    Provenance by = telling.said();
                    tellings.add(new StateAccount(
                            new Provenance(dossier.event(), by.source(), by.origin(), by.at()),
                            new Bond(Namespaces.DL + "controls", initiator, place),
                            begin(draft.span()),
                            loss));
                }
            }
        }
        return tellings;
    }

    private static boolean isWithin(EventEvidence dossier, Set<String> types, String type) {
        return types.stream().anyMatch(told -> dossier.shared().types().isWithin(told, type));
    }

    private static List<String> initiators(PartialAssessment draft) {
        return draft.find(AssessedProperty.PARTICIPATION).map(Finding::values).stream()
                .flatMap(Set::stream)
                .filter(value ->
                        value instanceof Value.Part part && part.roles().contains(Namespaces.DL + "initiator"))
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
