// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dateline.model.EnglishText;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The queries and updates that run.
 *
 * @param lines one for each, the oldest first
 * @param all whether these are those of all users
 */
public record RunningQueriesPage(List<Line> lines, boolean all) implements Page {
    /** Keeps a copy of the list. */
    public RunningQueriesPage {
        lines = List.copyOf(lines);
    }

    /**
     * One query or update.
     *
     * @param id its number
     * @param kind {@code query} or {@code update}
     * @param sender the user, or the address where nobody logged in
     * @param requestId the id of its request
     * @param age since when it has been running or waiting
     * @param rows how many rows it has given, or how many statements it has added and deleted
     * @param text what it asks
     * @param cancelled whether it was asked to stop
     */
    public record Line(
            long id,
            String kind,
            String sender,
            String requestId,
            Duration age,
            long rows,
            String text,
            boolean cancelled) {
        /** The age in seconds. */
        public String seconds() {
            return String.format(Locale.ROOT, "%.1f s", age.toMillis() / 1000.0);
        }

        /** The rows, with separators between thousands. */
        public String count() {
            return EnglishText.number(rows);
        }
    }

    @Override
    public String template() {
        return "site/runningqueries.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Running queries");
    }
}
