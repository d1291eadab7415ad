package org.dateline.model;

/**
 * A point on the WGS 84 ellipsoid.
 *
 * @param latitude in degrees, −90 to 90
 * @param longitude in degrees, −180 to 180
 */
public record Position(double latitude, double longitude) {

    /** Checks the ranges. */
    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a position: latitude " + latitude + ", longitude " + longitude);
        }
    }

    /** Longitude before latitude, as in well-known text. */
    public String wkt() {
        return longitude + " " + latitude;
    }
}
