// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.review;

import java.util.Map;

/**
 * A decision that is to be recorded.
 *
 * @param report the record that was looked at
 * @param fact the fact's IRI
 * @param decision what was decided
 * @param fields of a correction the values wanted, by the names of the form's fields
 * @param by who decided
 */
public record ReviewDecision(String report, String fact, Decision decision, Map<String, String> fields, By by) {

    /** Keeps a copy. */
    public ReviewDecision {
        fields = Map.copyOf(fields);
    }

    /**
     * Who decided.
     *
     * @param name of the person
     * @param note why; empty if not given
     */
    public record By(String name, String note) {}
}
