// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * The shortest way from one point to another on the WGS 84 ellipsoid.
 *
 * @param metres how long it is
 * @param azimuth in which direction it begins, in degrees clockwise from north, −180 to 180
 */
public record GeodesicPath(double metres, double azimuth) {
    private static final String[] WINDS = {
        "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"
    };

    /** The way between two points. */
    public static GeodesicPath between(Position from, Position to) {
        GeodesicData line = Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
        return new GeodesicPath(line.s12, line.azi1);
    }

    /** The direction as one of eight winds: {@code north-east}. */
    public String wind() {
        return WINDS[(int) Math.floorMod(Math.round(azimuth / 45), (long) WINDS.length)];
    }

    /** The length in kilometres: {@code 80.9 km}, from 100 km on without decimals. */
    public String kilometres() {
        return EnglishText.kilometres(metres);
    }
}
