// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.changes;

import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.changes.PeriodChanges;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.event.LinkedPage;

/**
 * The page of what changed between two days.
 *
 * @param changes what changed
 * @param from the first day as the form has it, such as {@code 2019-04-10}
 * @param to the second day as the form has it; empty for today
 * @param first the first day, in words
 * @param second the second day, in words
 * @param paths the paths of pages
 * @param formats links to other formats
 * @param parts links to what changed later and earlier, where this is a part
 */
public record PeriodPage(
        PeriodChanges changes,
        String from,
        String to,
        String first,
        String second,
        PagePaths paths,
        List<Link> formats,
        List<Link> parts)
        implements Page, LinkedPage {
    private static final int MOST = 500;

    /** Keeps copies of the lists. */
    public PeriodPage {
        parts = List.copyOf(parts);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "changes/period.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Changes from " + first + " to " + second)
                .describedAs(
                        "What became known between two days: new events, other values, states and disputes, and the sources.")
                .withFormats(formats);
    }

    /** All differences. */
    public ComparisonTables tables() {
        return new ComparisonTables(changes.changes(), paths, MOST, ComparisonWording.between(first, second));
    }

    /** How many sources were published, in words. */
    public String published() {
        return EnglishText.count(changes.sources().size(), "source");
    }

    /** The sources of the period. */
    public List<Link> sources() {
        return changes.sources().stream().map(this::link).toList();
    }

    /**
     * An event that changed.
     *
     * @param event the event
     * @param changed when, in words
     * @param sources the sources of the period that tell of it; none where one was replaced
     */
    public record Row(Link event, String changed, List<Link> sources) {
        /** Keeps a copy. */
        public Row {
            sources = List.copyOf(sources);
        }
    }

    /** The events that changed, the last first. */
    public List<Row> tellings() {
        return changes.tellings().stream()
                .limit(MOST)
                .map(telling -> new Row(
                        link(new Named(telling.event(), telling.label())),
                        EnglishText.instant(telling.changed()),
                        telling.sources().stream().map(this::link).toList()))
                .toList();
    }
}
