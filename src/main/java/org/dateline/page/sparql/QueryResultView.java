package org.dateline.page.sparql;

import org.dateline.page.Link;
import org.dateline.page.thing.PropertyValue;
import java.util.List;

/**
 * The answer to a query.
 *
 * @param verdict yes or no, where that was the question; else empty
 * @param columns the variables; for triples subject, predicate and object
 * @param rows a cell for each column; one without text where a variable is unbound
 * @param note how many rows there are, or that not all are shown
 * @param formats the same result for programs
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
     * A value in a row, with what a map, a timeline or a graph needs of it.
     *
     * @param value as it is read
     * @param kind {@code thing}, {@code time}, {@code wkt}, {@code number} or {@code text}
     * @param exact the lexical form of a time or a geometry; empty for others
     */
    public record Cell(PropertyValue value, String kind, String exact) {
        /** Nothing: the variable is unbound. */
        public static final Cell EMPTY = new Cell(PropertyValue.literal("", ""), "text", "");
    }
}
