package org.dateline.page;

/**
 * A number and what it counts.
 *
 * @param number the number, with separators between thousands
 * @param of what it counts
 */
public record LabelledNumber(String number, String of) {}
