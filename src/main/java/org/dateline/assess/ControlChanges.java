// SPDX-License-Identifier: Apache-2.0
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
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;
import org.dateline.model.fact.ParticipantRoles;

/** Derives from events who controls a place: the initiator of a capture gains it, the initiator of a withdrawal loses it. */
public final class ControlChanges {
    private static final String TAKEN = Namespaces.EVENT_TYPE + "territory-taken";
    private static final String WITHDRAWN = Namespaces.EVENT_TYPE + "retreat-withdraw";

    private ControlChanges() {}

    /** The types of event that change who controls a place. Narrower types do too. */
    public static Set<String> types() {
        return Set.of(TAKEN, WITHDRAWN);
    }

    private static boolean isTerritorial(EventEvidence evidence, Set<String> types) {
        return isWithin(evidence, types, TAKEN) || isWithin(evidence, types, WITHDRAWN);
    }

    /**
     * The states that follow from an event, if it is assessed to have occurred: for each source, place and initiator one that begins
     * or ends.
     */
    public static List<StateAccount> from(EventEvidence evidence, Assessment assessment) {
        PartialAssessment draft = new PartialAssessment();
        assessment.findings().forEach(draft::add);
        Set<String> types = draft.iris(AssessedProperty.TYPE);
        boolean happened = draft.status().equals(java.util.Optional.of(Status.OCCURRED));
        if (!happened || !isTerritorial(evidence, types)) {
            return List.of();
        }
        boolean isEnd = !isWithin(evidence, types, TAKEN);
        List<StateAccount> accounts = new ArrayList<>();
        for (String place : draft.iris(AssessedProperty.PLACE)) {
            for (String initiator : initiators(draft)) {
                for (EventAccount account :
                        PublishedEvidence.asOf(evidence, Instant.MAX).accounts()) {
                    Provenance by = account.provenance();
                    accounts.add(new StateAccount(
                            new Provenance(evidence.event(), by.source(), by.origin(), by.at()),
                            new StateRelation(Namespaces.DL + "controls", initiator, place),
                            begin(draft.span()),
                            isEnd));
                }
            }
        }
        return accounts;
    }

    private static boolean isWithin(EventEvidence evidence, Set<String> types, String type) {
        return types.stream().anyMatch(each -> evidence.shared().types().isWithin(each, type));
    }

    private static List<String> initiators(PartialAssessment draft) {
        return draft.find(AssessedProperty.PARTICIPATION).map(Finding::values).stream()
                .flatMap(Set::stream)
                .filter(value -> value instanceof Value.Participation part
                        && part.roles().contains(Namespaces.DL + ParticipantRoles.INITIATOR))
                .map(value -> ((Value.Participation) value).agent())
                .toList();
    }

    /** Control changes at some time during the event. */
    private static TimeSpan begin(TimeSpan event) {
        return new TimeSpan(
                event.earliestBegin(),
                event.latestBegin() == null ? event.latestEnd() : event.latestBegin(),
                null,
                null);
    }
}
