package org.dateline.page.overview;

import org.dateline.page.Link;

/**
 * A thing and how many events it has to do with.
 *
 * @param thing linked to its page
 * @param events how many, readable
 * @param href where those events are
 */
public record CountedThing(Link thing, String events, String href) {}
