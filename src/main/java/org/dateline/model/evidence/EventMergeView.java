package org.dateline.model.evidence;

/**
 * That the words of one report were joined to an event which others tell.
 *
 * @param report the report, by IRI
 * @param rule what joined them
 * @param confidence how sure that is, from 0 to 1; empty where that is not said
 * @param because why, in words; empty where that is not said
 */
public record EventMergeView(String report, String rule, String confidence, String because) {}
