package org.dateline.page.chart;

/** Numbers as SVG writes them. */
public final class SvgNumbers {
    private SvgNumbers() {}

    /** Rounds to a tenth of a pixel, which is finer than anybody sees. */
    public static double round(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    /** The shortest text of a number: without a fraction if it is whole. */
    static String text(double pixels) {
        double rounded = round(pixels);
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
