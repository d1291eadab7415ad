// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.dispute.DisputeKind;
import org.dateline.page.dispute.DisputeSummary;
import org.dateline.page.dispute.DisputedEvent;
import org.dateline.page.dispute.DisputesPage;
import org.dateline.page.overview.EventLine;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.query.evidence.ClaimViewReader;
import org.dateline.query.overview.OverduePlans;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.thing.EventPages;
import org.dateline.store.Store;

/** {@code /disputes}: facts on which sources differ, distances that cannot be right, plans whose outcome no source reports. */
public final class DisputesServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final int EVENTS = 10;
    private static final int LINES = 50;
    private static final int LONGEST = 20;
    private static final Selection DISPUTED = Selection.ALL.with("disputed", "true");

    private final transient Pages pages;
    private final transient OverviewLinks links;
    private final transient TimelineService timelines;
    private final transient EventPages events;
    private final transient ClaimViewReader claims;
    private final transient Store store;

    /**
     * A servlet for one server.
     *
     * @param store which values of events are disputed
     * @param events shows the disputed events
     * @param claims finds the claimed distances that cannot be right
     */
    public DisputesServlet(
            Pages pages,
            OverviewLinks links,
            Store store,
            TimelineService timelines,
            EventPages events,
            ClaimViewReader claims) {
        this.store = store;
        this.pages = pages;
        this.links = links;
        this.timelines = timelines;
        this.events = events;
        this.claims = claims;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DisputeKind kind = kind(request);
        int number = ListParameters.page(request);
        int size = kind == DisputeKind.FACTS ? EVENTS : LINES;
        Selection outcomes = OverduePlans.open(Instant.now());
        DisputesPage.Counts counts = new DisputesPage.Counts(
                timelines.total(DISPUTED), claims.countDiscrepancies(), timelines.total(outcomes));
        int needed = (int) Math.min((long) number * size, TimelineViewOptions.MOST_EXPORTED);
        DisputeList facts = kind == DisputeKind.FACTS ? DisputeList.of(request, timelines, store, needed) : null;
        long total =
                switch (kind) {
                    case FACTS -> facts == null ? 0 : facts.total();
                    case DISTANCES -> counts.distances();
                    case OUTCOMES -> counts.outcomes();
                };
        int from = (number - 1) * size;
        if (number > 1 && (from >= total || from + size > TimelineViewOptions.MOST_EXPORTED)) {
            throw new RequestException(404, "Not found: page " + number + " of these disputes.");
        }
        List<Link> pageLinks = ListParameters.pageLinks(
                "/disputes",
                facts == null ? new UrlParameters(Map.of()).with("kind", kind.word()) : facts.parameters(),
                number,
                from + size < Math.min(total, TimelineViewOptions.MOST_EXPORTED));
        DisputesPage page = new DisputesPage(
                kind,
                facts == null ? DisputeSummary.NONE : facts.summary(links),
                facts == null ? List.of() : details(facts.rows(), from),
                kind == DisputeKind.DISTANCES ? distances(from) : List.of(),
                kind == DisputeKind.OUTCOMES ? outcomes(outcomes, from) : List.of(),
                counts,
                pageLinks,
                links.paths());
        HtmlResponse.write(request, response, pages.render(page));
    }

    private static DisputeKind kind(HttpServletRequest request) {
        String word = ListParameters.text(request, "kind", LONGEST);
        return word.isEmpty()
                ? DisputeKind.FACTS
                : DisputeKind.find(word)
                        .orElseThrow(() -> new RequestException(
                                400, "Unknown kind of dispute: " + word + ". Give facts, distances or outcomes."));
    }

    private List<DisputedEvent> details(List<EventRow> rows, int from) {
        return rows.stream()
                .skip(from)
                .limit(EVENTS)
                .map(row -> events.findCurrent(row.iri()))
                .flatMap(Optional::stream)
                .map(DisputedEvent::new)
                .toList();
    }

    private List<ClaimDetails> distances(int from) {
        return claims.discrepancies(from, LINES);
    }

    private List<EventLine> outcomes(Selection selection, int from) {
        return links.lines(rows(selection, from, LINES));
    }

    /** Events of a selection, the latest first. */
    private List<EventRow> rows(Selection selection, int from, int most) {
        return timelines
                .list(
                        selection,
                        TimelineViewOptions.DEFAULT.sortedBy(SortOrder.LATEST).limitedTo(from + most))
                .rows()
                .stream()
                .skip(from)
                .toList();
    }
}
