// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.timeline;

import java.util.Set;

/** Finds events by words. */
@FunctionalInterface
public interface TextSearch {
    /**
     * The events in whose label, aliases or fragments words are found.
     *
     * @param q the words as somebody typed them, not blank, at most 500 characters
     * @return the IRIs of events of the default graph
     */
    Set<String> events(String q);
}
