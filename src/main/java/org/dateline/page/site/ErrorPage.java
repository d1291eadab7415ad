// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.site;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The page for a request that failed.
 *
 * @param title the fault in a few words
 * @param message the fault and its remedy
 * @param renewal after how many seconds the page asks again by itself; 0 where it does not
 * @param words the words of the search that the page offers; empty where it offers none
 * @param near the first results of that search
 */
public record ErrorPage(String title, String message, int renewal, String words, List<Link> near) implements Page {
    /** Keeps a copy. */
    public ErrorPage {
        near = List.copyOf(near);
    }

    @Override
    public String template() {
        return "site/error.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(title);
    }
}
