package org.dateline.page.site;

import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * A request that could not be answered.
 *
 * @param status HTTP status code
 * @param title what that means in a word or two
 * @param message what was wrong
 */
public record ErrorPage(int status, String title, String message) implements Page {
    @Override
    public String template() {
        return "site/error.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled(title);
    }
}
