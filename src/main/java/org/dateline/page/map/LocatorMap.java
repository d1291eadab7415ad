package org.dateline.page.map;

import java.util.Locale;

/**
 * A small map that shows where a place is. The server draws it from the bundled outline with {@code map/locator.jte}:
 * {@code @template.map.locator(locator = page.locator())}.
 *
 * @param name the name of the place, for screen readers
 * @param latitude in degrees north, −90 to 90
 * @param longitude in degrees east, −180 to 180
 * @param radius the uncertainty or the extent of the place around the point, in metres; 0 for a point
 * @param zoom the zoom level of web maps, 0 to 12: 3 shows a continent, {@value #COUNTRY} a country, 7 a province
 */
public record LocatorMap(String name, double latitude, double longitude, double radius, int zoom) {
    /** The zoom level that shows a country. */
    public static final int COUNTRY = 5;
    /** The width of the drawing in its own units. */
    static final int WIDTH = 320;
    /** The height of the drawing in its own units. */
    static final int HEIGHT = 220;

    private static final double TILE = 256;
    private static final double FULL_CIRCLE = 360;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double SMALLEST_AREA = 6;
    private static final double TIGHTEST = 0.2;

    /** Checks the ranges. */
    public LocatorMap {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180) || !(radius >= 0) || zoom < 0 || zoom > 12) {
            throw new IllegalArgumentException("Map position out of range: latitude " + latitude + ", longitude "
                    + longitude + ", radius " + radius + ", zoom " + zoom);
        }
    }

    /** A map at the zoom level of a country. */
    public static LocatorMap around(String name, double latitude, double longitude, double radius) {
        return new LocatorMap(name, latitude, longitude, radius, COUNTRY);
    }

    /** The uncertainty of a place in metres, by the local name of its {@code dl:geoPrecision}. */
    public static double radiusOf(String precision) {
        return switch (precision) {
            case "exactPoint" -> 0;
            case "settlementCentre" -> 3_000;
            case "districtCentre" -> 8_000;
            case "nearbyPoint" -> 15_000;
            case "regionCentre" -> 80_000;
            case "countryCentre" -> 400_000;
            default -> 5_000;
        };
    }

    /** The land as SVG path data. */
    public String land() {
        StringBuilder path = new StringBuilder();
        window().rings(WorldOutline.world().land()).forEach(ring -> draw(ring, true, path));
        return path.toString();
    }

    /** The borders between countries as SVG path data. */
    public String borders() {
        StringBuilder path = new StringBuilder();
        window().lines(WorldOutline.world().borders()).forEach(line -> draw(line, false, path));
        return path.toString();
    }

    /** The radius of the area in units of the drawing; 0 for a point. */
    public double area() {
        double units = radius / METRES_PER_DEGREE * unitsPerDegree();
        return units < SMALLEST_AREA ? 0 : Math.round(units * 10) / 10.0;
    }

    /** The content of the map in words. */
    public String description() {
        String where = String.format(
                Locale.ROOT,
                "%s at %.2f° %s, %.2f° %s",
                name,
                Math.abs(latitude),
                latitude < 0 ? "south" : "north",
                Math.abs(longitude),
                longitude < 0 ? "west" : "east");
        return radius < 1_000 ? where : where + ", within about " + Math.round(radius / 1_000) + " km";
    }

    private double unitsPerDegree() {
        return TILE * Math.pow(2, zoom) / FULL_CIRCLE / flattening();
    }

    /** A degree of longitude is shorter than one of latitude, by this factor. */
    private double flattening() {
        return Math.max(TIGHTEST, Math.cos(Math.toRadians(latitude)));
    }

    private MapWindow window() {
        double high = HEIGHT / 2.0 / unitsPerDegree();
        double wide = WIDTH / 2.0 / unitsPerDegree() / flattening();
        return new MapWindow(longitude - wide, latitude - high, longitude + wide, latitude + high);
    }

    private void draw(double[][] points, boolean closed, StringBuilder path) {
        String last = "";
        for (double[] point : points) {
            double x = WIDTH / 2.0 + (point[0] - longitude) * unitsPerDegree() * flattening();
            double y = HEIGHT / 2.0 - (point[1] - latitude) * unitsPerDegree();
            String next = Math.round(x * 2) / 2.0 + " " + Math.round(y * 2) / 2.0;
            if (!next.equals(last)) {
                path.append(last.isEmpty() ? "M" : "L").append(next);
            }
            last = next;
        }
        path.append(closed && !last.isEmpty() ? "Z" : "");
    }
}
