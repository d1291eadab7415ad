// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.tdb2.store.NodeIdType;

/** How TDB2 5.6.0 encodes a term in the 64 bits of an id ({@code org.apache.jena.tdb2.store.NodeIdInline}). */
final class IdLayout {
    /** Bits of an inlined value; the type is above them. Doubles have 62 bits. */
    static final int VALUE_BITS = 56;

    static final long VALUE_MASK = (1L << VALUE_BITS) - 1;
    static final long DOUBLE_START = 0b11L << 62;

    /** Ids of terms that are stored as text: IRIs, blank nodes, strings, and what does not fit. */
    static final KeyRange TEXT = new KeyRange(0, Long.MAX_VALUE);

    static final int TIME_BITS = 27;
    static final int YEAR_SHIFT = 36;
    static final int ZONE_SHIFT = 49;
    static final int ZONES = 1 << 7;
    static final int NO_ZONE = 0x7E;
    static final int UTC = 0x7F;
    static final int YEARS = 8000;

    private static final long INLINED = 1L << 63;

    private IdLayout() {}

    /** The id of a type with value 0. */
    static long start(NodeIdType type) {
        return INLINED | (long) type.type() << VALUE_BITS;
    }

    /** The start of the times in one zone. */
    static long start(NodeIdType type, int zone) {
        return start(type) | (long) zone << ZONE_SHIFT;
    }

    /** The offset of a zone from UTC in minutes. */
    static int offsetMinutes(int zone) {
        int quarters = zone == UTC ? 0 : zone >= ZONES / 2 ? zone - ZONES : zone;
        return quarters * 15;
    }
}
