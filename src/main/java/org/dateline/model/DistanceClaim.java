// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * A distance that a source gives between two places.
 *
 * @param provenance the source and time of the claim
 * @param distance how far
 * @param from where the first place is
 * @param to where the second place is
 */
public record DistanceClaim(Provenance provenance, Distance distance, Position from, Position to) {}
