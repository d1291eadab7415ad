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
        DistanceClaim claim, BigDecimal reportedMetres, BigDecimal computedMetres, boolean discrepancy) {}
