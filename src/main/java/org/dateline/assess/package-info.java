// SPDX-License-Identifier: Apache-2.0
/**
 * Derives the assessed values of an event from what all sources say about it: pure functions over model records, one small class a
 * rule, each of which explains its outcome.
 *
 * <p>Start at {@link org.dateline.assess.Assessor}, which lists the rules and applies them in order. Then read one rule, such as
 * {@code LabelRule}, with its page {@code docs/rules/label.md}; {@link org.dateline.assess.Rule} is their common interface.
 * {@link org.dateline.assess.PublishedEvidence} is what a rule gets, {@link org.dateline.model.Finding} what it returns. States and
 * distances are derived outside the assessment of single events: {@link org.dateline.assess.StateRule},
 * {@link org.dateline.assess.DistanceRule}. {@link org.dateline.assess.AssessmentExplanation} writes what
 * {@code assess --explain} prints.
 *
 * <pre>{@code
 * EventEvidence evidence = new EventEvidence(event, accounts, claims, shared);
 * List<Assessment> history = Assessor.history(evidence);
 * Optional<Assessment> current = Assessor.current(history);
 * }</pre>
 *
 * <p>May import {@code model} only. It knows no RDF and no store, so each rule can be read and tested by itself.
 */
@NullMarked
package org.dateline.assess;

import org.jspecify.annotations.NullMarked;
