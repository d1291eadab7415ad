package org.dateline.page.timeline;

/**
 * An active filter.
 *
 * @param text the filter in words
 * @param without the address of the page without it
 */
public record FilterChip(String text, String without) {}
