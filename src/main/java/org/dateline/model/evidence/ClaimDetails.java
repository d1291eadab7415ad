// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a report.
 *
 * @param iri the claim; empty where it has no name
 * @param kind its class in a word, such as {@code Quote} or {@code CasualtyClaim}
 * @param speech the claimant, the addressees and the medium
 * @param content the claimed facts or the words
 * @param report who reports it
 * @param reportedAt when; the report's own date unless the claim has one
 * @param relations claims or events that it corroborates, contradicts or denies, and those that do so to it
 * @param mentions the words in the article
 */
public record ClaimDetails(
        String iri,
        String kind,
        Speech speech,
        Content content,
        ReportDetails report,
        @Nullable Instant reportedAt,
        List<Relation> relations,
        List<Mention> mentions) {

    /** Keeps copies of the lists. */
    public ClaimDetails {
        relations = List.copyOf(relations);
        mentions = List.copyOf(mentions);
    }

    /**
     * The claimant of a claim, and how the claim was made.
     *
     * @param claimant the speaker or claimant; absent where the article itself says it without naming anybody
     * @param addressee to whom
     * @param upstream the wire or claimant it rests on, the report's own where the claim names none
     * @param media by which kind of medium, and the channel
     * @param saidIn the event in which it was said
     * @param party {@code true}, {@code false}, or empty if not given whether the claimant is a party to the event
     */
    public record Speech(
            Optional<Named> claimant,
            List<Named> addressee,
            Optional<Named> upstream,
            List<Named> media,
            List<Named> saidIn,
            String party) {}

    /**
     * The content of a claim.
     *
     * @param about the things it is about
     * @param gist in our words
     * @param fragment in theirs, at most seven words
     * @param polarity {@code affirmed}, {@code denied} or empty
     * @param certainty such as {@code stated} or {@code hoped}, or empty
     * @param casualties a number of people harmed
     * @param distance a distance
     * @param ruling the property and value of an adjudication; empty for other claims
     */
    public record Content(
            List<Named> about,
            String gist,
            String fragment,
            String polarity,
            String certainty,
            Optional<CasualtyView> casualties,
            Optional<DistanceClaimView> distance,
            List<Named> ruling) {}

    /**
     * How one claim is related to another claim or to an event.
     *
     * @param how {@code corroborates}, {@code contradicts}, {@code denies}, or passive such as {@code denied by}
     * @param other the other claim or the event
     */
    public record Relation(String how, Named other) {}

    /** The gist, else the fragment, else the figures, in a line. */
    public String inShort() {
        if (!content.gist().isEmpty()) {
            return content.gist();
        }
        if (!content.fragment().isEmpty()) {
            return "“" + content.fragment() + "”";
        }
        return content.casualties()
                .map(CasualtyView::inWords)
                .or(() -> content.distance().map(DistanceClaimView::inWords))
                .orElse("");
    }

    /** The claimant's label, else the publisher's. */
    public String who() {
        return speech.claimant()
                .or(() -> report.parties().publisher())
                .map(Named::label)
                .orElse("The article");
    }
}
