// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.site;

import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The page for a request that failed.
 *
 * @param status HTTP status code
 * @param title the fault in a few words
 * @param message the fault and its remedy
 * @param renewal after how many seconds the page asks again by itself; 0 where it does not
 */
public record ErrorPage(int status, String title, String message, int renewal) implements Page {
    @Override
    public String template() {
        return "site/error.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(title);
    }
}
