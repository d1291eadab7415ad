package org.dateline.page.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.evidence.ClaimDetails;

/** What a claim is, in words. */
public final class ClaimText {
    private ClaimText() {}

    /** The kind of claim: {@code quote}, {@code aim}, {@code casualty claim}. */
    public static String kind(ClaimDetails claim) {
        return claim.kind().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** How it is said: polarity where it denies, certainty where it is more than a statement, medium. */
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
            parts.add("by "
                    + String.join(
                            ", ",
                            claim.speech().media().stream().map(Named::label).toList()));
        }
        return String.join(", ", parts);
    }

    /** An instant of publication: the day where it is a midnight, else to the minute. */
    public static String moment(Instant instant) {
        String text = instant.toString();
        return text.endsWith("T00:00:00Z") ? EnglishText.day(text) : EnglishText.instant(text);
    }
}
