package org.dateline.page;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param title the question, where the query is a shipped one
 * @param query its text
 * @param columns the variables
 * @param rows a value for each column; one without text where a variable is unbound
 * @param note how many rows there are, or that not all are shown
 * @param formats the same result for programs
 */
public record ResultPage(
        String title, String query, List<String> columns, List<List<Value>> rows, String note, List<Link> formats)
        implements Page {

    /** Keeps copies of the lists. */
    public ResultPage {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "result.jte";
    }

    @Override
    public Shell shell() {
        return Shell.titled(title).withFormats(formats);
    }
}
