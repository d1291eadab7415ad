package org.dateline.page;

/**
 * The parts that all pages of a server share.
 *
 * @param dataDate the day of the newest report, as text; may be empty
 * @param readOnly whether imports are disabled
 */
public record SiteChrome(String dataDate, boolean readOnly) {
    /** No data date, read-only. */
    public static final SiteChrome EMPTY = new SiteChrome("", true);
}
