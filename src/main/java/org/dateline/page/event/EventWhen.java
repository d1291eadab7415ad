// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EnglishText;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventView;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;

/**
 * The time of an event.
 *
 * @param view the event and its sources
 * @param paths the paths of pages
 */
public record EventWhen(EventView view, PagePaths paths) {
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final int MOST_ACCOUNTS = 12;

    /** The calendar day at the place of the event; empty if the event may be on more than one day. */
    public String localDay() {
        boolean isOfOneDay = assessed()
                .span()
                .begin()
                .flatMap(begin -> assessed().span().end().map(end -> Duration.between(begin, end)))
                .filter(length -> length.compareTo(ONE_DAY) <= 0)
                .isPresent();
        return isOfOneDay && !assessed().localDate().isEmpty()
                ? EnglishText.day(assessed().localDate())
                : "";
    }

    /** The assessed span and the span of each account; empty if none is known. */
    public Optional<SpanDrawing> drawing() {
        List<SpanDrawing.Line> lines = new ArrayList<>();
        lines.add(new SpanDrawing.Line(
                new Link("assessed from all sources", ""),
                assessed().span(),
                assessed().status().word()));
        view.accounts().stream()
                .filter(account -> !account.span().isUnknown())
                .limit(MOST_ACCOUNTS)
                .forEach(account -> lines.add(new SpanDrawing.Line(
                        new Link(
                                account.report().shortName(),
                                paths.doc(account.report().iri())),
                        account.span(),
                        account.status().word())));
        return SpanDrawing.of(lines);
    }

    private AssessedEvent assessed() {
        return view.assessed();
    }
}
