// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.chart;

/**
 * The greatest width of text with a font size of 12 pixels. The typeface of the reader is unknown, so the widths are those of wide
 * typefaces (DejaVu, Verdana).
 */
final class TextWidth {
    private static final double NARROW = 4.6;
    private static final double USUAL = 7.7;
    private static final double WIDE = 10.2;
    private static final double FULL = 12.5;
    private static final int EAST_ASIAN = 0x2E80;

    private TextWidth() {}

    /** The width in pixels. */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int sign) {
        if (sign >= EAST_ASIAN) {
            return FULL;
        }
        if ("iIjl.,:;'|!()[] ftr-".indexOf(sign) >= 0) {
            return NARROW;
        }
        return "mwMW@%—…".indexOf(sign) >= 0 || Character.isUpperCase(sign) ? WIDE : USUAL;
    }

    /** As much of a text as fits, with an ellipsis if it is cut; empty if fewer than {@value #FEW} characters fit. */
    static String fitting(String text, double room) {
        String line = text.strip().replaceAll("\\s+", " ");
        int[] signs = line.codePoints().limit(LONGEST).toArray();
        double used = 0;
        for (int i = 0; i < signs.length; i++) {
            used += of(signs[i]);
            if (used > room || (i == signs.length - 1 && line.codePointCount(0, line.length()) > signs.length)) {
                return cut(signs, room);
            }
        }
        return line;
    }

    private static final int LONGEST = 160;
    private static final int FEW = 6;

    private static String cut(int[] signs, double room) {
        double used = WIDE;
        int kept = 0;
        while (kept < signs.length && used + of(signs[kept]) <= room) {
            used += of(signs[kept]);
            kept++;
        }
        return kept < FEW ? "" : new String(signs, 0, kept).strip() + "…";
    }
}
