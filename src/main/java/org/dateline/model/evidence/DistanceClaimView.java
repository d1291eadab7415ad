// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.model.Distance;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * A claimed distance, beside what the places' points give.
 *
 * @param from the first place
 * @param to the second place
 * @param claimed as it was given; absent where the number or the unit is not understood
 * @param fromPoint where the first place is
 * @param toPoint where the second place is
 * @param discrepancy whether the two differ by more than a tenth
 */
public record DistanceClaimView(
        Named from,
        Named to,
        Optional<Distance> claimed,
        @Nullable Position fromPoint,
        @Nullable Position toPoint,
        boolean discrepancy) {
    /** The distance as claimed, with its unit in words and in kilometres: {@code 31 miles (49.9 km)}. */
    public String figure() {
        return claimed.map(Distance::inWords).orElse("an unknown distance");
    }

    /** The geodesic on the WGS 84 ellipsoid between the places' points, in kilometres; empty where one has no point. */
    public String computed() {
        if (fromPoint == null || toPoint == null) {
            return "";
        }
        return Distance.kilometres(BigDecimal.valueOf(fromPoint.metresTo(toPoint)));
    }

    /** The claim as a clause: {@code Gharyan is 31 miles (49.9 km) from Tripoli}. */
    public String inWords() {
        return from.label() + " is " + figure() + " from " + to.label();
    }
}
