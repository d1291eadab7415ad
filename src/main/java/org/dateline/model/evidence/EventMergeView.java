// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

/**
 * The merge of one report's event into an event that other reports have.
 *
 * @param report the report, by IRI
 * @param rule the rule that merged them
 * @param confidence the confidence, from 0 to 1; empty if not given
 * @param because the reason, in words; empty if not given
 */
public record EventMergeView(String report, String rule, String confidence, String because) {}
