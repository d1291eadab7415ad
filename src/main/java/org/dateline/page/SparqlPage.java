package org.dateline.page;

import java.util.List;

/**
 * The query form.
 *
 * @param query what stands in it
 * @param queries the shipped queries
 */
public record SparqlPage(String query, List<Link> queries) {

    /** Keeps a copy of the list. */
    public SparqlPage {
        queries = List.copyOf(queries);
    }
}
