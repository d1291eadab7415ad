package org.dateline.page;

import java.util.List;

/**
 * The query form.
 *
 * @param query what stands in it
 * @param queries the shipped queries
 */
public record SparqlPage(String query, List<Link> queries) implements Page {

    /** Keeps a copy of the list. */
    public SparqlPage {
        queries = List.copyOf(queries);
    }

    @Override
    public String template() {
        return "sparql.jte";
    }

    @Override
    public Shell shell() {
        return Shell.titled("SPARQL").describedAs("Ask the graph in SPARQL 1.1.");
    }
}
