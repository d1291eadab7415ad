// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.tdb2.store.NodeIdType;
import org.jspecify.annotations.Nullable;

/**
 * A kind of values whose ids are in the order of the values, and different for different values.
 *
 * @param range the ids of the kind
 * @param isAscending whether a greater id is a greater value; otherwise it is a smaller one
 * @param type the start of the ids of the datatype
 * @param rank the place of the kind among those of its datatype that have one order together; all others have rank 0
 */
record ValueKind(KeyRange range, boolean isAscending, long type, int rank) {
    private static final int NEGATIVE = 1;
    private static final int POSITIVE = 2;
    private static final int TYPE_SHIFT = IdLayout.VALUE_BITS;
    private static final long HALF = 1L << 55;
    private static final long FLOAT_SIGN = 1L << 31;
    private static final long INFINITE_FLOAT = 0x7F800000L;
    private static final long DOUBLE_SIGN = 1L << 61;
    private static final long INFINITE_DOUBLE = 0x1FFL << 52;

    /** The kind of an id; null for text, decimals, NaN, infinities and truth values. */
    static @Nullable ValueKind of(long key) {
        if (IdLayout.TEXT.contains(key)) {
            return null;
        }
        if (Long.compareUnsigned(key, IdLayout.DOUBLE_START) >= 0) {
            return signed(key, IdLayout.DOUBLE_START, DOUBLE_SIGN, INFINITE_DOUBLE);
        }
        long type = key >>> TYPE_SHIFT << TYPE_SHIFT;
        if (type == IdLayout.start(NodeIdType.XSD_FLOAT)) {
            return signed(key, type, FLOAT_SIGN, INFINITE_FLOAT);
        }
        if (type == IdLayout.start(NodeIdType.XSD_DATETIME)
                || type == IdLayout.start(NodeIdType.XSD_DATETIMESTAMP)
                || type == IdLayout.start(NodeIdType.XSD_DATE)) {
            long zone = key >>> IdLayout.ZONE_SHIFT << IdLayout.ZONE_SHIFT;
            return new ValueKind(new KeyRange(zone, zone + (1L << IdLayout.ZONE_SHIFT) - 1), true, type, 0);
        }
        return isInteger(type) ? integer(key, type) : null;
    }

    private static boolean isInteger(long type) {
        return type == IdLayout.start(NodeIdType.XSD_INTEGER)
                || (Long.compareUnsigned(type, IdLayout.start(NodeIdType.XSD_POSITIVE_INTEGER)) >= 0
                        && Long.compareUnsigned(type, IdLayout.start(NodeIdType.XSD_UNSIGNEDBYTE)) <= 0);
    }

    private static ValueKind integer(long key, long type) {
        return (key & HALF) == 0
                ? new ValueKind(new KeyRange(type, type + HALF - 1), true, type, POSITIVE)
                : new ValueKind(new KeyRange(type + HALF, type + IdLayout.VALUE_MASK), true, type, NEGATIVE);
    }

    /** Numbers with a sign bit above their magnitude. */
    private static @Nullable ValueKind signed(long key, long type, long sign, long infinite) {
        boolean isNegative = ((key - type) & sign) != 0;
        long start = isNegative ? type + sign : type;
        KeyRange range = new KeyRange(start, start + infinite - 1);
        return range.contains(key) ? new ValueKind(range, !isNegative, type, isNegative ? NEGATIVE : POSITIVE) : null;
    }

    /** Whether the values of both kinds have one order, in which all of one come before all of the other. */
    boolean extendsOrderOf(ValueKind other) {
        return type == other.type && rank != other.rank;
    }
}
