// SPDX-License-Identifier: Apache-2.0
package org.dateline.page;

/** Texts as cells of a file that a spreadsheet opens. It runs a text that begins with one of a few characters as a formula. */
public final class SpreadsheetText {
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** The text, after an apostrophe where a spreadsheet would run it as a formula: it then shows the text. */
    public static String safe(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
