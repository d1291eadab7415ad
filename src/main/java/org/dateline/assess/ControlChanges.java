// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.EventAccount;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.Namespaces;
import org.dateline.model.Provenance;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.Kind;
import org.dateline.model.StateAccount.Known;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;
import org.dateline.model.fact.ParticipantRoles;

/**
 * Derives from events who controls a place: the initiator of a capture takes it, the target of a capture loses it, and the initiator of
 * a withdrawal leaves it.
 */
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
     * What follows for states from an event, as far as it is assessed to have occurred: for each assessment, source, place and actor
     * one account.
     */
    public static List<StateAccount> from(EventEvidence evidence, List<Assessment> history) {
        List<StateAccount> accounts = new ArrayList<>();
        for (Assessment assessment : history) {
            PartialAssessment draft = new PartialAssessment();
            assessment.findings().forEach(draft::add);
            Set<String> types = draft.iris(AssessedProperty.TYPE);
            if (draft.status().equals(Optional.of(Status.OCCURRED)) && isTerritorial(evidence, types)) {
                add(accounts, evidence, draft, new Known(assessment.knownFrom(), assessment.knownUntil()));
            }
        }
        return accounts;
    }

    private static void add(
            List<StateAccount> accounts, EventEvidence evidence, PartialAssessment draft, Known assessed) {
        boolean taken = isWithin(evidence, draft.iris(AssessedProperty.TYPE), TAKEN);
        List<String> initiators = agents(draft, ParticipantRoles.INITIATOR);
        List<String> losers = new ArrayList<>(taken ? agents(draft, ParticipantRoles.TARGET) : List.of());
        losers.removeAll(initiators);
        for (EventAccount account : evidence.accounts()) {
            Provenance by = account.provenance();
            Provenance provenance = new Provenance(evidence.event(), by.source(), by.origin(), by.at());
            Known.of(by.source()).during(assessed).ifPresent(known -> {
                for (String place : draft.iris(AssessedProperty.PLACE)) {
                    initiators.forEach(holder -> accounts.add(new StateAccount(
                            provenance,
                            controls(holder, place),
                            taken ? Kind.TAKEN : Kind.LEFT,
                            taken ? taken(draft.span()) : change(draft.span()),
                            known)));
                    losers.forEach(holder -> accounts.add(new StateAccount(
                            provenance, controls(holder, place), Kind.LOST, change(draft.span()), known)));
                }
            });
        }
    }

    private static StateRelation controls(String holder, String place) {
        return new StateRelation(Namespaces.DL + "controls", holder, place);
    }

    private static boolean isWithin(EventEvidence evidence, Set<String> types, String type) {
        return types.stream().anyMatch(each -> evidence.shared().types().isWithin(each, type));
    }

    private static List<String> agents(PartialAssessment draft, String role) {
        return draft.find(AssessedProperty.PARTICIPATION).map(Finding::values).stream()
                .flatMap(Set::stream)
                .filter(value -> value instanceof Value.Participation part
                        && part.roles().contains(Namespaces.DL + role))
                .map(value -> ((Value.Participation) value).agent())
                .toList();
    }

    /** Control changes at some time during the event. */
    private static TimeSpan change(TimeSpan event) {
        Instant latest = event.latestBegin() == null ? event.latestEnd() : event.latestBegin();
        return new TimeSpan(event.earliestBegin(), latest == null ? event.earliestBegin() : latest, null, null);
    }

    /** Whoever takes a place is told to have it on the last day on which that may have happened; nothing is told of later days. */
    private static TimeSpan taken(TimeSpan event) {
        TimeSpan change = change(event);
        Instant latest = change.latestBegin();
        Instant earliest = change.earliestBegin();
        if (latest == null) {
            return change.ongoingAsOf(null);
        }
        boolean midnight = latest.equals(latest.truncatedTo(ChronoUnit.DAYS));
        Instant lastDay = midnight ? latest.minus(1, ChronoUnit.DAYS) : latest;
        return change.ongoingAsOf(InstantRange.later(earliest, lastDay));
    }
}
