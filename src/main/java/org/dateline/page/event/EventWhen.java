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
 * When an event takes place.
 *
 * @param view what is shown
 * @param paths where reports are shown
 */
public record EventWhen(EventView view, PagePaths paths) {
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final int TELLINGS = 12;

    /** The calendar day at the place; empty where the event may lie on several days, of which it is but the first. */
    public String localDay() {
        boolean isOfOneDay = held().span()
                .begin()
                .flatMap(begin -> held().span().end().map(end -> Duration.between(begin, end)))
                .filter(length -> length.compareTo(ONE_DAY) <= 0)
                .isPresent();
        return isOfOneDay && !held().localDate().isEmpty() ? EnglishText.day(held().localDate()) : "";
    }

    /** The span as it is held and as each source tells it. */
    public Optional<SpanDrawing> drawing() {
        List<SpanDrawing.Line> lines = new ArrayList<>();
        lines.add(new SpanDrawing.Line(
                new Link("held, all sources considered", ""),
                held().span(),
                held().status().word()));
        view.told().stream()
                .filter(told -> !told.span().isUnknown())
                .limit(TELLINGS)
                .forEach(told -> lines.add(new SpanDrawing.Line(
                        new Link(
                                told.report().shortName(),
                                paths.doc(told.report().iri())),
                        told.span(),
                        told.status().word())));
        return SpanDrawing.of(lines);
    }

    private AssessedEvent held() {
        return view.held();
    }
}
