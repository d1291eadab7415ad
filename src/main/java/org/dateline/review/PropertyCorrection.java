package org.dateline.review;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A property of a fact with other values.
 *
 * @param property the property
 * @param before the values that were read
 * @param now the values that are to count
 */
record PropertyCorrection(Node property, List<Node> before, List<Node> now) {
    /** Keeps copies of the lists. */
    PropertyCorrection {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Whether it says anything new. */
    boolean isChange() {
        return !(before.containsAll(now) && now.containsAll(before));
    }
}
