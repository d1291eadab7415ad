// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.BadParameterException;
import org.dateline.model.Position;

/**
 * A box on the map, in degrees on WGS 84, borders included; in the order of GeoJSON (RFC 7946, section 5). Where west is greater
 * than east the box reaches over the 180th meridian.
 *
 * @param west −180 to 180
 * @param south −90 to 90, at most north
 * @param east −180 to 180
 * @param north −90 to 90
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** Checks the ranges. */
    public BoundingBox {
        boolean inside =
                Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
        if (!inside || south > north) {
            throw new IllegalArgumentException("not a box: " + west + "," + south + "," + east + "," + north);
        }
    }

    /**
     * Reads four numbers with commas between them.
     *
     * @param parameter the name of the parameter, for the message
     * @throws BadParameterException where it is no box
     */
    public static BoundingBox parse(String parameter, String text) {
        try {
            List<Double> numbers = new ArrayList<>();
            for (String number : text.split(",", -1)) {
                numbers.add(new BigDecimal(number.strip()).doubleValue());
            }
            if (numbers.size() == 4) {
                return new BoundingBox(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
            }
        } catch (IllegalArgumentException e) {
            throw expected(parameter, text);
        }
        throw expected(parameter, text);
    }

    private static BadParameterException expected(String parameter, String text) {
        return new BadParameterException(
                parameter, text, "west,south,east,north in degrees, south below north, such as 12.5,32,14.5,33.2");
    }

    /** Whether a point lies in it. */
    public boolean contains(Position point) {
        boolean between = west <= east
                ? point.longitude() >= west && point.longitude() <= east
                : point.longitude() >= west || point.longitude() <= east;
        return between && point.latitude() >= south && point.latitude() <= north;
    }

    /** As it is written in a URL. */
    @Override
    public String toString() {
        return String.join(",", plain(west), plain(south), plain(east), plain(north));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
