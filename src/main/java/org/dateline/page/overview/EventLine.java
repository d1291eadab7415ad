package org.dateline.page.overview;

import org.dateline.page.Link;

/**
 * One event in a list.
 *
 * @param date as far as it is known, for instance {@code 3 April 2019}
 * @param title the event, linked to its page
 * @param place where; empty where that is not known
 * @param status the status in a word
 * @param sources how many sources tell of it
 */
public record EventLine(String date, Link title, String place, String status, long sources) {}
