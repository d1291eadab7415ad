package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.Report;

/**
 * What somebody says, as a report has it.
 *
 * @param iri the claim
 * @param gist in our words; empty where there are none
 * @param fragment a few words verbatim; empty where there are none
 * @param certainty how it is said, as the local name in the ontology; empty where that is not known
 * @param reportedAt when it was reported, as {@code xsd:dateTime} writes it; empty where that is not known
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
