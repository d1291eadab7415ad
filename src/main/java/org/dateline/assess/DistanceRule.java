// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.model.Distance;
import org.dateline.model.DistanceClaim;
import org.dateline.model.DistanceComparison;
import org.dateline.model.Position;

/** Compares a claimed distance with the computed one. */
public final class DistanceRule {
    /** The rule's name, which is also that of its page. */
    public static final String NAME = "distances";

    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private DistanceRule() {}

    /** Length of the geodesic on the WGS 84 ellipsoid, in metres. */
    public static double metres(Position from, Position to) {
        return from.metresTo(to);
    }

    /**
     * The claimed distance beside the computed one. It is a discrepancy if the computed distance, rounded as the claimed one was,
     * differs from the claimed one by more than a tenth.
     */
    public static DistanceComparison compare(DistanceClaim claim) {
        double metres = metres(claim.from(), claim.to());
        Distance claimed = claim.distance();
        BigDecimal difference =
                claimed.rounded(metres).subtract(claimed.number()).abs();
        return new DistanceComparison(
                claim,
                claimed.metres(),
                BigDecimal.valueOf(metres).setScale(1, RoundingMode.HALF_UP),
                difference.compareTo(claimed.number().multiply(TOLERANCE)) > 0);
    }
}
