// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Optional;

/**
 * The place that a toponym denotes.
 *
 * @param entry the entry; empty if the gazetteer has none
 * @param rule the rule that decided, as it appears in the evidence
 * @param confidence the confidence, from 0 to 1
 * @param reason the reason in words, with the strongest alternative
 */
record ToponymResolution(Optional<GazetteerEntry> entry, String rule, double confidence, String reason) {}
