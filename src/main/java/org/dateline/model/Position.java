// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

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

    /** Length of the geodesic to another point on the WGS 84 ellipsoid, in metres. */
    public double metresTo(Position other) {
        return Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, GeodesicMask.DISTANCE).s12;
    }

    /** {@code 32.17° N, 13.02° E}: degrees to two decimals, about a kilometre. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }

    /** Longitude before latitude, as in well-known text. */
    public String wkt() {
        return longitude + " " + latitude;
    }
}
