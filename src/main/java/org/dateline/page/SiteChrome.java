// SPDX-License-Identifier: Apache-2.0
package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * The parts that all pages of a server share.
 *
 * @param dataDate the day of the newest report today, as text; empty where it is not known, and on a page that shows an earlier day
 * @param readOnly whether imports are disabled
 * @param asOf the bar of a page that shows an earlier day; null where the page shows today
 */
public record SiteChrome(
        String dataDate, boolean readOnly, @Nullable AsOfBar asOf) {
    /** No data date, read-only, today. */
    public static final SiteChrome EMPTY = new SiteChrome("", true, null);
}
