// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.List;
import org.dateline.model.Named;

/**
 * What a store contains, whatever its vocabulary; without what the ontology's scheme adds to a store with events.
 *
 * @param classes the classes as a tree, each before its subclasses
 * @param properties the most frequent properties
 * @param graphs the largest named graphs
 * @param dates the properties whose values are dates or times, from which a timeline could be made
 */
public record StoreContent(List<Kind> classes, List<Counted> properties, List<Counted> graphs, List<Counted> dates) {
    /** Keeps copies. */
    public StoreContent {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        graphs = List.copyOf(graphs);
        dates = List.copyOf(dates);
    }

    /**
     * A class.
     *
     * @param type the class
     * @param count how many things are directly of it, in all graphs together; each counts once
     * @param depth how many superclasses are above it in the tree
     * @param examples some of them; none for less frequent classes
     */
    public record Kind(Named type, long count, int depth, List<Named> examples) {}

    /**
     * A property or a named graph.
     *
     * @param thing the property or the graph
     * @param count the number of its statements in all graphs; a statement in two graphs counts twice
     */
    public record Counted(Named thing, long count) {}
}
