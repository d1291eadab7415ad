package org.dateline.page;

import java.util.List;

/**
 * The start page.
 *
 * @param figures what the store holds
 * @param events the latest events
 * @param queries the shipped queries, each linked to its run
 * @param readOnly whether nothing can be loaded over HTTP
 */
public record HomePage(List<Figure> figures, List<EventLine> events, List<Link> queries, boolean readOnly)
        implements Page {

    /** Keeps copies of the lists. */
    public HomePage {
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        queries = List.copyOf(queries);
    }

    @Override
    public String template() {
        return "home.jte";
    }

    @Override
    public Shell shell() {
        return Shell.titled("Events and their sources")
                .describedAs("What happened, who took part, where and when, and which source says so.");
    }
}
