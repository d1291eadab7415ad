package org.dateline.page.timeline;

/**
 * An active filter.
 *
 * @param text what it asks for
 * @param without the path of the page without it
 */
public record FilterChip(String text, String without) {}
