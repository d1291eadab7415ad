// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** OWL-Time's terms. */
public final class OwlTime {
    /** The namespace. */
    public static final String NS = Namespaces.TIME;

    /** {@code after}. */
    public static final Node AFTER = term("after");

    /** {@code before}. */
    public static final Node BEFORE = term("before");

    /** {@code intervalDuring}. */
    public static final Node INTERVAL_DURING = term("intervalDuring");

    /** The IRIs of the properties of an instant that say when it is. */
    public static final List<String> STAMPS = Stream.of(
                    "inXSDDate", "inXSDDateTime", "inXSDDateTimeStamp", "inXSDgYear", "inXSDgYearMonth")
            .map(NS::concat)
            .toList();

    private OwlTime() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
