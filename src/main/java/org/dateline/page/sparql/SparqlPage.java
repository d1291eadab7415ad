// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.sparql;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The query editor, with the result of its query.
 *
 * @param title the question that an example query answers; otherwise the title of the page
 * @param query the text of the query
 * @param shipped the example queries
 * @param result the result; null if there is no query yet, or if it failed
 * @param explanation how the query ran; null if that was not asked for
 * @param problem why the query failed; empty if it did not
 */
public record SparqlPage(
        String title,
        String query,
        List<Group> shipped,
        @Nullable QueryResultView result,
        @Nullable ExplanationView explanation,
        String problem)
        implements Page {

    /** Keeps a copy of the list. */
    public SparqlPage {
        shipped = List.copyOf(shipped);
    }

    /**
     * A group of example queries.
     *
     * @param title the topic of the group
     * @param queries the queries, each linked to its result
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
    public PageMetadata metadata() {
        return PageMetadata.titled(title)
                .describedAs(
                        "Query the graph with SPARQL 1.1, and see the result as a table, a map, a timeline or a graph.")
                .withStyles("lib/yasgui/yasgui.min.css")
                .withScripts("js/sparql/main.js");
    }
}
