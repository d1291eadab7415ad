package org.dateline.page.overview;

import org.dateline.page.Link;

/**
 * One event in a list.
 *
 * @param date its date, as exact as known, for example {@code 3 April 2019}
 * @param title the event, linked to its page
 * @param place its place; empty if unknown
 * @param status its status in a word
 * @param sources the number of sources that report it
 */
public record EventLine(String date, Link title, String place, String status, long sources) {}
