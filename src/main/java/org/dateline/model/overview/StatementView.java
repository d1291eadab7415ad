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
 * @param between who says it and what it is about
 * @param report which has it
 */
public record StatementView(
        String iri, String gist, String fragment, String certainty, String reportedAt, Between between, Report report) {

    /**
     * Who says it, and what it is about.
     *
     * @param claimants who says it
     * @param about what it is about
     */
    public record Between(List<Named> claimants, List<Named> about) {
        /** Keeps copies. */
        public Between {
            claimants = List.copyOf(claimants);
            about = List.copyOf(about);
        }
    }
}
