package org.dateline.page.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The bundled outline of the world, {@code data/outline/world.geojson}: coasts and borders, as lists of points in degrees. */
final class WorldOutline {
    private static final String FILE = "/data/outline/world.geojson";
    private static final WorldOutline WORLD = read();

    private final List<double[][]> land;
    private final List<double[][]> borders;

    private WorldOutline(List<double[][]> land, List<double[][]> borders) {
        this.land = land;
        this.borders = borders;
    }

    static WorldOutline world() {
        return WORLD;
    }

    /** Rings of points, longitude before latitude; the last point equals the first. */
    List<double[][]> land() {
        return land;
    }

    /** Lines of points, longitude before latitude. */
    List<double[][]> borders() {
        return borders;
    }

    private static WorldOutline read() {
        List<double[][]> land = new ArrayList<>();
        List<double[][]> borders = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(WorldOutline.class.getResourceAsStream(FILE), FILE)) {
            for (JsonNode feature : new ObjectMapper().readTree(in).path("features")) {
                JsonNode coordinates = feature.path("geometry").path("coordinates");
                if ("land".equals(feature.path("properties").path("kind").asText())) {
                    coordinates.forEach(polygon -> polygon.forEach(ring -> land.add(points(ring))));
                } else {
                    coordinates.forEach(line -> borders.add(points(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorldOutline(List.copyOf(land), List.copyOf(borders));
    }

    private static double[][] points(JsonNode line) {
        double[][] points = new double[line.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {
                line.get(i).get(0).asDouble(), line.get(i).get(1).asDouble()
            };
        }
        return points;
    }
}
