// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;

/**
 * Is told of each change that a writer asks an {@link AssessedDataset} for, before it is made. What the dataset derives from it is not
 * told. Called on the writer's thread.
 */
public interface WriteGuard {
    /** Lets everything pass. */
    WriteGuard NONE = new WriteGuard() {};

    /** A transaction begins. */
    default void begin() {}

    /**
     * A statement will be added to a graph.
     *
     * @throws RuntimeException where the writer may not do that; the writer then aborts
     */
    default void adding(Node graph) {}

    /**
     * Statements will be deleted from a graph, or from all that a wildcard stands for.
     *
     * @throws RuntimeException where the writer may not do that; the writer then aborts
     */
    default void deleting(Node graph) {}

    /** The prefixes of the dataset as the writer may change them. */
    default PrefixMap prefixes(PrefixMap stored) {
        return stored;
    }
}
