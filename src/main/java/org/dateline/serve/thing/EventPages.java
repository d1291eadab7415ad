// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Moment;
import org.dateline.page.Pages;
import org.dateline.page.event.EventPage;
import org.dateline.query.evidence.EventViewReader;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.asof.AsOfRequest;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/** Makes the page of an event. {@code ?asOf=} shows the event as it was known on an earlier day. */
public final class EventPages {
    private static final int MOST = 1_000_000;

    private final Pages pages;
    private final LocalPaths paths;
    private final EventViewReader events;
    private final NeighbouringEvents neighbours;

    /**
     * Pages for the events of a store.
     *
     * @param store the store of today
     * @param linked the store of the day that is shown, which has the events that are linked with one
     */
    public EventPages(
            Pages pages,
            LocalPaths paths,
            Store store,
            Store linked,
            ShippedOntology ontology,
            TimelineService timelines) {
        this.pages = pages;
        this.paths = paths;
        this.events = new EventViewReader(store, ontology.model(), linked);
        this.neighbours = new NeighbouringEvents(timelines);
    }

    /** The page; empty where the assessed view has no such event. */
    Optional<String> find(HttpServletRequest request, String iri) {
        Moment asOf = ListParameters.find(request, AsOfRequest.PARAMETER)
                .flatMap(AsOfRequest::parse)
                .orElse(null);
        int from = number(request, "claims", MOST);
        return events.find(iri, asOf, from)
                .map(view -> pages.render(
                        new EventPage(view, neighbours.find(view), paths::of, PageFormats.of(paths, iri))));
    }

    /** The content of the page of an event as known today, without neighbouring events. */
    public Optional<EventPage> findCurrent(String iri) {
        return events.find(iri, null, 0).map(view -> new EventPage(view, EventPage.Around.NONE, paths::of, List.of()));
    }

    /** A parameter that is a whole number; 0 where it is not given. */
    static int number(HttpServletRequest request, String name, int most) {
        String text = ListParameters.find(request, name).orElse("");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > most) {
            throw new RequestException(
                    400, "The parameter " + name + " is not a whole number from 0 to " + most + ": " + text);
        }
        return Integer.parseInt(text);
    }
}
