package org.dateline.ingest.merge;

import java.util.List;

/**
 * A merge as the store has it.
 *
 * @param iri its IRI
 * @param report the record whose words were joined
 * @param merged the thing that they would speak of by themselves
 * @param into the thing that it is held to be
 * @param label that thing's name; empty where it has none
 * @param rule what made the merge
 * @param confidence how sure that is, from 0 to 1
 * @param because why
 * @param at when it was made, as an {@code xsd:dateTime}
 * @param mentions how many places in the text speak of it
 */
public record MergeRecord(
        String iri,
        String report,
        String merged,
        String into,
        String label,
        String rule,
        double confidence,
        String because,
        String at,
        int mentions) {

    /**
     * What a person settled.
     *
     * @param iri its IRI
     * @param one a thing
     * @param other another
     * @param same whether they are one
     * @param at when that was settled, as an {@code xsd:dateTime}
     */
    public record Decision(String iri, String one, String other, boolean same, String at) {}

    /**
     * All there is.
     *
     * @param merges by record and IRI
     * @param decisions by IRI
     */
    public record All(List<MergeRecord> merges, List<Decision> decisions) {
        /** Keeps copies. */
        public All {
            merges = List.copyOf(merges);
            decisions = List.copyOf(decisions);
        }
    }
}
