// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.tdb2.store.NodeIdType;
import org.apache.jena.tdb2.store.value.DoubleNode62;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of numbers. SPARQL compares numbers of two types as the wider one, which may be a float, so that large numbers are equal that
 * differ by a part in 16 million. All bounds are wider than that. NaN and the infinities are always possible.
 */
final class NumberBounds {
    private static final List<NodeIdType> INTEGERS = List.of(
            NodeIdType.XSD_INTEGER,
            NodeIdType.XSD_POSITIVE_INTEGER,
            NodeIdType.XSD_NEGATIVE_INTEGER,
            NodeIdType.XSD_NON_NEGATIVE_INTEGER,
            NodeIdType.XSD_NON_POSITIVE_INTEGER,
            NodeIdType.XSD_LONG,
            NodeIdType.XSD_INT,
            NodeIdType.XSD_SHORT,
            NodeIdType.XSD_BYTE,
            NodeIdType.XSD_UNSIGNEDLONG,
            NodeIdType.XSD_UNSIGNEDINT,
            NodeIdType.XSD_UNSIGNEDSHORT,
            NodeIdType.XSD_UNSIGNEDBYTE);

    private static final BigDecimal RELATIVE = new BigDecimal("1E-6");
    private static final BigDecimal ABSOLUTE = new BigDecimal("1E-30");
    private static final long MOST_INTEGER = (1L << 55) - 1;
    private static final int SCALE_SHIFT = 48;
    private static final int SCALES = 1 << 7;
    private static final long MOST_DECIMAL = (1L << 47) - 1;
    private static final long DECIMAL_MASK = (1L << SCALE_SHIFT) - 1;
    private static final int INFINITE_FLOAT = 0x7F800000;
    private static final int FLOAT_SIGN = 1 << 31;
    private static final long INFINITE_DOUBLE = 0x1FFL << 52;
    private static final long DOUBLE_SIGN = 1L << 61;
    private static final double LEAST_DOUBLE = 0x1p-254;
    private static final double MOST_DOUBLE = 0x1p256;

    private final List<KeyRange> ranges = new ArrayList<>();
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    private final RoundingMode roundLow;
    private final RoundingMode roundHigh;

    private NumberBounds(
            @Nullable BigDecimal low, @Nullable BigDecimal high, RoundingMode roundLow, RoundingMode roundHigh) {
        this.low = low;
        this.high = high;
        this.roundLow = roundLow;
        this.roundHigh = roundHigh;
    }

    /** What a comparison with a number selects; null for NaN, the infinities and what is no number. */
    static @Nullable KeySelection of(NodeValue constant, BoundSide comparison) {
        BigDecimal value = value(constant);
        if (value == null) {
            return null;
        }
        BigDecimal margin = value.abs().multiply(RELATIVE).add(ABSOLUTE);
        BigDecimal below = value.subtract(margin);
        BigDecimal above = value.add(margin);
        boolean hasLow = comparison.boundsBelow();
        boolean hasHigh = comparison.boundsAbove();
        NumberBounds possible = new NumberBounds(
                hasLow ? below : null, hasHigh ? above : null, RoundingMode.FLOOR, RoundingMode.CEILING);
        possible.ranges.add(IdLayout.TEXT);
        possible.addIntegers();
        possible.addDecimals();
        possible.addFloats();
        possible.addDoubles();
        possible.addSpecials();
        NumberBounds certain = new NumberBounds(
                hasLow ? above : null, hasHigh ? below : null, RoundingMode.CEILING, RoundingMode.FLOOR);
        if (comparison != BoundSide.AT) {
            certain.addIntegers();
            certain.addFloats();
            certain.addDoubles();
        }
        return new KeySelection(KeySet.of(possible.ranges), KeySet.of(certain.ranges));
    }

    private static @Nullable BigDecimal value(NodeValue constant) {
        if (!constant.isNumber()) {
            return null;
        }
        if (constant.isInteger() || constant.isDecimal()) {
            return constant.getDecimal();
        }
        double value = constant.isFloat() ? constant.getFloat() : constant.getDouble();
        return Double.isFinite(value) ? new BigDecimal(value) : null;
    }

    private void add(long base, long from, long to) {
        if (Long.compareUnsigned(from, to) <= 0) {
            ranges.add(new KeyRange(base + from, base + to));
        }
    }

    private void addIntegers() {
        long from = lowest(0, MOST_INTEGER);
        long to = highest(0, MOST_INTEGER);
        for (NodeIdType type : INTEGERS) {
            addSigned(IdLayout.start(type), from, to, IdLayout.VALUE_MASK);
        }
    }

    /** Adds whole numbers whose negative ones have the sign bit within a mask, above the others. */
    private void addSigned(long base, long from, long to, long mask) {
        if (from < 0 && from <= to) {
            add(base, from & mask, Math.min(to, -1) & mask);
        }
        if (to >= 0 && from <= to) {
            add(base, Math.max(from, 0), to);
        }
    }

    /** The lower bound in units of a decimal place, not beyond what ids hold; one more than the most if all ids are below it. */
    private long lowest(int scale, long most) {
        if (low == null) {
            return -most - 1;
        }
        return units(low, scale, roundLow)
                .min(BigInteger.valueOf(most + 1))
                .max(BigInteger.valueOf(-most - 1))
                .longValue();
    }

    /** The same for the upper bound; one less than the least if all ids are above it. */
    private long highest(int scale, long most) {
        if (high == null) {
            return most;
        }
        return units(high, scale, roundHigh)
                .min(BigInteger.valueOf(most))
                .max(BigInteger.valueOf(-most - 2))
                .longValue();
    }

    private static BigInteger units(BigDecimal bound, int scale, RoundingMode rounding) {
        return bound.movePointRight(scale).setScale(0, rounding).toBigInteger();
    }

    /** A decimal's scale is above its digits. A negative scale, which no number of XML Schema has, is possible as a whole. */
    private void addDecimals() {
        long base = IdLayout.start(NodeIdType.XSD_DECIMAL);
        for (int scale = 0; scale < SCALES; scale++) {
            long from = lowest(scale, MOST_DECIMAL);
            long to = highest(scale, MOST_DECIMAL);
            addSigned(base + ((long) scale << SCALE_SHIFT), from, to, DECIMAL_MASK);
        }
        add(base, (long) SCALES << SCALE_SHIFT, IdLayout.VALUE_MASK);
    }

    private void addFloats() {
        long base = IdLayout.start(NodeIdType.XSD_FLOAT);
        float from = low == null ? -Float.MAX_VALUE : Math.max(-Float.MAX_VALUE, Math.nextDown(low.floatValue()));
        float to = high == null ? Float.MAX_VALUE : Math.min(Float.MAX_VALUE, Math.nextUp(high.floatValue()));
        if (from > to) {
            return;
        }
        if (to >= 0) {
            add(base, Float.floatToIntBits(Math.max(from, 0f)), Float.floatToIntBits(to));
        }
        if (from <= 0) {
            add(base, negative(Math.min(to, 0f)), negative(from));
        }
    }

    private static long negative(float value) {
        return Integer.toUnsignedLong(Float.floatToIntBits(Math.abs(value)) | FLOAT_SIGN);
    }

    private void addDoubles() {
        double from = low == null ? Double.NEGATIVE_INFINITY : Math.nextDown(low.doubleValue());
        double to = high == null ? Double.POSITIVE_INFINITY : Math.nextUp(high.doubleValue());
        if (from > to) {
            return;
        }
        if (to >= 0) {
            add(IdLayout.DOUBLE_START, least(Math.max(from, 0)), most(to));
        }
        if (from <= 0) {
            long base = IdLayout.DOUBLE_START + DOUBLE_SIGN;
            add(base, least(Math.abs(Math.min(to, 0))), most(Math.abs(from)));
        }
    }

    /** The least bits of doubles that are not below one that is not negative. */
    private static long least(double value) {
        if (value < LEAST_DOUBLE) {
            return 0;
        }
        return value >= MOST_DOUBLE ? INFINITE_DOUBLE : DoubleNode62.pack(value);
    }

    private static long most(double value) {
        if (value < LEAST_DOUBLE) {
            return DoubleNode62.MIN_NORMAL_BITS;
        }
        return value >= MOST_DOUBLE ? INFINITE_DOUBLE - 1 : DoubleNode62.pack(value);
    }

    private void addSpecials() {
        long floats = IdLayout.start(NodeIdType.XSD_FLOAT);
        add(floats, INFINITE_FLOAT, Integer.MAX_VALUE);
        add(floats, Integer.toUnsignedLong(INFINITE_FLOAT | FLOAT_SIGN), (1L << 32) - 1);
        add(IdLayout.DOUBLE_START, INFINITE_DOUBLE, DOUBLE_SIGN - 1);
        add(IdLayout.DOUBLE_START + DOUBLE_SIGN, INFINITE_DOUBLE, DOUBLE_SIGN - 1);
    }
}
