package org.dateline.page.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of the map. Outlines are clipped to it.
 *
 * @param west its western edge, in degrees east; may be below −180, but nothing is drawn there
 * @param south its southern edge, in degrees north
 * @param east its eastern edge, in degrees east; may be above 180, but nothing is drawn there
 * @param north its northern edge, in degrees north
 */
record MapWindow(double west, double south, double east, double north) {
    private static final int SIDES = 4;

    /** The parts of areas in this section: their rings, clipped at its edge (Sutherland and Hodgman, 1974). */
    List<double[][]> rings(List<double[][]> rings) {
        List<double[][]> inside = new ArrayList<>();
        for (double[][] ring : rings) {
            List<double[]> points = touches(ring, 0, ring.length) ? List.of(ring) : List.of();
            for (int side = 0; side < SIDES && !points.isEmpty(); side++) {
                points = cut(points, side);
            }
            if (!points.isEmpty()) {
                inside.add(points.toArray(double[][]::new));
            }
        }
        return inside;
    }

    /** The parts of lines in this section, with the segments that cross its edge. */
    List<double[][]> lines(List<double[][]> lines) {
        List<double[][]> inside = new ArrayList<>();
        for (double[][] line : lines) {
            List<double[]> run = new ArrayList<>();
            for (int i = 1; i < line.length; i++) {
                if (touches(line, i - 1, i + 1)) {
                    if (run.isEmpty()) {
                        run.add(line[i - 1]);
                    }
                    run.add(line[i]);
                } else if (!run.isEmpty()) {
                    inside.add(run.toArray(double[][]::new));
                    run.clear();
                }
            }
            if (!run.isEmpty()) {
                inside.add(run.toArray(double[][]::new));
            }
        }
        return inside;
    }

    /** Whether the bounding box of some of the points overlaps this section. */
    private boolean touches(double[][] points, int from, int to) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = from; i < to; i++) {
            for (int axis = 0; axis < 2; axis++) {
                low[axis] = Math.min(low[axis], points[i][axis]);
                high[axis] = Math.max(high[axis], points[i][axis]);
            }
        }
        return low[0] <= east && high[0] >= west && low[1] <= north && high[1] >= south;
    }

    private List<double[]> cut(List<double[]> ring, int side) {
        List<double[]> kept = new ArrayList<>();
        double[] previous = ring.get(ring.size() - 1);
        for (double[] point : ring) {
            if (depth(point, side) >= 0 != depth(previous, side) >= 0) {
                double share = depth(previous, side) / (depth(previous, side) - depth(point, side));
                kept.add(new double[] {
                    previous[0] + share * (point[0] - previous[0]), previous[1] + share * (point[1] - previous[1])
                });
            }
            if (depth(point, side) >= 0) {
                kept.add(point);
            }
            previous = point;
        }
        return kept;
    }

    /** The distance of a point from one side, in degrees; negative outside. */
    private double depth(double[] point, int side) {
        return switch (side) {
            case 0 -> point[0] - west;
            case 1 -> east - point[0];
            case 2 -> point[1] - south;
            default -> north - point[1];
        };
    }
}
