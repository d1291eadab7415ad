// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.math.BigDecimal;

/**
 * A claimed distance beside the computed one.
 *
 * @param claim the claim
 * @param reportedMetres as claimed, to a tenth
 * @param computedMetres the geodesic on the WGS 84 ellipsoid, to a tenth
 * @param discrepancy whether the two differ by more than a tenth
 */
public record DistanceComparison(
        DistanceClaim claim, BigDecimal reportedMetres, BigDecimal computedMetres, boolean discrepancy) {
    /** Both lengths: {@code 31 miles (49.9 km), computed 80.9 km; they differ by more than a tenth}. */
    public String inWords() {
        return claim.distance().inWords() + ", computed " + Distance.kilometres(computedMetres)
                + (discrepancy ? "; they differ by more than a tenth" : "");
    }
}
