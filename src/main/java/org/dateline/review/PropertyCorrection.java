package org.dateline.review;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A correction of one property of a fact.
 *
 * @param property the property
 * @param before the extracted values
 * @param now the correct values
 */
record PropertyCorrection(Node property, List<Node> before, List<Node> now) {
    /** Copies the lists. */
    PropertyCorrection {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Whether the values differ. */
    boolean isChange() {
        return !(before.containsAll(now) && now.containsAll(before));
    }
}
