// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/** The types of state that extraction finds, by the local names of the ontology’s {@code dl:StateType}s. */
public final class StateTypes {
    /** The holder controls a place. */
    public static final String CONTROLS = "controls";

    /** The holder controls a part of a place. */
    public static final String CONTROLS_PART_OF = "controlsPartOf";

    /** The holder is an ally of another actor. */
    public static final String ALLIED_WITH = "alliedWith";

    /** The holder is an opponent of another actor. */
    public static final String OPPOSED_TO = "opposedTo";

    /** The holder is based in a place. */
    public static final String BASED_IN = "basedIn";

    /** The holder is a part or a member of another actor. */
    public static final String MEMBER_OF = "memberOf";

    /** The holder supports another actor. */
    public static final String SUPPORTS = "supports";

    /** The holder commands a force. */
    public static final String COMMANDS = "commands";

    private StateTypes() {}
}
