// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/** How heavy the fighting was, by the local names of the ontology’s {@code dl:FightingIntensity} values. */
public final class FightingIntensities {
    /** There was no fighting. */
    public static final String NO_FIGHTING = "noFighting";

    /** There was little fighting. */
    public static final String LITTLE_FIGHTING = "littleFighting";

    /** There was heavy fighting. */
    public static final String HEAVY_FIGHTING = "heavyFighting";

    private FightingIntensities() {}
}
