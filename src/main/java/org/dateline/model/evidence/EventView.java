// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with its assessment, accounts, claims and mentions, each up to a limit.
 *
 * @param iri the event
 * @param assessed the assessed values
 * @param accounts the accounts, oldest first
 * @param claims what is claimed about it, oldest first
 * @param distances claimed distances of its place, in the reports that have it
 * @param mentions the words that denote the event itself
 * @param merges the merges into the event
 * @param links the other events that are linked with it
 * @param history the assessments, oldest first
 * @param bounds what was left out, and as of when it is shown
 */
public record EventView(
        String iri,
        AssessedEvent assessed,
        List<EventAccountView> accounts,
        List<ClaimDetails> claims,
        List<ClaimDetails> distances,
        List<Mention> mentions,
        List<EventMergeView> merges,
        Links links,
        List<Snapshot> history,
        Bounds bounds) {

    /** Keeps copies of the lists. */
    public EventView {
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        distances = List.copyOf(distances);
        mentions = List.copyOf(mentions);
        merges = List.copyOf(merges);
        history = List.copyOf(history);
    }

    /**
     * The events that are linked with an event.
     *
     * @param within the greater events of which it is part
     * @param parts its sub-events, by begin
     * @param causes what led to it
     * @param effects what it led to
     * @param endangers what it puts at risk
     * @param endangeredBy what puts it at risk
     * @param timed those to which a source relates its time: {@code before}, {@code during}
     */
    public record Links(
            List<EventRef> within,
            List<EventRef> parts,
            List<EventRef> causes,
            List<EventRef> effects,
            List<EventRef> endangers,
            List<EventRef> endangeredBy,
            List<EventRef> timed) {}

    /**
     * One state of knowledge.
     *
     * @param knownFrom since when
     * @param changes what changed with it, each a clause; of the first what was known
     * @param shown whether it is the one that is shown
     */
    public record Snapshot(Instant knownFrom, List<String> changes, boolean shown) {}

    /**
     * What bounds the view.
     *
     * @param asOf the last instant whose reports count; null for all
     * @param asOfText that, as it was asked for; empty for all
     * @param claimsFrom how many claims come before those that are shown
     * @param claimsTotal how many claims there are, counted up to a bound
     * @param knownThen whether anything was known by then
     */
    public record Bounds(
            @Nullable Instant asOf, String asOfText, int claimsFrom, long claimsTotal, boolean knownThen) {}
}
