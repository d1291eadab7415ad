package org.dateline.page;

/**
 * A link.
 *
 * @param text the text of the link
 * @param href path on this server
 */
public record Link(String text, String href) {}
