package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Moment;
import org.dateline.page.event.EventPage;
import org.dateline.query.evidence.EventViewReader;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.Site;
import org.jspecify.annotations.Nullable;

/** The page of an event, of {@code ?asOf=} a day as it was known then. */
public final class EventPages {
    private static final int MOST = 1_000_000;

    private final Site site;
    private final EventViewReader events;

    public EventPages(Site site) {
        this.site = site;
        this.events = new EventViewReader(site.store(), site.ontology());
    }

    /** The page; nothing where the assessed view holds no such event. */
    public Optional<String> find(HttpServletRequest request, String iri) {
        Moment asOf = moment(request);
        int from = whole(request, "claims", MOST);
        return events.find(iri, asOf, from).map(view -> site.pages()
                .render(new EventPage(
                        view,
                        new NeighbouringEvents(site.timelines()).of(view),
                        site.paths()::of,
                        PageFormats.of(site.paths(), iri))));
    }

    /** What the page of an event would show of it as known today, without its neighbours. */
    public Optional<EventPage> find(String iri) {
        return events.find(iri, null, 0)
                .map(view -> new EventPage(view, EventPage.Around.NONE, site.paths()::of, List.of()));
    }

    private static @Nullable Moment moment(HttpServletRequest request) {
        String text = request.getParameter("asOf");
        return text == null || text.isBlank() ? null : Moment.parse("asOf", text);
    }

    /** A whole number of a parameter, 0 where it is not given. */
    static int whole(HttpServletRequest request, String name, int most) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return 0;
        }
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > most) {
            throw new RequestException(
                    400, "The parameter " + name + " must be a whole number from 0 to " + most + ".");
        }
        return Integer.parseInt(text);
    }
}
