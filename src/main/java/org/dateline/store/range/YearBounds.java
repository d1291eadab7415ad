// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.tdb2.store.NodeIdType;

/** Bounds of {@code YEAR(?value)}: the year as written, in the zone of the value. */
final class YearBounds {
    private static final List<NodeIdType> TYPES =
            List.of(NodeIdType.XSD_DATETIME, NodeIdType.XSD_DATETIMESTAMP, NodeIdType.XSD_DATE);

    private YearBounds() {}

    /** What a comparison of the year with a whole number selects. */
    static KeySelection of(BigInteger number, BoundSide comparison) {
        long year = number.max(BigInteger.valueOf(-1))
                .min(BigInteger.valueOf(IdLayout.YEARS))
                .longValue();
        long from = comparison.boundsBelow() ? year : 0;
        long to = comparison.boundsAbove() ? year : IdLayout.YEARS;
        List<KeyRange> ranges = new ArrayList<>();
        ranges.add(IdLayout.TEXT);
        for (NodeIdType type : TYPES) {
            for (int zone = 0; zone < IdLayout.ZONES && to >= 0; zone++) {
                long start = IdLayout.start(type, zone);
                ranges.add(new KeyRange(
                        start + (Math.max(from, 0) << IdLayout.YEAR_SHIFT),
                        start + ((to + 1) << IdLayout.YEAR_SHIFT) - 1));
            }
        }
        return new KeySelection(KeySet.of(ranges), KeySet.NONE);
    }
}
