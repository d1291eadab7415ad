// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.List;
import org.dateline.model.Namespaces;
import org.dateline.page.Link;

/**
 * What a store contains, whatever its vocabulary.
 *
 * @param classes the classes as a tree, each before its subclasses
 * @param properties the most frequent properties
 * @param graphs the largest named graphs
 * @param dates the properties whose values are dates or times
 * @param isPartial whether there is more than is listed
 */
public record ContentPart(
        List<Row> classes, List<Row> properties, List<Row> graphs, List<Row> dates, boolean isPartial) {
    private static final int DEEPEST = 6;

    /** Keeps copies. */
    public ContentPart {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        graphs = List.copyOf(graphs);
        dates = List.copyOf(dates);
    }

    /**
     * A class, a property or a graph.
     *
     * @param iri the thing itself
     * @param thing its name, linked to its page
     * @param count the number of its things or statements; empty if there are none
     * @param list the address of a list of them
     * @param depth how many superclasses are above it
     * @param examples some of them, linked to their pages
     */
    public record Row(String iri, Link thing, String count, String list, int depth, List<Link> examples) {
        /** Keeps a copy. */
        public Row {
            examples = List.copyOf(examples);
        }

        /** The indentation of its line, 0 to {@value ContentPart#DEEPEST}. */
        public int indent() {
            return Math.min(DEEPEST, depth);
        }
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return classes.isEmpty() && properties.isEmpty();
    }

    /** An update that makes events of the things with the most frequent date; empty if there are no dates. */
    public String recipe() {
        if (dates.isEmpty()) {
            return "";
        }
        String property = "<" + dates.get(0).iri() + ">";
        return Namespaces.sparqlPrefixes("sem")
                + "INSERT { ?thing a sem:Event ; sem:hasTimeStamp ?time }\n"
                + "WHERE { { ?thing " + property + " ?time } UNION { GRAPH ?graph { ?thing " + property
                + " ?time } } }";
    }
}
