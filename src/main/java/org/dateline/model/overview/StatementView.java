// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.Report;

/**
 * A statement by a claimant, in a report.
 *
 * @param iri the claim
 * @param gist in our words; empty if there are none
 * @param fragment a few words verbatim; empty if there are none
 * @param certainty its certainty, as the local name in the ontology; empty if unknown
 * @param reportedAt when it was reported, as {@code xsd:dateTime} writes it; empty if unknown
 * @param parties the claimants and what the statement is about
 * @param report the report that contains it
 */
public record StatementView(
        String iri, String gist, String fragment, String certainty, String reportedAt, Parties parties, Report report) {

    /**
     * The claimants of a statement and what it is about.
     *
     * @param claimants the claimants
     * @param about what it is about
     */
    public record Parties(List<Named> claimants, List<Named> about) {
        /** Keeps copies. */
        public Parties {
            claimants = List.copyOf(claimants);
            about = List.copyOf(about);
        }
    }
}
