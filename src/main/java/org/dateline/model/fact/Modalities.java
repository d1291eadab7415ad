// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/** The force of an instruction, by the local names of the ontology’s {@code dl:Modality} values. */
public final class Modalities {
    /** Must be done. */
    public static final String OBLIGATORY = "obligatory";

    /** May be done. */
    public static final String PERMITTED = "permitted";

    /** Must not be done. */
    public static final String FORBIDDEN = "forbidden";

    /** Is promised to others. */
    public static final String GUARANTEED = "guaranteed";

    private Modalities() {}
}
