// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.TimeSpan;

/**
 * A derived state over an interval.
 *
 * @param type the type of state, as the local name in the ontology: {@code alliedWith}
 * @param holder whose state it is
 * @param other who or what it relates the holder to
 * @param span from when to when; a state without a known end is ongoing
 * @param basis what it rests on
 */
public record StateRow(String type, Named holder, Named other, TimeSpan span, Basis basis) {

    /**
     * What a state rests on.
     *
     * @param sources the number of sources
     * @param independent the number of origins behind the sources
     * @param disputed whether sources differ
     * @param bases the reports and events, each with its name
     */
    public record Basis(int sources, int independent, boolean disputed, List<Named> bases) {
        /** Keeps a copy. */
        public Basis {
            bases = List.copyOf(bases);
        }
    }
}
