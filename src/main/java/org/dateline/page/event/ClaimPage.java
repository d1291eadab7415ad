// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.ClaimView;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;

/**
 * The page of a claim or quote: its claimant, addressees and content, the report, and the claims of others.
 *
 * @param view the claim and its context
 * @param paths the paths of pages
 * @param formats links to other formats
 */
public record ClaimPage(ClaimView view, PagePaths paths, List<Link> formats) implements Page, LinkedPage {

    /** Keeps a copy of the list. */
    public ClaimPage {
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "event/claim.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(title())
                .describedAs(title() + ". Reported by " + claim().report().shortName()
                        + (claim().report().day().isEmpty()
                                ? ""
                                : ", " + claim().report().day()) + ".")
                .withFormats(formats);
    }

    /** The claim itself. */
    public ClaimDetails claim() {
        return view.claim();
    }

    /** The claimant and the claim, as a title. */
    public String title() {
        String said = claim().inShort();
        return claim().who() + (said.isEmpty() ? "" : ": " + said);
    }

    /** Whether the claim affirms or denies, and its certainty, in words. */
    public String stance() {
        List<String> parts = new ArrayList<>();
        switch (claim().content().polarity()) {
            case "denied" -> parts.add("denies it");
            case "affirmed" -> parts.add("affirms it");
            default -> {}
        }
        if (!claim().content().certainty().isEmpty()) {
            parts.add("certainty: " + claim().content().certainty());
        }
        return parts.isEmpty() ? "not stated" : String.join(", ", parts);
    }

    /** Whether the claimant is a party to the event, in words. */
    public String party() {
        return switch (claim().speech().party()) {
            case "true" -> "a party to the event";
            case "false" -> "not a party to the event";
            default -> "";
        };
    }

    /** The related claims, in both directions. */
    public List<RelatedClaim> relatedClaims() {
        List<RelatedClaim> related = new ArrayList<>();
        claim().relations()
                .forEach(relation -> related.add(new RelatedClaim(
                        relation.how(),
                        link(relation.other()),
                        view.related().stream()
                                .filter(other ->
                                        other.iri().equals(relation.other().iri()))
                                .findFirst()
                                .map(ClaimPage::summary)
                                .orElse(""))));
        view.related().forEach(other -> other.relations().stream()
                .filter(relation -> relation.other().iri().equals(claim().iri()))
                .forEach(relation -> related.add(new RelatedClaim(
                        RelatedClaim.passive(relation.how()), new Link("", paths.doc(other.iri())), summary(other)))));
        return related;
    }

    private static String summary(ClaimDetails claim) {
        return claim.who() + ": " + claim.inShort() + " (" + claim.report().shortName()
                + (claim.report().day().isEmpty() ? "" : ", " + claim.report().day()) + ")";
    }
}
