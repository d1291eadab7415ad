// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.util.List;

/**
 * A claim beside other claims.
 *
 * @param claim the claim
 * @param tied claims that it corroborates, contradicts or denies, and those that do so to it
 * @param beside claims of the same kind about the same event or the same two places, oldest first, itself among them
 * @param about the events it is about
 * @param tolls the assessed tolls of the harm that it claims
 */
public record ClaimView(
        ClaimDetails claim,
        List<ClaimDetails> tied,
        List<ClaimDetails> beside,
        List<EventRef> about,
        List<AssessedEvent.Toll> tolls) {

    /** Keeps copies. */
    public ClaimView {
        tied = List.copyOf(tied);
        beside = List.copyOf(beside);
        about = List.copyOf(about);
        tolls = List.copyOf(tolls);
    }
}
