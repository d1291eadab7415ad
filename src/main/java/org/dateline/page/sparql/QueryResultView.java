package org.dateline.page.sparql;

import org.dateline.page.Link;
import org.dateline.page.thing.PropertyValue;
import java.util.List;

/**
 * The result of a query.
 *
 * @param verdict the answer to an ASK query, yes or no; otherwise empty
 * @param columns the variables; for triples subject, predicate and object
 * @param rows one cell for each column; a cell without text if the variable is unbound
 * @param note the number of rows, or a note that not all are shown
 * @param formats links to the result in other formats
 */
public record QueryResultView(
        String verdict, List<String> columns, List<List<Cell>> rows, String note, List<Link> formats) {

    /** Keeps copies of the lists. */
    public QueryResultView {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        formats = List.copyOf(formats);
    }

    /**
     * A value in a row, with the data that a map, a timeline or a graph needs.
     *
     * @param value the displayed value
     * @param kind {@code thing}, {@code time}, {@code wkt}, {@code number} or {@code text}
     * @param exact the lexical form of a time or a geometry; empty for others
     */
    public record Cell(PropertyValue value, String kind, String exact) {
        /** The cell of an unbound variable. */
        public static final Cell EMPTY = new Cell(PropertyValue.literal("", ""), "text", "");
    }
}
