// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import org.dateline.page.Link;

/**
 * A claim that is related to another.
 *
 * @param how the relation, such as {@code denies} or {@code denied by}
 * @param other the other claim
 * @param summary the claimant and text of the other claim; empty if it is not on this page
 */
public record RelatedClaim(String how, Link other, String summary) {
    /** The text of the link. */
    public String text() {
        return summary.isEmpty() ? other.text() : summary;
    }

    /** The relation in the opposite direction. */
    static String passive(String how) {
        return switch (how) {
            case "denies" -> "denied by";
            case "contradicts" -> "contradicted by";
            default -> "corroborated by";
        };
    }
}
