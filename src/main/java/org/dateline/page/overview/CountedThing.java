package org.dateline.page.overview;

import org.dateline.page.Link;

/**
 * A thing and its number of events.
 *
 * @param thing the thing, linked to its page
 * @param events the number of its events, as text
 * @param href the address of these events; empty if they have none
 */
public record CountedThing(Link thing, String events, String href) {}
