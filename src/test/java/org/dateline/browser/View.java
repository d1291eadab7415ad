package org.dateline.browser;

/**
 * How a page is looked at.
 *
 * @param name for the files of screenshots
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param dark whether the reader prefers dark pages
 * @param scripting whether scripts run
 * @param print whether the page is laid out as for paper
 */
public record View(String name, int width, int height, boolean dark, boolean scripting, boolean print) {
    /** A desk, light. */
    public static final View WIDE = new View("wide", 1440, 1000, false, true, false);

    /** A telephone, light. */
    public static final View PHONE = new View("phone", 390, 844, false, true, false);

    /** The same in the dark. */
    public View inTheDark() {
        return new View(name + "-dark", width, height, true, scripting, print);
    }

    /** The same where scripts are switched off. */
    public View withoutScripts() {
        return new View(name + "-noscript", width, height, dark, false, print);
    }

    /** The same as it would be printed. */
    public View onPaper() {
        return new View(name + "-print", width, height, dark, scripting, true);
    }

    /** Whether the browser is to behave as a telephone's does. */
    boolean isPhone() {
        return width < 600;
    }
}
