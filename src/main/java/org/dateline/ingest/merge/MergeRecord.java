// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.merge;

import java.util.List;

/**
 * A merge in the store.
 *
 * @param iri its IRI
 * @param report the IRI of the record
 * @param merged the IRI that the thing would have without the merge
 * @param into the IRI of the thing that it was merged into
 * @param rule the rule that made the merge
 * @param confidence the confidence, from 0 to 1
 * @param because the reason
 * @param at the time of the merge, as an {@code xsd:dateTime}
 * @param mentions the number of mentions in the text
 */
public record MergeRecord(
        String iri,
        String report,
        String merged,
        String into,
        String rule,
        double confidence,
        String because,
        String at,
        int mentions) {

    /**
     * A decision of a person.
     *
     * @param iri its IRI
     * @param one the first thing
     * @param other the second thing
     * @param same whether they are the same
     * @param at the time of the decision, as an {@code xsd:dateTime}
     */
    public record Decision(String iri, String one, String other, boolean same, String at) {}

    /**
     * All merges and decisions of a store.
     *
     * @param merges sorted by record and IRI
     * @param decisions sorted by IRI
     */
    public record All(List<MergeRecord> merges, List<Decision> decisions) {
        /** Copies the lists. */
        public All {
            merges = List.copyOf(merges);
            decisions = List.copyOf(decisions);
        }
    }
}
