package org.dateline.model;

/**
 * A distance that a source gives between two places.
 *
 * @param said who says so
 * @param distance how far
 * @param from where the first place is
 * @param to where the second place is
 */
public record DistanceClaim(Provenance said, Distance distance, Position from, Position to) {}
