package org.dateline.page.sparql;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query editor, with what became of the query that stands in it.
 *
 * @param title the question that the query answers, where it is a shipped one; else what the page is
 * @param query its text
 * @param shipped the shipped queries
 * @param result the answer; null where nothing was asked yet, or the query could not be answered
 * @param problem why it could not be answered; empty where it could
 */
public record SparqlPage(
        String title,
        String query,
        List<Group> shipped,
        @Nullable QueryResultView result,
        String problem) implements Page {

    /** Keeps a copy of the list. */
    public SparqlPage {
        shipped = List.copyOf(shipped);
    }

    /**
     * Shipped queries that belong together.
     *
     * @param title what they have in common
     * @param queries each linked to its run
     */
    public record Group(String title, List<Link> queries) {
        /** Keeps a copy of the list. */
        public Group {
            queries = List.copyOf(queries);
        }
    }

    @Override
    public String template() {
        return "sparql/sparql.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled(title)
                .describedAs("Ask the graph in SPARQL 1.1: a table, a map, a timeline or a graph of what it answers.")
                .withStyles("lib/yasgui/yasgui.min.css")
                .withScripts("js/sparql/main.js");
    }
}
