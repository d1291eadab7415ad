package org.dateline.page.chart;

/** Numbers as they stand in SVG. */
final class SvgNumbers {
    private SvgNumbers() {}

    /** To a tenth of a pixel, which no eye tells apart. */
    static double round(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    /** As it is written, without a fraction where there is none. */
    static String text(double pixels) {
        double rounded = round(pixels);
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
