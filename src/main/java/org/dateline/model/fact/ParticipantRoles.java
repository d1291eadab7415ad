// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/**
 * The roles in an event, by the local names of the ontology’s {@code sem:RoleType}s. The list mirrors the ontology, so it also has roles
 * that the program itself does not use.
 */
public final class ParticipantRoles {
    /** Carries out the event. */
    public static final String INITIATOR = "initiator";

    /** Is the object of the event. */
    public static final String TARGET = "target";

    /** Takes part on equal terms. */
    public static final String PARTICIPANT = "participant";

    /** Comes to harm in the event. */
    public static final String VICTIM = "victim";

    /** Benefits from the event. */
    public static final String BENEFICIARY = "beneficiary";

    /** Hosts the event. */
    public static final String HOST = "host";

    /** Mediates between the participants. */
    public static final String MEDIATOR = "mediator";

    /** Requested the event. */
    public static final String REQUESTER = "requester";

    /** Supports a side or the event. */
    public static final String SUPPORTER = "supporter";

    /** Commands a force that takes part. */
    public static final String COMMANDER = "commander";

    private ParticipantRoles() {}
}
