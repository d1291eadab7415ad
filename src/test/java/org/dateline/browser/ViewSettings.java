package org.dateline.browser;

/**
 * The settings with which a page is shown.
 *
 * @param name for the files of screenshots
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param dark whether the reader prefers dark pages
 * @param scripting whether scripts run
 * @param print whether the page is laid out as for paper
 */
public record ViewSettings(String name, int width, int height, boolean dark, boolean scripting, boolean print) {
    /** A desk, light. */
    public static final ViewSettings WIDE = new ViewSettings("wide", 1440, 1000, false, true, false);

    /** A telephone, light. */
    public static final ViewSettings PHONE = new ViewSettings("phone", 390, 844, false, true, false);

    /** The same in the dark. */
    public ViewSettings inTheDark() {
        return new ViewSettings(name + "-dark", width, height, true, scripting, print);
    }

    /** The same where scripts are switched off. */
    public ViewSettings withoutScripts() {
        return new ViewSettings(name + "-noscript", width, height, dark, false, print);
    }

    /** The same as it would be printed. */
    public ViewSettings onPaper() {
        return new ViewSettings(name + "-print", width, height, dark, scripting, true);
    }

    /** Whether the browser is to behave as a telephone's does. */
    boolean isPhone() {
        return width < 600;
    }
}
