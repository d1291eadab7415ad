// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.evidence.CasualtyView;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.DistanceClaimView;

/** Parts of a claim in words. */
public final class ClaimText {
    private ClaimText() {}

    /** The kind of claim: {@code quote}, {@code aim}, {@code casualty claim}. */
    public static String kind(ClaimDetails claim) {
        return claim.kind().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** The claimed number of casualties or distance; a short text of the claim if it has neither. */
    public static String figure(ClaimDetails claim) {
        return claim.content()
                .casualties()
                .map(CasualtyView::figure)
                .or(() -> claim.content().distance().map(DistanceClaimView::figure))
                .orElseGet(claim::inShort);
    }

    /** How the claim is made: a denial, its certainty unless it is simply stated, its medium. */
    public static String manner(ClaimDetails claim) {
        List<String> parts = new ArrayList<>();
        if ("denied".equals(claim.content().polarity())) {
            parts.add("a denial");
        }
        if (!claim.content().certainty().isEmpty()
                && !"stated".equals(claim.content().certainty())) {
            parts.add(claim.content().certainty());
        }
        if (!claim.speech().media().isEmpty()) {
            parts.add("via "
                    + String.join(
                            ", ",
                            claim.speech().media().stream().map(Named::label).toList()));
        }
        return String.join(", ", parts);
    }

    /** A time of publication: the day if it is midnight, otherwise to the minute. */
    public static String moment(Instant instant) {
        String text = instant.toString();
        return text.endsWith("T00:00:00Z") ? EnglishText.day(text) : EnglishText.instant(text);
    }
}
