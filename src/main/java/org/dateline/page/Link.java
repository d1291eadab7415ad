package org.dateline.page;

/**
 * A link.
 *
 * @param text what is read
 * @param href path on this server
 */
public record Link(String text, String href) {}
