// SPDX-License-Identifier: Apache-2.0
/**
 * Claims and states of an article: what somebody says, and which relations hold for some time.
 *
 * <p>Start at {@link org.dateline.extract.claim.ClaimFinder} and {@link org.dateline.extract.claim.StateFinder}. Read the classes
 * of the claims in this order:
 *
 * <ol>
 *   <li>{@link org.dateline.extract.claim.ClaimContext}: the entities, quotations and events that claims refer to. It decides
 *       which event a claim is about, and in which event (a speech act) it was made.
 *   <li>{@link org.dateline.extract.claim.AttributionReader}: reads who makes a statement, with which certainty, to whom and
 *       through which media, as an {@link org.dateline.extract.claim.Attribution}.
 *   <li>{@link org.dateline.extract.claim.QuoteClaimFinder}: one claim for each quotation.
 *   <li>{@link org.dateline.extract.claim.CasualtyClaimFinder}: casualty figures, with
 *       {@link org.dateline.extract.claim.CountReader} for the numbers.
 *   <li>{@link org.dateline.extract.claim.AimFinder}, {@link org.dateline.extract.claim.AppealFinder},
 *       {@link org.dateline.extract.claim.InstructionFinder} and {@link org.dateline.extract.claim.IndirectSpeechFinder}: aims of
 *       events, appeals, instructions of a commander, and indirect speech that asserts or denies an event.
 *       {@link org.dateline.extract.claim.GistWriter} writes their gist, {@link org.dateline.extract.claim.StatementClaimBuilder}
 *       the claim.
 * </ol>
 *
 * <p>States come from two finders: {@link org.dateline.extract.claim.PhraseRelationFinder} matches fixed phrases ("allied with"),
 * {@link org.dateline.extract.claim.NameRelationFinder} reads possessive names and job titles ("X's forces", "X's aide"). Both
 * return an {@link org.dateline.extract.claim.ActorRelation}.
 *
 * <h2>Example</h2>
 *
 * <p>"Rebels attacked Kanto on Tuesday, killing at least 43 villagers, according to the army. “We grieve,” Ana told Reuters." has
 * two claims. The first is a casualty claim about the attack: harm {@code killed}, 43 as the lowest, best and highest figure,
 * victims "villagers", claimant the army; since the army is an armed group and the event is violent, the claimant is a party. The
 * second is a quotation with the speaker Ana and the addressee Reuters.
 */
@NullMarked
package org.dateline.extract.claim;

import org.jspecify.annotations.NullMarked;
