package org.dateline.page.event;

import org.dateline.page.Link;

/**
 * A tie of one claim to another.
 *
 * @param how such as {@code denies} or {@code denied by}
 * @param other the other claim
 * @param says who says what there; empty where it is not on this page
 */
public record RelatedClaim(String how, Link other, String says) {
    /** What is read. */
    public String text() {
        return says.isEmpty() ? other.text() : says;
    }

    /** How a claim is tied to one that names it. */
    static String passive(String how) {
        return switch (how) {
            case "denies" -> "denied by";
            case "contradicts" -> "contradicted by";
            default -> "corroborated by";
        };
    }
}
