// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;

/**
 * A claim and the claims to compare it with.
 *
 * @param claim the claim
 * @param related claims that it corroborates, contradicts or denies, and those that do so to it
 * @param comparable claims of the same kind about the same event or the same two places, oldest first, itself among them
 * @param about the events it is about
 * @param tolls the assessed tolls of the harm that it claims
 */
public record ClaimView(
        ClaimDetails claim,
        List<ClaimDetails> related,
        List<ClaimDetails> comparable,
        List<EventRef> about,
        List<AssessedEvent.Toll> tolls) {

    /** Keeps copies. */
    public ClaimView {
        related = List.copyOf(related);
        comparable = List.copyOf(comparable);
        about = List.copyOf(about);
        tolls = List.copyOf(tolls);
    }
}
