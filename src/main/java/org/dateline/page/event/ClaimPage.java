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
 * A claim or quote: who says what to whom, who reports it, what others say.
 *
 * @param view what is shown
 * @param paths where things are shown
 * @param formats the same for programs
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
    public PageMetadata shell() {
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

    /** Who says what, as a title. */
    public String title() {
        String said = claim().inShort();
        return claim().who() + (said.isEmpty() ? "" : ": " + said);
    }

    /** How certain it is put, and whether it affirms or denies, in words. */
    public String stance() {
        List<String> parts = new ArrayList<>();
        switch (claim().content().polarity()) {
            case "denied" -> parts.add("denies it");
            case "affirmed" -> parts.add("affirms it");
            default -> {}
        }
        if (!claim().content().certainty().isEmpty()) {
            parts.add("put as " + claim().content().certainty());
        }
        return parts.isEmpty() ? "not told" : String.join(", ", parts);
    }

    /** Whether the claimant is a party to the event, in words. */
    public String party() {
        return switch (claim().speech().party()) {
            case "true" -> "a party to the event";
            case "false" -> "no party to the event";
            default -> "";
        };
    }

    /** How it is tied to others, and others to it. */
    public List<RelatedClaim> ties() {
        List<RelatedClaim> ties = new ArrayList<>();
        claim().links()
                .forEach(tie -> ties.add(new RelatedClaim(
                        tie.how(),
                        link(tie.other()),
                        view.tied().stream()
                                .filter(other -> other.iri().equals(tie.other().iri()))
                                .findFirst()
                                .map(ClaimPage::says)
                                .orElse(""))));
        view.tied().forEach(other -> other.links().stream()
                .filter(tie -> tie.other().iri().equals(claim().iri()))
                .forEach(tie -> ties.add(new RelatedClaim(
                        RelatedClaim.passive(tie.how()), new Link("", paths.doc(other.iri())), says(other)))));
        return ties;
    }

    private static String says(ClaimDetails claim) {
        return claim.who() + ": " + claim.inShort() + " (" + claim.report().shortName()
                + (claim.report().day().isEmpty() ? "" : ", " + claim.report().day()) + ")";
    }
}
