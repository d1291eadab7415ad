package org.dateline.eval;

/**
 * A mention of an event on a timeline.
 *
 * @param order its place on the timeline, from 1
 * @param date its day as {@code YYYY-MM-DD}, with X for unknown parts
 * @param anchor document, sentence and words, as {@code 4764-2-unveiled}
 */
record TimelineEvent(int order, String date, String anchor) {}
