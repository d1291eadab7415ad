package org.dateline.page;

/**
 * One event in a list.
 *
 * @param date as far as it is known, for instance {@code 2019-04-03}
 * @param title the event, linked to its page
 * @param status the status in a word
 * @param sources how many sources tell of it
 */
public record EventLine(String date, Link title, String status, long sources) {}
