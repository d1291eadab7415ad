package org.dateline.page;

/**
 * What all pages of a server show alike.
 *
 * @param dataDate the day of the newest report, readable; empty where there is none
 * @param readOnly whether nothing can be imported
 */
public record SiteChrome(String dataDate, boolean readOnly) {
    /** Nothing is known of the data. */
    public static final SiteChrome EMPTY = new SiteChrome("", true);
}
