// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.math.BigDecimal;

/**
 * A claimed distance that differs from the computed one by more than a tenth.
 *
 * @param claim the claim
 * @param reportedMetres as claimed, to a tenth
 * @param computedMetres the geodesic on the WGS 84 ellipsoid, to a tenth
 */
public record Discrepancy(DistanceClaim claim, BigDecimal reportedMetres, BigDecimal computedMetres) {}
