// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/**
 * How certain a claimant is, by the local names of the ontology’s {@code dl:Certainty} values. The list mirrors the ontology, so it
 * also has values that the program itself does not use.
 */
public final class CertaintyLevels {
    /** Stated as a fact. */
    public static final String STATED = "stated";

    /** Alleged. */
    public static final String ALLEGED = "alleged";

    /** Expected to happen. */
    public static final String EXPECTED = "expected";

    /** Hoped for. */
    public static final String HOPED = "hoped";

    /** Threatened. */
    public static final String THREATENED = "threatened";

    /** Requested or demanded. */
    public static final String REQUESTED = "requested";

    private CertaintyLevels() {}
}
