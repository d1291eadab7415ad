// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.util.Iterator;
import java.util.OptionalInt;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.vocabulary.Dl;

/**
 * The named graph that holds what was known of events and states at other times than today. It is derived like the default graph, and no
 * source. It also holds the number of the form in which the two are written.
 */
public final class HistoryGraph {
    /** The form of the assessed view and its history that this version of the program writes and reads. */
    public static final int FORMAT = 2;

    /** The name of the graph, the same in every store. */
    public static final Node NAME = NodeFactory.createURI(DatelineIris.HISTORY);

    private HistoryGraph() {}

    /** The format that a dataset names, which must be in a transaction; none where it has no history graph, as in format 1. */
    public static OptionalInt format(DatasetGraph dataset) {
        Iterator<Quad> found = dataset.find(NAME, NAME, Dl.FORMAT_VERSION, Node.ANY);
        try {
            return Iter.asStream(found)
                    .map(Quad::getObject)
                    .filter(number ->
                            number.isLiteral() && number.getLiteralLexicalForm().matches("[0-9]{1,9}"))
                    .mapToInt(number -> Integer.parseInt(number.getLiteralLexicalForm()))
                    .max();
        } finally {
            Iter.close(found);
        }
    }
}
