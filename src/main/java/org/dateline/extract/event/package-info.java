// SPDX-License-Identifier: Apache-2.0
/**
 * Events of an article: what happened, with type, status, time, place, participants and links between events.
 *
 * <p>Start at {@link org.dateline.extract.event.EventFinder}. Read the classes in this order:
 *
 * <ol>
 *   <li>{@link org.dateline.extract.event.FrameLexicon} and {@link org.dateline.extract.event.EventFrame}: the frames. A frame
 *       says which verb or noun denotes an event of which type, under which conditions, and which slot has which role. The frames
 *       are the tables {@code verbs.tsv} and {@code nouns.tsv} in {@code src/main/resources/extract/event}.
 *   <li>{@link org.dateline.extract.event.TriggerFinder}: finds the words of a sentence whose frame matches
 *       ({@link org.dateline.extract.event.EventTrigger}). {@link org.dateline.extract.event.FrameMatcher} tests the conditions;
 *       {@link org.dateline.extract.event.FrameSlotReader} finds the tokens in the slots.
 *   <li>{@link org.dateline.extract.event.EventCandidateBuilder}: makes an
 *       {@link org.dateline.extract.event.EventCandidate} of each trigger, with the four readers for status, time, place and
 *       participants ({@code EventStatusReader}, {@code EventTimeReader}, {@code EventPlaceReader}, {@code ParticipantReader}).
 *   <li>{@link org.dateline.extract.event.CasualtyEventRule} and {@link org.dateline.extract.event.EventCandidateMerger}: merge the
 *       candidates that denote the same event.
 *   <li>{@link org.dateline.extract.event.TemporalLinkFinder} and {@link org.dateline.extract.event.CausalLinkFinder}: find links
 *       between events; {@link org.dateline.extract.event.PropertyInheritance} fills missing times and places through them.
 *   <li>{@link org.dateline.extract.event.EventLabeller}: writes the labels.
 * </ol>
 *
 * <h2>Terms</h2>
 *
 * <dl>
 *   <dt>trigger<dd>a word that denotes an event: "ordered", "attack"
 *   <dt>slot<dd>a grammatical position around a trigger: {@code subj}, {@code obj}, {@code poss}, {@code mod}, or a preposition
 *   <dt>light verb<dd>a verb that adds little to the noun which denotes the event: "launched" in "launched an attack"
 *   <dt>anaphoric noun<dd>a noun that refers to an event mentioned before: "the order"
 *   <dt>status<dd>the factuality of the event, a {@link org.dateline.model.Status}: occurred, ordered, hypothetical …
 * </dl>
 *
 * <h2>Example</h2>
 *
 * <p>"General Omar Bekele ordered his troops to march on Kanto on Tuesday." has two triggers. The row
 * {@code order … military-order subj=initiator obj=target obj:armed comp:any} of {@code verbs.tsv} matches "ordered", since its
 * object is an armed group and it has a complement. "March" denotes an offensive; as the complement of "ordered" it has the
 * status ordered and not occurred. The place of the march is Kanto, the time of the order is Tuesday, and the march is linked to
 * the order as its cause. A later sentence with "the order" adds a mention to the first event.
 */
@NullMarked
package org.dateline.extract.event;

import org.jspecify.annotations.NullMarked;
